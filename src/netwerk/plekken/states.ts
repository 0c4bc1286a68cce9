import { initials, shortName, widthOf } from '../letters/states.ts'
import { type Kring, kringen, type Lid } from '../states.ts'

/** The picture: centre in the middle, circles as ellipses that fill it. Pixels on a screen, points on paper. */
export type Vlak = { breedte: number; hoogte: number }
export type Doos = { x: number; y: number; breedte: number; hoogte: number }
/** Where someone stands: the middle of their sign. `tekst` is what the sign says: a name, or initials where names don't fit. */
export type Plek = Doos & { id: string; tekst: string; klein: boolean }
/** Who is drawn; `bij` stands behind the name on the sign, such as 'nieuw'. */
export type Getekend = Pick<Lid, 'id' | 'naam' | 'kring' | 'hoek'> & { bij?: string | undefined }
export type Tekenmaten = { letter: number; hoog: number; lucht: number; ik: number }

/** How far each circle reaches, as a part of the way from the middle to the edge. */
export const grenzen: Readonly<Record<Kring, { van: number; tot: number; hart: number }>> = {
  binnen: { van: 0.17, tot: 0.52, hart: 0.36 },
  midden: { van: 0.52, tot: 0.8, hart: 0.66 },
  buiten: { van: 0.8, tot: 1.3, hart: 0.9 },
}
/** Signs on a phone and on a screen: 44 high, so that a thumb finds them. */
export const schermMaten: Tekenmaten = { letter: 17, hoog: 44, lucht: 4, ik: 28 }

const rondes = 80
/** Rounded corners may come this near to each other, in pixels, before a smaller sign is better. */
const bijna = 5
/** Who it is about, in the middle: a round sign, or as wide as a first name asks. */
export function middenDoos({ breedte, hoogte }: Vlak, midden: string, maten: Tekenmaten = schermMaten): Doos {
  const wide = widthOf(shortName(midden)) * maten.letter * middenLetter + maten.ik * 0.9
  return { x: breedte / 2, y: hoogte / 2, breedte: Math.max(maten.ik * 2, wide), hoogte: maten.ik * 2 }
}
/** The name in the middle is so much larger than the others. */
export const middenLetter = 1.2

/** Pixels from degrees: clockwise from above, on the ellipse of this part of the way. */
export function pointAt({ breedte, hoogte }: Vlak, deel: number, hoek: number): { x: number; y: number } {
  const rad = ((hoek - 90) * Math.PI) / 180
  return {
    x: breedte / 2 + Math.cos(rad) * deel * (breedte / 2),
    y: hoogte / 2 + Math.sin(rad) * deel * (hoogte / 2),
  }
}

/** In which circle a point lies and at how many degrees: what a hand that lets go means. */
export function placeOf({ breedte, hoogte }: Vlak, x: number, y: number): { kring: Kring; hoek: number } {
  const [u, v] = [(x - breedte / 2) / (breedte / 2), (y - hoogte / 2) / (hoogte / 2)]
  const deel = Math.hypot(u, v)
  const kring = kringen.find((k) => deel < grenzen[k].tot) ?? 'buiten'
  return { kring, hoek: (Math.round((Math.atan2(v, u) * 180) / Math.PI) + 450) % 360 }
}

/**
 * Where everyone stands: on their own circle and as near to their own place as the others leave room. With names where those fit, else with
 * initials, ever smaller. A pure function: the same people stand the same in the picture, the SVG and the PDF.
 */
export function layPlekken(
  leden: readonly Getekend[],
  vlak: Vlak,
  maten: Tekenmaten = schermMaten,
  vast: readonly Doos[] = [],
): Plek[] {
  const me: Doos = { x: vlak.breedte / 2, y: vlak.hoogte / 2, breedte: maten.ik * 2, hoogte: maten.ik * 2 }
  const fixed = [me, ...vast]
  const sizes = [null, ...[0.86, 0.68, 0.54, 0.42].map((deel) => maten.hoog * deel)]
  let found: Plek[] = []
  for (const [i, kant] of sizes.entries()) {
    found = leden.map((lid) => signOf(lid, vlak, maten, kant))
    const isLast = i === sizes.length - 1
    if (!isLast && isFull(found, leden, vlak)) continue
    if (settle(found, leden, vlak, fixed, kant === null ? maten.lucht : 1)) return found
  }
  return found
}

/** Signs never fill a circle for more than nine tenths: then moving them about is no use. */
function isFull(plekken: readonly Doos[], leden: readonly Pick<Lid, 'kring'>[], vlak: Vlak): boolean {
  const half = (vlak.breedte / 2) * (vlak.hoogte / 2)
  return kringen.some((kring) => {
    const { van, tot } = grenzen[kring]
    const room =
      kring === 'buiten'
        ? vlak.breedte * vlak.hoogte - Math.PI * half * van ** 2
        : Math.PI * half * (tot ** 2 - van ** 2)
    const taken = plekken.reduce(
      (sum, { breedte, hoogte }, i) => sum + (leden[i]?.kring === kring ? breedte * hoogte : 0),
      0,
    )
    return taken > room * 0.9
  })
}

