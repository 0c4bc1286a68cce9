import { vraagDeur } from './deur.ts'
import { merkVan, type VerhaalSleutels, verhaalMerken } from './fill-verhaal.ts'
import type { Client } from './test-api.ts'
import {
  bestaat,
  type Casus,
  casussen,
  doetMee,
  isBekend,
  isJongere,
  isPlek,
  krijgt,
  langs,
  leestDeel,
  type Mens,
  magOntvangen,
  mensen,
  namen,
  type Plek,
  soortVan,
  type VerhaalWereld,
} from './verhaal-orakel.ts'
import { isGelijk, legNaast, type Verschillen } from './verschillen.ts'

/** One person at the doors of one world on one day. `nu` counts days from the world's own. */
export type Kijk = {
  client: Client
  w: VerhaalWereld
  wereld: number
  s: VerhaalSleutels
  wie: Mens
  nu: number
  uit: Verschillen
}

export const naam = ({ wereld, nu, wie }: Kijk) => `${wie} (wereld ${wereld}, dag ${nu})`
export const delenVan = (k: Kijk) => k.w.delen.map((_, nr) => nr)
export const deelNaam = (k: Kijk, id: string) => {
  const nr = delenVan(k).find((one) => k.s.deel(one) === id)
  return nr === undefined ? `het onbekende ${id}` : `deel ${nr} van ${k.w.delen[nr]}`
}
export const ziet = (k: Kijk, nr: number) => leestDeel(k.w, k.wie, nr, k.nu)
export const eigen = (k: Kijk) => delenVan(k).filter((nr) => k.w.delen[nr] === k.wie)
export const mee = (k: Kijk, c: Casus) => doetMee(k.w, k.wie, c, k.nu)
export const kant = (k: Kijk) => (mensen[k.wie] === null ? soortVan(k.wie) : 'professional')

/** Asks at a door of this world. */
export const vraag = (
  k: Kijk,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  pad: string,
  mag: readonly string[] = [],
  body?: unknown,
) => vraagDeur({ client: k.client, uit: k.uit, naam: naam(k), merken: verhaalMerken }, method, pad, mag, body)

export const woorden = (k: Kijk, nr: number) => [
  merkVan('titel', k.wereld, nr),
  merkVan('woorden', k.wereld, nr),
]

/** Every door behind which a story or thanks could stand, for one person. */
export async function bekijkVerhaal(k: Kijk): Promise<void> {
  await bekijkLijst(k)
  for (const nr of delenVan(k)) await bekijkDeel(k, nr)
  for (const c of casussen) await bekijkCasus(k, c)
  await bekijkMijnWerk(k)
  await bekijkPapier(k)
}

/** The page of the portaal: own parts with who gets them, what was given, whom one can choose. */
async function bekijkLijst(k: Kijk): Promise<void> {
  const opPagina = 'op de pagina van het verhaal'
  const own = eigen(k)
  const { status, body } = await vraag(
    k,
    'GET',
    '/v1/verhaaldelen',
    own.flatMap((nr) => woorden(k, nr)),
  )
  const hier = kant(k) === 'jeugdige' || kant(k) === 'ouder'
  if (kant(k) !== 'jim') isGelijk(k.uit, naam(k), opPagina, status, hier ? 200 : 403)
  const named = (rows: { id: string }[] = []) => rows.map(({ id }) => deelNaam(k, id))
  const all = delenVan(k)
  const names = (nrs: number[]) => nrs.map((nr) => deelNaam(k, k.s.deel(nr)))
  legNaast(k.uit, naam(k), `${opPagina} als eigen`, named(body?.delen), names(own), names(all))
  const gekregen = hier ? all.filter((nr) => ziet(k, nr) && !own.includes(nr)) : []
  legNaast(k.uit, naam(k), `${opPagina} als gekregen`, named(body?.gekregen), names(gekregen), names(all))
  for (const row of body?.gekregen ?? [])
    isGelijk(k.uit, naam(k), `${opPagina} als nieuw: ${deelNaam(k, row.id)}`, row.nieuw, isNieuw(k, row.id))
  for (const deel of body?.delen ?? []) bekijkLezers(k, deel)
  if (isJongere(k.wie)) bekijkKeuze(k, body.plannen)
}

const isNieuw = (k: Kijk, id: string) => !k.w.gelezen.some((l) => k.s.deel(l.deel) === id && l.wie === k.wie)

