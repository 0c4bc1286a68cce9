import { stukkenVan } from './deur.ts'
import { merkVan } from './fill-verhaal.ts'
import type { Client } from './test-api.ts'
import {
  deelNaam,
  delenVan,
  eigen,
  type Kijk,
  kant,
  mag,
  mee,
  naam,
  vraag,
  woorden,
  ziet,
} from './verhaal-deuren.ts'
import {
  bestaat,
  type Casus,
  casussen,
  type Dank,
  doetMee,
  isBekend,
  isJongere,
  langs,
  type Mee,
  type Mens,
  mensen,
  type Plek,
} from './verhaal-orakel.ts'
import { isGelijk, legNaast } from './verschillen.ts'

/** Doors that hold no word of a story for anyone, who reads it or not: search, export, tijdlijn, the casus, the rest of the portaal. */
export async function bekijkStil(k: Kijk): Promise<void> {
  const inCasus = ['', '/export', '/gebeurtenissen', '/bijdragen', '/plan', '/netwerkronden']
  for (const c of casussen)
    if (mee(k, c)) for (const deel of inCasus) await vraag(k, 'GET', `/v1/casussen/${k.s.casus(c)}${deel}`)
  for (const page of ['casussen', 'mijn-plan', 'mijn-mensen', 'mijn-verhaal', 'mijn-netwerk', 'als-jim'])
    await vraag(k, 'GET', `/v1/${page}`)
  // There a young person chooses what a JIM may see: of their own.
  await vraag(
    k,
    'GET',
    '/v1/mijn-jim',
    eigen(k).flatMap((nr) => woorden(k, nr)),
  )
  const [nr] = delenVan(k)
  const { status, body } = await vraag(k, 'POST', '/v1/zoekopdrachten', [], {
    tekst: merkVan('woorden', k.wereld, nr ?? 0),
  })
  const found = (body?.groepen ?? []).map((g: { totaal: number }) => g.totaal)
  if (status === 200)
    isGelijk(k.uit, naam(k), 'bij het zoeken naar woorden van een verhaal', Math.max(0, ...found), 0)
}

type Regel = { functie: string; delen: string[] }
const vakmensen = Object.keys(mensen).filter((wie) => mensen[wie as Mens] !== null) as Mens[]

/**
 * Who looked, after everyone did: that someone read a part is told to who tells it, and to a parent who was given that part and is told who
 * looked (the young person is under 12). A part that was given along two casussen is told in one of them.
 */
export async function bekijkWieKeek(k: Kijk): Promise<void> {
  for (const c of casussen) {
    const { status, body } = await vraag(k, 'GET', `/v1/wie-keek?casusId=${k.s.casus(c)}`)
    if (status !== 200) continue
    const jong = c === 'c2' || c === 'c3'
    const told = isJongere(k.wie) ? !jong : jong
    const about = told ? delenVan(k).filter((nr) => ziet(k, nr)) : []
    const along = (wie: Mens) => about.map((nr) => langs(k.w, wie, nr, k.nu)).filter((via) => via.includes(c))
    const regels: Regel[] = body.kijken?.regels ?? []
    const shown = regels.filter((r) => r.delen.includes('verhaal')).map((r) => r.functie)
    const known = vakmensen.filter((wie) => isBekendePlek(k, c, mensen[wie]))
    const must = known.filter((wie) => along(wie).some((via) => via.length === 1))
    const may = known.filter((wie) => along(wie).length > 0 && (must.includes(wie) || shown.includes(wie)))
    legNaast(k.uit, naam(k), `als lezer van een verhaal bij wie keek in ${c}`, shown, may, vakmensen)
  }
}

/** Of an organisation one is told when one may know of anyone of theirs, now or before, who takes part there. */
const isBekendePlek = (k: Kijk, c: Casus, plek: Plek | null): boolean =>
  k.w.mee.some((m) => m.casus === c && mensen[m.wie] === plek && (isBekend(m) || !isJongere(k.wie)))