const nameWidth = (tekst: string, maten: Tekenmaten) =>
  Math.max(maten.hoog, widthOf(tekst) * maten.letter + maten.hoog * 0.6)

function signOf(lid: Getekend, vlak: Vlak, maten: Tekenmaten, kant: number | null): Plek {
  const tekst =
    kant === null ? [shortName(lid.naam), lid.bij].filter(Boolean).join(' · ') : initials(lid.naam)
  const hoogte = kant ?? maten.hoog
  const breedte = kant ?? nameWidth(tekst, maten)
  const doos = { id: lid.id, tekst, klein: kant !== null, breedte, hoogte }
  return { ...doos, ...pointAt(vlak, grenzen[lid.kring].hart, lid.hoek) }
}

/** Moves signs apart until none covers another, each within its circle and the picture. False: there is no room at this size. */
function settle(
  plekken: Plek[],
  leden: readonly Pick<Lid, 'kring'>[],
  vlak: Vlak,
  fixed: readonly Doos[],
  lucht: number,
): boolean {
  const keepAll = () => {
    for (const [i, plek] of plekken.entries()) keepIn(plek, leden[i]?.kring ?? 'buiten', vlak)
  }
  keepAll()
  for (let n = 0; n < rondes; n++) {
    // By turns the short way out, and along the circle: the way that a circle leaves free.
    const along = n % 2 === 1 ? vlak : null
    let touched = false
    for (const [i, a] of plekken.entries()) {
      for (let j = i + 1; j < plekken.length; j++) {
        const b = plekken[j]
        if (b && pushApart(a, b, lucht, 0.5, along)) touched = true
      }
      for (const still of fixed) if (pushApart(a, still, lucht, 1, along)) touched = true
    }
    keepAll()
    if (!touched) return true
  }
  return !plekken.some((a, i) => [...plekken.slice(i + 1), ...fixed].some((b) => overlap(a, b) > bijna))
}

/** How deep two boxes lie over each other along the easiest way out; 0 when they don't. */
function overlap(a: Doos, b: Doos): number {
  const dx = (a.breedte + b.breedte) / 2 - Math.abs(a.x - b.x)
  const dy = (a.hoogte + b.hoogte) / 2 - Math.abs(a.y - b.y)
  return Math.max(0, Math.min(dx, dy))
}

function pushApart(a: Doos, b: Doos, lucht: number, part: number, along: Vlak | null): boolean {
  const dx = (a.breedte + b.breedte) / 2 + lucht - Math.abs(a.x - b.x)
  const dy = (a.hoogte + b.hoogte) / 2 + lucht - Math.abs(a.y - b.y)
  if (dx <= 0 || dy <= 0) return false
  const isFixed = part === 1
  if (along) {
    const depth = Math.min(dx, dy) * part
    slide(a, b, depth, along)
    if (!isFixed) slide(b, a, depth, along)
  } else if (dx < dy) {
    const side = a.x < b.x ? -1 : 1
    a.x += side * dx * part
    if (!isFixed) b.x -= side * dx * part
  } else {
    const side = a.y < b.y ? -1 : 1
    a.y += side * dy * part
    if (!isFixed) b.y -= side * dy * part
  }
  return true
}

/** Moves a along its circle, away from b. */
function slide(a: Doos, b: Doos, depth: number, { breedte, hoogte }: Vlak): void {
  const [rx, ry] = [a.x - breedte / 2, a.y - hoogte / 2]
  const length = Math.hypot(rx, ry) || 1
  const [tx, ty] = [-ry / length, rx / length]
  const side = (a.x - b.x) * tx + (a.y - b.y) * ty >= 0 ? 1 : -1
  a.x += side * tx * depth
  a.y += side * ty * depth
}

function keepIn(plek: Doos, kring: Kring, vlak: Vlak): void {
  const { van, tot } = grenzen[kring]
  const [rx, ry] = [vlak.breedte / 2, vlak.hoogte / 2]
  const [u, v] = [(plek.x - rx) / rx, (plek.y - ry) / ry]
  const deel = Math.hypot(u, v)
  const wanted = Math.min(Math.max(deel, van + 0.02), tot - 0.02)
  if (deel > 0 && wanted !== deel) {
    plek.x = rx + (u / deel) * wanted * rx
    plek.y = ry + (v / deel) * wanted * ry
  }
  plek.x = Math.min(Math.max(plek.x, plek.breedte / 2 + 2), vlak.breedte - plek.breedte / 2 - 2)
  plek.y = Math.min(Math.max(plek.y, plek.hoogte / 2 + 2), vlak.hoogte - plek.hoogte / 2 - 2)
}

/** Where there is most room on a circle: the middle of the widest gap, in whole degrees; a little right of above when it is empty. */
export function freeHoek(taken: readonly number[]): number {
  const sorted = [...new Set(taken)].sort((a, b) => a - b)
  const first = sorted[0]
  if (first === undefined) return 45
  let best = { from: 0, gap: 0 }
  sorted.forEach((from, i) => {
    const gap = (sorted[i + 1] ?? first + 360) - from
    if (gap > best.gap) best = { from, gap }
  })
  return Math.floor(best.from + best.gap / 2) % 360
}
