import { vraagDeur } from './deur.ts'
import { keyOf, type MeetSleutels, meetMerken, merkVan, naamVan } from './fill-meting.ts'
import {
  type Invuller,
  kentInvuller,
  leest,
  type MeetKijker,
  type MeetVrijgave,
  type MeetWereld,
  meetKijkers,
  same,
} from './meting-orakel.ts'
import type { Client } from './test-api.ts'
import { isGelijk, legNaast, type Verschillen } from './verschillen.ts'

/** One person at the doors of one world of metingen. */
export type MeetKijk = {
  client: Client
  w: MeetWereld
  wereld: number
  s: MeetSleutels
  kijker: MeetKijker
  uit: Verschillen
}

const partijVan = ({ w, kijker }: MeetKijk) =>
  kijker.kant === 'professional' ? (w.soorten[kijker.nr] ?? '') : kijker.kant
const naam = (k: MeetKijk) => `${naamVan(k.kijker)} (${partijVan(k)}, wereld ${k.wereld}, ${k.w.regime})`
const deelVan = (k: MeetKijk, nr: number) => {
  const v = k.w.vrijgaven[nr]
  return v === undefined ? `het onbekende ${nr}` : `kijk ${nr} van ${naamVan(v.van)} op ${v.leefgebied}`
}
const alles = (k: MeetKijk) => [...k.w.vrijgaven.keys()]
const isEigen = (k: MeetKijk, v: MeetVrijgave) => same(v.van, k.kijker)
/** Until when someone takes part only a professional's world says. */
const doetMee = ({ w, kijker }: MeetKijk) =>
  kijker.kant !== 'professional' || (w.vakmensen[kijker.nr]?.tot ?? 0) >= 0
const isPolitie = (k: MeetKijk) => ['politie', 'om'].includes(partijVan(k))

/** That it is there: what was taken back stands on nobody's page. */
const staatEr = (k: MeetKijk, v: MeetVrijgave, wie: MeetKijker = k.kijker) =>
  !v.ingetrokken && leest(k.w, v, wie)
/** Its words: the young person is told that something waits before they open it. */
const leestWoorden = (k: MeetKijk, v: MeetVrijgave, wie: MeetKijker = k.kijker) =>
  staatEr(k, v, wie) && (same(v.van, wie) || v.van.kant === 'jeugdige' || v.geopend)

const vraag = (
  k: MeetKijk,
  method: 'GET' | 'POST' | 'DELETE' | 'PUT',
  pad: string,
  mag: readonly string[] = [],
  body?: unknown,
) => vraagDeur({ client: k.client, uit: k.uit, naam: naam(k), merken: meetMerken }, method, pad, mag, body)

const vrijgegeven = (k: MeetKijk, mag: (v: MeetVrijgave) => boolean) =>
  k.w.vrijgaven.flatMap((v, nr) => (mag(v) ? [merkVan('vrijgave', k.wereld, nr)] : []))
const ingevuld = (k: MeetKijk) =>
  k.w.vrijgaven.flatMap((v, nr) => (isEigen(k, v) ? [merkVan('antwoord', k.wereld, nr)] : []))

type Weergave = { id: string; open: boolean; ikzelf: boolean }
type Pagina = {
  naast: { weergaven: Weergave[] }[]
  rondes: { informanten: { id: string }[] }[]
}

/** The page 'Hoe gaat het' of one person. */
export async function bekijkMeting(k: MeetKijk): Promise<void> {
  const pad = `/v1/casussen/${k.s.casus}/metingen`
  const words = vrijgegeven(k, (v) => leestWoorden(k, v))
  const { status, body, text } = await vraag(k, 'GET', pad, [...words, ...ingevuld(k)])
  const open = doetMee(k) && !isPolitie(k)
  isGelijk(k.uit, naam(k), 'op de pagina', status, doetMee(k) ? [403, 200][Number(open)] : 404)
  if (status === 200) bekijkPagina(k, body)
  const came = meetMerken(text).filter((m) => m.startsWith('mv'))
  legNaast(
    k.uit,
    naam(k),
    'aan woorden op de pagina',
    came,
    open ? words : [],
    vrijgegeven(k, () => true),
  )
}

function bekijkPagina(k: MeetKijk, { naast, rondes }: Pagina): void {
  const shown = naast.flatMap((n) => n.weergaven)
  const nrOf = (id: string) => k.s.vrijgaven.indexOf(id)
  const there = alles(k).filter((nr) => k.w.vrijgaven.some((v, one) => one === nr && staatEr(k, v)))
  const names = (nrs: number[]) => nrs.map((nr) => deelVan(k, nr))
  legNaast(k.uit, naam(k), 'op de pagina', names(shown.map((v) => nrOf(v.id))), names(there), names(alles(k)))
  for (const { id, open, ikzelf } of shown) {
    const v = k.w.vrijgaven[nrOf(id)]
    if (v === undefined) continue
    isGelijk(
      k.uit,
      naam(k),
      `op de pagina over ${deelVan(k, nrOf(id))}`,
      [open, ikzelf],
      [leestWoorden(k, v), isEigen(k, v)],
    )
  }
  const van = (id: string) => [...k.s.informanten].find(([, one]) => one === id)?.[0] ?? id
  const gevraagd: string[] = [...k.s.informanten.keys()]
  const known = gevraagd.filter((one) => kentInvuller(k.w, JSON.parse(one) as Invuller, k.kijker))
  const asked = rondes.flatMap((r) => r.informanten.map(({ id }) => van(id)))
  legNaast(k.uit, naam(k), 'als gevraagde op de pagina', asked, known, gevraagd)
}