type Regel = { id: string; lezers: { id: string; wie: string; leest: boolean }[]; lezingen: unknown[] }
/** Whom a part was given to and not taken back, who can read it now, and who said to have read it, also of who no longer may. */
function bekijkLezers(k: Kijk, { id, lezers, lezingen }: Regel): void {
  const nr = delenVan(k).find((one) => k.s.deel(one) === id) ?? -1
  const gifts = k.w.giften.flatMap((g, i) => (g.deel === nr && bestaat(k.w, g) && !g.terug ? [{ g, i }] : []))
  const idOf = (i: number) => k.w.giften[i]?.id ?? k.s.gift(i)
  const all = gifts.map(({ i }) => idOf(i))
  legNaast(
    k.uit,
    naam(k),
    `bij wie deel ${nr} krijgt`,
    // A JIM is given to along the way of all that a JIM sees.
    lezers.filter((l) => l.wie !== 'jim').map((l) => l.id),
    all,
    all,
  )
  for (const { g, i } of gifts) {
    // What no act can make, and what a young person who left can't know, this page says nothing of.
    if (!mag(k, g.casus, g.aan) || !mee(k, g.casus)) continue
    const readers = namen.filter((wie) => krijgt(k.w, wie, g, k.nu))
    const known = readers.some((wie) =>
      k.w.mee.some((m) => m.wie === wie && m.casus === g.casus && isBekend(m)),
    )
    // Of who is at work there without their being told they are told nothing here either.
    if (readers.length > 0 && !known) continue
    const said = lezers.find((l) => l.id === idOf(i))?.leest
    isGelijk(k.uit, naam(k), `bij deel ${nr} over of ${g.aan} het nu leest in ${g.casus}`, said, known)
  }
  const gelezen = k.w.gelezen.filter((l) => l.deel === nr).map((l) => l.wie)
  isGelijk(k.uit, naam(k), `als aantal dat deel ${nr} las`, lezingen.length, gelezen.length)
}

export const mag = (k: Kijk, c: Casus, aan: Mens | Plek) =>
  magOntvangen(k.w, c, isPlek(aan) ? aan : mensen[aan])

/** Whom a young person can choose: who takes part today in an open plan of theirs, and may receive it. */
function bekijkKeuze(k: Kijk, plannen: { casusId: string; mensen: { betrokkenheidId: string }[] }[]): void {
  const name = (m: { wie: Mens; casus: Casus }) => `${m.wie} in ${m.casus}`
  const all = k.w.mee.filter((m) => !isJongere(m.wie))
  const keuze = all.filter(
    (m) =>
      isBekend(m) &&
      mee(k, m.casus) &&
      !k.w.casus[m.casus].dicht &&
      doetMee(k.w, m.wie, m.casus, k.nu) &&
      mag(k, m.casus, m.wie),
  )
  const shown = plannen.flatMap((p) =>
    p.mensen.map(({ betrokkenheidId: id }) => {
      const m = k.w.mee.find((_, i) => k.s.betrokken(i) === id)
      return m ? name(m) : `onbekend ${id}`
    }),
  )
  legNaast(k.uit, naam(k), 'als iemand om te kiezen', shown, keuze.map(name), all.map(name))
}

/** One part whole: its words, and for nobody but who tells who else gets it. */
async function bekijkDeel(k: Kijk, nr: number): Promise<void> {
  const { status, body } = await vraag(
    k,
    'GET',
    `/v1/verhaaldelen/${k.s.deel(nr)}`,
    ziet(k, nr) ? woorden(k, nr) : [],
  )
  isGelijk(k.uit, naam(k), `op deel ${nr} van ${k.w.delen[nr]}`, status, ziet(k, nr) ? 200 : 404)
  if (status !== 200) return
  const own = k.w.delen[nr] === k.wie
  isGelijk(k.uit, naam(k), `op deel ${nr} als eigen`, body.eigen, own)
  if (own) return bekijkLezers(k, body)
  isGelijk(k.uit, naam(k), `op deel ${nr} over anderen`, [body.lezers, body.lezingen], [[], []])
  isGelijk(k.uit, naam(k), `op deel ${nr} als nieuw`, body.nieuw, isNieuw(k, body.id))
}

