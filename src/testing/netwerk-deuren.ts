import { stukkenVan, vraagDeur } from './deur.ts'
import { lidVan, type NetwerkSleutels, netwerkMerken } from './fill-netwerk.ts'
import {
  bestaat,
  type Casus,
  casussen,
  doetMee,
  kant,
  langsRonde,
  type Mens,
  mensen,
  type NetwerkWereld,
  zietRonde,
} from './netwerk-orakel.ts'
import type { Client } from './test-api.ts'
import { isGelijk, legNaast, type Verschillen } from './verschillen.ts'

/** One person at the doors of one world of circles on one day. */
export type NetwerkKijk = {
  client: Client
  w: NetwerkWereld
  wereld: number
  s: NetwerkSleutels
  wie: Mens
  nu: number
  uit: Verschillen
}

const naam = ({ wereld, nu, wie }: NetwerkKijk) => `${wie} (wereld ${wereld}, dag ${nu})`
const rondesVan = (k: NetwerkKijk) => [...k.w.rondes.keys()].filter((nr) => bestaat(k.w, nr))
const ziet = (k: NetwerkKijk, nr: number) => zietRonde(k.w, k.wie, nr, k.nu)
const mee = (k: NetwerkKijk, c: Casus) => doetMee(k.w, k.wie, c, k.nu)
const isVan = (k: NetwerkKijk, nr: number, wie: Mens) => {
  const ronde = k.w.rondes[nr]
  return ronde !== undefined && 'van' in ronde && ronde.van === wie
}
const rondeNaam = (k: NetwerkKijk, id: string) => {
  const nr = [...k.w.rondes.keys()].find((one) => k.s.ronde(one) === id)
  return nr === undefined ? `het onbekende ${id}` : `tekening ${nr}`
}
const names = (nrs: number[]) => nrs.map((nr) => `tekening ${nr}`)
const vraag = (
  k: NetwerkKijk,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  pad: string,
  mag: readonly string[] = [],
  body?: unknown,
) => vraagDeur({ client: k.client, uit: k.uit, naam: naam(k), merken: netwerkMerken }, method, pad, mag, body)

type Regels = { id: string; aantal: number; lezers: number }[]

/** Every door behind which a circle could stand, for one person. */
export async function bekijkNetwerk(k: NetwerkKijk): Promise<void> {
  const family = kant(k.wie) === 'jeugdige' || kant(k.wie) === 'ouder'
  const { status, body } = await vraag(k, 'GET', '/v1/mijn-netwerk')
  if (kant(k.wie) !== 'jim') isGelijk(k.uit, naam(k), 'op de pagina van de kring', status, family ? 200 : 403)
  const here = family ? rondesVan(k).filter((nr) => ziet(k, nr)) : []
  bekijkRegels(k, 'op de pagina van de kring', body?.rondes ?? [], here)
  for (const nr of rondesVan(k)) await bekijkRonde(k, nr)
  for (const c of casussen) await bekijkCasus(k, c)
}

function bekijkRegels(k: NetwerkKijk, deur: string, regels: Regels, here: number[]): void {
  const shown = regels.map(({ id }) => rondeNaam(k, id))
  legNaast(k.uit, naam(k), deur, shown, names(here), names(rondesVan(k)))
  for (const nr of here) {
    const regel = regels.find(({ id }) => id === k.s.ronde(nr))
    // How many may look is the young person's to know.
    const lookers = isVan(k, nr, k.wie) ? lezersVan(k, nr).length : 0
    isGelijk(k.uit, naam(k), `${deur} over tekening ${nr}`, [regel?.aantal, regel?.lezers], [1, lookers])
  }
}

const lezersVan = (k: NetwerkKijk, nr: number): Mens[] =>
  k.w.delingen.filter((d) => d.ronde === nr && k.w.regime[d.casus] === 'steun').map((d) => d.wie)

/** One round: the screen, the PDF and the picture, and for whose it is alone who may look. */
async function bekijkRonde(k: NetwerkKijk, nr: number): Promise<void> {
  const expected = ziet(k, nr) ? 200 : 404
  const lid = lidVan(k.wereld, nr)
  for (const vorm of ['', '/document', '/tekening']) {
    const { status, body, text } = await vraag(
      k,
      'GET',
      `/v1/netwerkronden/${k.s.ronde(nr)}${vorm}`,
      ziet(k, nr) ? [lid] : [],
    )
    isGelijk(k.uit, naam(k), `op tekening ${nr}${vorm}`, status, expected)
    legNaast(k.uit, naam(k), `op tekening ${nr}${vorm}`, netwerkMerken(text), ziet(k, nr) ? [lid] : [], [lid])
    if (vorm !== '' || status !== 200) continue
    const mag = body.lezers.filter((l: { mag: boolean }) => l.mag).map((l: { actorId: string }) => l.actorId)
    const shown = mensen.filter((wie) => mag.includes(k.s.actor(wie)))
    isGelijk(k.uit, naam(k), `als aantal kijkers bij tekening ${nr}`, shown.length, mag.length)
    const lookers = isVan(k, nr, k.wie) ? lezersVan(k, nr) : []
    legNaast(k.uit, naam(k), `als kijker bij tekening ${nr}`, shown, lookers, mensen)
  }
}

async function bekijkCasus(k: NetwerkKijk, c: Casus): Promise<void> {
  const { status, body } = await vraag(k, 'GET', `/v1/casussen/${k.s.casus(c)}/netwerkronden`)
  const professional = kant(k.wie) === 'professional'
  isGelijk(k.uit, naam(k), `op de kring in ${c}`, status, mee(k, c) ? [403, 200][Number(professional)] : 404)
  const here =
    professional && mee(k, c) ? rondesVan(k).filter((nr) => langsRonde(k.w, k.wie, nr, k.nu) === c) : []
  bekijkRegels(k, `op de pagina van ${c}`, body?.rondes ?? [], here)
}

