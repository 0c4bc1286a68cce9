import type { Kijk, Ronde } from '../contract.ts'
import { shortName } from '../letters/states.ts'
import {
  type Doos,
  grenzen,
  layPlekken,
  middenDoos,
  type Plek,
  pointAt,
  type Tekenmaten,
  type Vlak,
} from '../plekken/states.ts'
import { kringen, type Lid } from '../states.ts'
import { byLeefgebied, longAgo } from '../vergelijk/states.ts'
import { ledenWoorden, sayLid, sayMore } from '../woorden/states.ts'
import { documentWoorden } from './texts.ts'

/** A drawing in words and places, ready for paper: nothing here is worked out again by the template or the SVG. */
export type Blad = {
  taal: 'nl' | 'en'
  titel: string
  onder: string[]
  alt: string
  midden: Doos & { tekst: string }
  legenda: string
  vlak: Vlak
  ringen: { naam: string; rx: number; ry: number; kop: { x: number; y: number } }[]
  lijnen: { x1: number; y1: number; x2: number; y2: number }[]
  mensen: (Plek & { steun: Lid['steun']; hulp: boolean })[]
  koppen: { lijst: string; wie: string; waar: string; wat: string; woorden: string; praat: string }
  rijen: { wie: string; waar: string; wat: string }[]
  woorden: string
  praat: string[]
  bladzijde: string
  vanBladen: string
}

const vlak: Vlak = { breedte: 470, hoogte: 430 }
const maten: Tekenmaten = { letter: 11, hoog: 26, lucht: 3, ik: 22 }

/** One round as it goes on paper, for this reader's language; with `familie` only the family. A pure function. */
export function toBlad(ronde: Ronde, kijk: Kijk, taal: 'nl' | 'en'): Blad {
  const t = documentWoorden[taal]
  const w = ledenWoorden[taal]
  const leden = kijk === 'familie' ? ronde.leden.filter(({ soort }) => soort === 'familie') : ronde.leden
  const ringen = (['midden', 'binnen'] as const).map((kring) => ({
    naam: w.kring[kring],
    rx: (vlak.breedte / 2) * grenzen[kring].tot,
    ry: (vlak.hoogte / 2) * grenzen[kring].tot,
    kop: { x: vlak.breedte / 2, y: pointAt(vlak, grenzen[kring].tot, 0).y + 11 },
  }))
  const koppen = [...ringen.map(({ kop }) => kop), { x: vlak.breedte / 2, y: 11 }]
  const midden = middenDoos(vlak, ronde.van || t.ik, maten)
  const plekken = layPlekken(leden, vlak, maten, [
    midden,
    ...koppen.map((kop) => ({ ...kop, breedte: 66, hoogte: 15 })),
  ])
  const at = new Map(plekken.map((plek) => [plek.id, plek]))
  const mensen = leden.flatMap((lid) => {
    const plek = at.get(lid.id)
    return plek ? [{ ...plek, steun: lid.steun, hulp: lid.soort === 'hulp' }] : []
  })
  return {
    taal,
    titel: ronde.van ? t.titelVan(ronde.van) : t.titel,
    onder: [ronde.naam, t.van(readDay(ronde.dag, taal)), kijk === 'familie' ? t.familie : ''].filter(Boolean),
    alt: t.alt(leden.length === 0 ? t.niemand : leden.map((lid) => sayLid(lid, leden, w, taal)).join('; ')),
    midden: { ...midden, tekst: shortName(ronde.van || t.ik) },
    legenda: plekken.some(({ klein }) => klein) ? `${t.letters} ${t.legenda}` : t.legenda,
    vlak,
    ringen: [...ringen, { naam: w.kring.buiten, rx: 0, ry: 0, kop: { x: vlak.breedte / 2, y: 11 } }],
    lijnen: linesOf(leden, at),
    mensen,
    koppen: { lijst: t.lijst, wie: t.wie, waar: t.waar, wat: t.wat, woorden: t.woorden, praat: t.praat },
    rijen: kringen.flatMap((kring) =>
      leden
        .filter((lid) => lid.kring === kring)
        .map((lid) => ({ wie: lid.naam, waar: w.inKring[kring], wat: sayMore(lid, leden, w, taal) })),
    ),
    woorden: ronde.woorden,
    praat: [...talk(leden, taal), t.meedenken],
    bladzijde: t.bladzijde,
    vanBladen: t.vanBladen,
  }
}

function linesOf(leden: readonly Lid[], at: ReadonlyMap<string, Plek>): Blad['lijnen'] {
  return leden.flatMap((lid) =>
    lid.kent
      .filter((other) => lid.id < other)
      .flatMap((other) => {
        const [a, b] = [at.get(lid.id), at.get(other)]
        return a && b ? [{ x1: a.x, y1: a.y, x2: b.x, y2: b.y }] : []
      }),
  )
}

function talk(leden: readonly Lid[], taal: 'nl' | 'en'): string[] {
  const t = documentWoorden[taal]
  const w = ledenWoorden[taal]
  const all = byLeefgebied(leden)
  const filled = all.filter((g) => g.leden.length > 0)
  const empty = all.find((g) => g.leden.length === 0)
  const list = new Intl.ListFormat(taal, { style: 'long', type: 'conjunction' })
  const names = (wie: readonly Lid[]) => list.format(wie.map(({ naam }) => naam))
  const long = longAgo(leden)
  return [
    ...filled.map(({ gebied, leden: wie }) => t.voor(w.gebied[gebied], names(wie))),
    ...(long.length > 0 ? [t.lang(names(long))] : []),
    ...(filled.length > 0 && empty ? [t.nogNiemand(w.gebied[empty.gebied])] : []),
  ]
}

function readDay(day: string, taal: 'nl' | 'en'): string {
  const locale = taal === 'nl' ? 'nl-NL' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