/** The page of the casus for a professional; family thanks there, and is told nothing of a story. */
async function bekijkCasus(k: Kijk, c: Casus): Promise<void> {
  const pad = `/v1/casussen/${k.s.casus(c)}`
  const verhaal = await vraag(k, 'GET', `${pad}/verhaaldelen`)
  const dank = await vraag(
    k,
    'GET',
    `${pad}/dankwoorden`,
    eigenDank(k, c).map((i) => merkVan('dank', k.wereld, i)),
  )
  const professional = kant(k) === 'professional'
  const statusFor = (ja: boolean) => (mee(k, c) ? [403, 200][Number(ja)] : 404)
  isGelijk(k.uit, naam(k), `op de delen in ${c}`, verhaal.status, statusFor(professional))
  isGelijk(k.uit, naam(k), `op het danken in ${c}`, dank.status, statusFor(!professional))
  const here = professional ? delenVan(k).filter((nr) => langs(k.w, k.wie, nr, k.nu).includes(c)) : []
  const names = (nrs: number[]) => nrs.map((nr) => deelNaam(k, k.s.deel(nr)))
  const rows: { id: string; nieuw: boolean }[] = verhaal.body?.delen ?? []
  legNaast(
    k.uit,
    naam(k),
    `op de pagina van ${c}`,
    rows.map(({ id }) => deelNaam(k, id)),
    names(here),
    names(delenVan(k)),
  )
  for (const { id, nieuw } of rows)
    isGelijk(k.uit, naam(k), `op ${c} als nieuw: ${deelNaam(k, id)}`, nieuw, isNieuw(k, id))
  const gegeven: { id: string }[] = dank.body?.gegeven ?? []
  const all = k.w.dank.map((_, i) => k.s.dank(i))
  legNaast(
    k.uit,
    naam(k),
    `als eigen dank in ${c}`,
    gegeven.map(({ id }) => id),
    eigenDank(k, c).map((i) => k.s.dank(i)),
    all,
  )
}

const eigenDank = (k: Kijk, c: Casus) =>
  k.w.dank.flatMap((d, i) => (d.door === k.wie && d.casus === c && mee(k, c) ? [i] : []))
const dankVoor = (k: Kijk) =>
  k.w.dank.flatMap((d, i) => (d.aan === k.wie && !d.gezien && mee(k, d.casus) ? [i] : []))

/** How much is new, and thanks; never a word of a story. */
async function bekijkMijnWerk(k: Kijk): Promise<void> {
  const bedankt = dankVoor(k)
  const { status, body } = await vraag(
    k,
    'GET',
    '/v1/mijn-werk',
    bedankt.map((i) => merkVan('dank', k.wereld, i)),
  )
  if (kant(k) !== 'professional' || status !== 200) return
  const nieuw = casussen.flatMap((c) => {
    const here = delenVan(k).filter(
      (nr) => langs(k.w, k.wie, nr, k.nu).includes(c) && isNieuw(k, k.s.deel(nr)),
    )
    return here.length > 0 ? [`${here.length} nieuw in ${c}`] : []
  })
  const counted = body.verhalen.eerste.map(
    (r: { casusId: string; hoeveel: number }) =>
      `${r.hoeveel} nieuw in ${casussen.find((c) => k.s.casus(c) === r.casusId)}`,
  )
  legNaast(k.uit, naam(k), 'in Mijn werk', counted, nieuw, casussen)
  isGelijk(k.uit, naam(k), 'als aantal verhalen in Mijn werk', body.verhalen.aantal, nieuw.length)
  const all = k.w.dank.map((_, i) => k.s.dank(i))
  const shown = body.dankwoorden.eerste.map(({ id }: { id: string }) => id)
  if (bedankt.length <= 5)
    legNaast(
      k.uit,
      naam(k),
      'als dank in Mijn werk',
      shown,
      bedankt.map((i) => k.s.dank(i)),
      all,
    )
  isGelijk(k.uit, naam(k), 'als aantal dankjes in Mijn werk', body.dankwoorden.aantal, bedankt.length)
}

/** On paper: the young person's own parts, all of them, and nobody else's. */
async function bekijkPapier(k: Kijk): Promise<void> {
  const own = eigen(k)
  const { status, text } = await vraag(
    k,
    'GET',
    '/v1/mijn-verhaal/document',
    own.flatMap((nr) => woorden(k, nr)),
  )
  isGelijk(k.uit, naam(k), 'op papier', status, isJongere(k.wie) ? 200 : 403)
  const all = delenVan(k).map((nr) => merkVan('woorden', k.wereld, nr))
  const marks = verhaalMerken(text).filter((m) => m.startsWith('vw'))
  legNaast(
    k.uit,
    naam(k),
    'op papier',
    marks,
    own.map((nr) => merkVan('woorden', k.wereld, nr)),
    all,
  )
}