/** The paper: for oneself what the page says; for a table nothing that someone who sits there may not read. */
export async function bekijkBlad(k: MeetKijk): Promise<void> {
  const pad = `/v1/casussen/${k.s.casus}/metingen/blad`
  const ouders: Invuller[] = [
    { kant: 'ouder', nr: 0 },
    { kant: 'ouder', nr: 1 },
  ]
  const tafel: Record<'mij' | 'jeugdige' | 'gezin', Invuller[]> = {
    mij: [],
    jeugdige: [{ kant: 'jeugdige' }],
    gezin: [{ kant: 'jeugdige' }, ...ouders],
  }
  for (const [voor, erbij] of Object.entries(tafel)) {
    const mag = vrijgegeven(k, (v) => leestWoorden(k, v) && erbij.every((wie) => leestWoorden(k, v, wie)))
    const { text } = await vraag(k, 'GET', `${pad}?voor=${voor}`, mag)
    const open = doetMee(k) && !isPolitie(k)
    if (voor === 'mij')
      legNaast(
        k.uit,
        naam(k),
        'op het blad',
        meetMerken(text),
        open ? mag : [],
        vrijgegeven(k, () => true),
      )
    else
      for (const merk of meetMerken(text).filter((m) => !mag.includes(m)))
        k.uit.zinnen.push(
          `${naam(k)} krijgt ${deelVan(k, Number(merk.split('x')[1]?.slice(0, -1)))} op het blad voor ${voor}`,
        )
  }
}

/** Doors that hold no word of a meting for anyone: search, export, tijdlijn, the casus, Mijn werk, the rest of the portaal. */
export async function bekijkMetingStil(k: MeetKijk): Promise<void> {
  const inCasus = ['', '/export', '/gebeurtenissen', '/bijdragen', '/plan', '/verhaaldelen', '/netwerkronden']
  for (const deel of inCasus) await vraag(k, 'GET', `/v1/casussen/${k.s.casus}${deel}`)
  const pages = [
    'mijn-werk',
    'mijn-plan',
    'mijn-mensen',
    'mijn-verhaal',
    'mijn-netwerk',
    'als-jim',
    'verbondenheid-regio',
  ]
  for (const page of pages) await vraag(k, 'GET', `/v1/${page}`)
  const { status, body } = await vraag(k, 'POST', '/v1/zoekopdrachten', [], {
    tekst: merkVan('vrijgave', k.wereld, 0),
  })
  const found = (body?.groepen ?? []).map((g: { totaal: number }) => g.totaal)
  if (status === 200)
    isGelijk(k.uit, naam(k), 'bij het zoeken naar wat iemand invulde', Math.max(0, ...found), 0)
}

/** What only the young person opens, and only who filled it in takes back. The world remembers what was opened. */
export async function probeerMeting(k: MeetKijk): Promise<void> {
  for (const nr of alles(k)) {
    const v = k.w.vrijgaven[nr]
    if (v === undefined) continue
    const pad = `/v1/meetvrijgaven/${k.s.vrijgaven[nr]}`
    if (!isEigen(k, v)) {
      const back = await k.client.call('DELETE', pad, undefined, { 'if-match': '"1"' })
      const refused = staatEr(k, v) ? [403, 404] : [404]
      isGelijk(k.uit, naam(k), `bij terugnemen van ${deelVan(k, nr)}`, refused.includes(back.status), true)
    }
    const opened = await vraag(k, 'POST', `${pad}/openingen`, [], {})
    isGelijk(k.uit, naam(k), `bij openen van ${deelVan(k, nr)}`, opened.status, openen(k, v))
    if (opened.status === 201) v.geopend = true
  }
}

function openen(k: MeetKijk, v: MeetVrijgave): number {
  if (!staatEr(k, v)) return 404
  if (k.kijker.kant !== 'jeugdige') return 403
  return v.van.kant === 'jeugdige' || v.geopend ? 409 : 201
}

/** Everyone of a world at its doors. */
export async function meetMensen(
  w: MeetWereld,
  wereld: number,
  s: MeetSleutels,
  uit: Verschillen,
  signIn: (sub: string) => Promise<Client>,
): Promise<MeetKijk[]> {
  const kijken: MeetKijk[] = []
  for (const kijker of meetKijkers(w))
    kijken.push({ client: await signIn(s.subs.get(keyOf(kijker)) ?? ''), w, wereld, s, kijker, uit })
  return kijken
}