/** The copy of the file: for who tells and asks it themselves, what was given to someone in that casus; for a parent nothing. */
export async function bekijkKopie(k: Kijk, contactpunt: Client): Promise<void> {
  for (const c of casussen) {
    if (!mee(k, c) || kant(k) === 'professional' || !['steun', 'pga'].includes(k.w.casus[c].regime)) continue
    const asked = await vraag(k, 'POST', `/v1/casussen/${k.s.casus(c)}/verzoeken`, [], {
      soort: 'inzage',
      tekst: 'Wat staat er?',
      bijdrageId: null,
    })
    // A casus of this world without a young person has no file to ask for.
    const isOver = k.w.mee.some((m) => m.casus === c && isJongere(m.wie))
    isGelijk(k.uit, naam(k), `bij vragen om het dossier van ${c}`, asked.status, isOver ? 201 : 409)
    if (asked.status !== 201) continue
    const stukken = await stukkenVan(contactpunt, asked.body.id)
    const all = delenVan(k)
    const given = (nr: number) =>
      k.w.delen[nr] === k.wie &&
      k.w.giften.some((g) => g.deel === nr && g.casus === c && !g.terug && bestaat(k.w, g))
    const held = (nr: number) => stukken.includes(merkVan('woorden', k.wereld, nr))
    const names = (nrs: number[]) => nrs.map((nr) => deelNaam(k, k.s.deel(nr)))
    legNaast(
      k.uit,
      naam(k),
      `in de kopie van ${c}`,
      names(all.filter(held)),
      names(all.filter(given)),
      names(all),
    )
  }
}

type Wens = { m: Mee; wie: 'mens' | 'organisatie' }
/** What giving comes to: unseen or not there 404, a closed plan or who may not receive 409. */
function geven(k: Kijk, { m, wie }: Wens): number {
  const { casus, wie: aan } = m
  if (!mee(k, casus) || isJongere(aan) || !isBekend(m) || !doetMee(k.w, aan, casus, k.nu)) return 404
  if (wie === 'organisatie' && mensen[aan] === null) return 404
  return k.w.casus[casus].dicht || !mag(k, casus, aan) ? 409 : 201
}

/** A young person gives their last part to everyone there is, and takes every second one back; the world remembers. Others can't give it. */
export async function geefOveral(k: Kijk): Promise<void> {
  const nr = eigen(k).at(-1)
  if (nr === undefined) return
  const pad = `/v1/verhaaldelen/${k.s.deel(nr)}/lezers`
  for (const [i, m] of k.w.mee.entries())
    for (const wie of ['mens', 'organisatie'] as const) {
      const { status, body } = await vraag(k, 'POST', pad, [], { betrokkenheidId: k.s.betrokken(i), wie })
      isGelijk(
        k.uit,
        naam(k),
        `bij deel ${nr} geven aan ${wie} ${m.wie} in ${m.casus}`,
        status,
        geven(k, { m, wie }),
      )
      if (status !== 201) continue
      const aan = wie === 'mens' ? m.wie : (mensen[m.wie] ?? m.wie)
      const idOf = (g: (typeof k.w.giften)[number], at: number) => g.id ?? k.s.gift(at)
      const known = k.w.giften.find((g, at) => idOf(g, at) === body.id)
      const gift = known ?? { deel: nr, casus: m.casus, aan, terug: false, id: body.id }
      if (!known) k.w.giften.push(gift)
      if (i % 2 === 1) continue
      const back = await vraag(k, 'DELETE', `${pad}/${body.id}`)
      isGelijk(k.uit, naam(k), `bij terugnemen van ${aan} in ${m.casus}`, back.status, 200)
      gift.terug = true
    }
}

/** What only who tells, who reads or who was thanked can say: refused to others, in the same words as what isn't there. */
export async function probeerAlles(k: Kijk): Promise<void> {
  for (const nr of delenVan(k)) {
    const pad = `/v1/verhaaldelen/${k.s.deel(nr)}`
    const own = k.w.delen[nr] === k.wie
    const [andermans, refusal] = ziet(k, nr) ? [200, 403] : [404, 404]
    const read = await vraag(k, 'PUT', `${pad}/gelezen`, [], { versie: 1 })
    isGelijk(k.uit, naam(k), `bij gelezen op deel ${nr}`, read.status, own ? 403 : andermans)
    if (own) continue
    const give = await vraag(k, 'POST', `${pad}/lezers`, [], {
      betrokkenheidId: k.s.betrokken(0),
      wie: 'mens',
    })
    isGelijk(k.uit, naam(k), `bij geven van andermans deel ${nr}`, give.status, refusal)
    const back = await vraag(k, 'DELETE', `${pad}/lezers/${k.s.gift(0)}`)
    isGelijk(k.uit, naam(k), `bij terugnemen van andermans deel ${nr}`, back.status, refusal)
  }
  for (const [i, d] of k.w.dank.entries()) {
    const seen = await vraag(k, 'PUT', `/v1/dankwoorden/${k.s.dank(i)}/gezien`)
    isGelijk(k.uit, naam(k), `bij gezien op dank ${i}`, seen.status, gezienVan(k, d))
  }
}

/** Who was thanked says it was seen, who thanked can't, and anyone else finds nothing. */
function gezienVan(k: Kijk, { casus, aan, door }: Dank): number {
  if (!mee(k, casus)) return 404
  if (aan === k.wie) return 200
  return door === k.wie ? 403 : 404
}