/** Doors that hold nobody of a circle for anyone: search, export, tijdlijn, the casus, Mijn werk, the rest of the portaal. */
export async function bekijkNetwerkStil(k: NetwerkKijk): Promise<void> {
  const inCasus = ['', '/export', '/gebeurtenissen', '/bijdragen', '/plan', '/verhaaldelen', '/metingen']
  for (const c of casussen)
    if (mee(k, c)) for (const deel of inCasus) await vraag(k, 'GET', `/v1/casussen/${k.s.casus(c)}${deel}`)
  const pages = [
    'mijn-werk',
    'mijn-plan',
    'mijn-mensen',
    'mijn-verhaal',
    'verhaaldelen',
    'mijn-jim',
    'als-jim',
  ]
  for (const page of pages) await vraag(k, 'GET', `/v1/${page}`)
  const { status, body } = await vraag(k, 'POST', '/v1/zoekopdrachten', [], { tekst: lidVan(k.wereld, 0) })
  const found = (body?.groepen ?? []).map((g: { totaal: number }) => g.totaal)
  if (status === 200)
    isGelijk(k.uit, naam(k), 'bij het zoeken naar iemand uit een kring', Math.max(0, ...found), 0)
}

type Regel = { functie: string; delen: string[] }
/** Who looked, after everyone did: a young person is told who looked at their circle; of these parents the age is not known, so they nothing. */
export async function bekijkNetwerkWieKeek(k: NetwerkKijk): Promise<void> {
  for (const c of casussen) {
    const { status, body } = await vraag(k, 'GET', `/v1/wie-keek?casusId=${k.s.casus(c)}`)
    if (status !== 200) continue
    const mine = kant(k.wie) === 'jeugdige' ? rondesVan(k).filter((nr) => ziet(k, nr)) : []
    const looked = mensen.filter(
      (wie) => kant(wie) === 'professional' && mine.some((nr) => langsRonde(k.w, wie, nr, k.nu) === c),
    )
    const regels: Regel[] = body.kijken?.regels ?? []
    const shown = regels.filter((r) => r.delen.includes('netwerk')).map((r) => r.functie)
    legNaast(k.uit, naam(k), `als kijker naar een kring bij wie keek in ${c}`, shown, looked, mensen)
  }
}

/** The copy of the file: only under steun, only for the young person who asks it; with what waits there for them. */
export async function bekijkNetwerkKopie(k: NetwerkKijk, contactpunt: Client): Promise<void> {
  for (const c of casussen) {
    const isFamily = kant(k.wie) === 'jeugdige' || kant(k.wie) === 'ouder'
    if (!mee(k, c) || !isFamily || !['steun', 'pga'].includes(k.w.regime[c])) continue
    const body = { soort: 'inzage', tekst: 'Wat staat er?', bijdrageId: null }
    const asked = await vraag(k, 'POST', `/v1/casussen/${k.s.casus(c)}/verzoeken`, [], body)
    const isOver = k.w.mee.some((m) => m.casus === c && kant(m.wie) === 'jeugdige')
    isGelijk(k.uit, naam(k), `bij vragen om het dossier van ${c}`, asked.status, isOver ? 201 : 409)
    if (asked.status !== 201) continue
    const stukken = await stukkenVan(contactpunt, asked.body.id)
    const waits = (nr: number) => {
      const ronde = k.w.rondes[nr]
      return ronde !== undefined && 'wacht' in ronde && ronde.wacht === c
    }
    const given = rondesVan(k).filter(
      (nr) => kant(k.wie) === 'jeugdige' && k.w.regime[c] === 'steun' && (isVan(k, nr, k.wie) || waits(nr)),
    )
    const held = rondesVan(k).filter((nr) => stukken.includes(lidVan(k.wereld, nr)))
    legNaast(k.uit, naam(k), `in de kopie van ${c}`, names(held), names(given), names(rondesVan(k)))
  }
}

/** Everyone tries to let everyone look at everything; what comes about is taken back, and nobody else than the young person makes it. */
export async function probeerNetwerk(k: NetwerkKijk): Promise<void> {
  for (const nr of rondesVan(k))
    for (const wie of mensen) {
      const pad = `/v1/netwerkronden/${k.s.ronde(nr)}/lezers/${k.s.actor(wie)}`
      const asked = await vraag(k, 'PUT', pad)
      const own = isVan(k, nr, k.wie)
      const known = lezersVan(k, nr).includes(wie)
      const can = known || (kant(wie) !== 'jeugdige' && casussen.some((c) => samenInSteun(k, wie, c)))
      const [andermans] = ziet(k, nr) ? [403] : [404]
      isGelijk(
        k.uit,
        naam(k),
        `bij ${wie} laten kijken naar tekening ${nr}`,
        asked.status,
        own ? [404, 200][Number(can)] : andermans,
      )
      if (!own || known || asked.status !== 200) continue
      const back = await vraag(k, 'DELETE', pad)
      isGelijk(k.uit, naam(k), `bij ${wie} niet meer laten kijken naar tekening ${nr}`, back.status, 200)
    }
}

const samenInSteun = (k: NetwerkKijk, wie: Mens, c: Casus) =>
  k.w.regime[c] === 'steun' && mee(k, c) && doetMee(k.w, wie, c, k.nu)
