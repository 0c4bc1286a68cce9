import { clock } from '../kernel/clock.ts'
import { asLoader } from '../kernel/migrate.ts'
import { dayFrom } from './delen-wereld.ts'
import { insertCasus } from './insert-casus.ts'
import { asOwner } from './start-klok.ts'
import { type Client, createTestApi, type TestApi } from './test-api.ts'

type Rij = Record<string, unknown>
type Stuk = {
  tabel: string
  rijId: string
  velden: Record<string, unknown>
  bron: string
  controle: 'derden' | 'kindbelang' | null
  geweigerdDoor: string | null
}
type Body = Record<string, unknown>

/** A pga casus of Sem on 2 November 2026 with `marja` at the contactpunt, and the steps of a request as one call each. */
export type RechtenWereld = {
  api: TestApi
  casusId: string
  organisatie: Record<string, string>
  als(persona: string): Promise<Client>
  owner(query: string, values?: unknown[]): Promise<Rij[]>
  rij(tabel: string, id: string): Promise<Rij | undefined>
  dag(dagen: number): string
  nagegaan: Body
  weigering: Body
  uitstel: Body
  verteld: Body
  brief(naam: string): Body
  /** A bijdrage for everyone in the casus, young person and parents too. */
  schrijf(persona: string, tekst: string): Promise<string>
  vraag(persona: string, soort?: string, bijdrageId?: string | null): Promise<string>
  noteer(naam: string): Promise<string>
  /** One step of the contactpunt that must succeed. */
  stap(id: string, deel: string, body: Body): Promise<void>
  /** One step that must be refused; answers the reason. */
  mislukt(id: string, deel: string, body: Body): Promise<string>
  antwoord(persona: string, verzoekId: string, body: Body): Promise<string>
  iedereenGeeft(verzoekId: string): Promise<void>
  stukken(id: string): Promise<Stuk[]>
  oordeel(id: string, oordelen: Body[]): Promise<void>
  oordeelAlles(id: string, besluit: 'geven' | 'niet'): Promise<void>
  besloten(soort: string, bijdrageId: string, uitkomst: string): Promise<string>
  /** A casus under a regime that the contactpunt releases first; answers the person. */
  geheimeCasus(naam: string): Promise<string>
}

const deelnames = [
  { wie: 'marieke', rollen: ['casusregisseur'] },
  { wie: 'nadia', rollen: ['vaste_persoon'] },
  { wie: 'bart', rollen: ['deelnemer'] },
  { wie: 'rob', rollen: ['deelnemer'] },
  { wie: 'sem', rollen: ['jeugdige'] },
  { wie: 'linda', rollen: ['ouder'] },
]

/** Starts that world; call `api.close` afterwards. */
export async function createRechtenWereld(): Promise<RechtenWereld> {
  const api = await createTestApi('demo-toen')
  const { ownerUrl } = api.database
  const casusId = await insertCasus(ownerUrl, {
    regime: 'pga',
    roepnaam: 'Sem',
    achternaam: 'Voorbeeld',
    deelnames,
  })
  const owner: RechtenWereld['owner'] = (query, values = []) =>
    asOwner(api.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))
  const clients = new Map<string, Promise<Client>>()
  const als = (persona: string) => {
    const client = clients.get(persona) ?? api.as(persona)
    clients.set(persona, client)
    return client
  }
  const rows = await owner(
    'select c.sub, a.organisatie_id as id from actor a join account c on c.id = a.account_id',
  )
  const organisatie = Object.fromEntries(rows.map((r) => [String(r.sub), String(r.id)]))
  const dag = (dagen: number) => dayFrom(clock.today(), dagen)
  const bodies = bodiesOf(dag)
  const desk = deskOf(als, owner, casusId, bodies.nagegaan)
  return {
    api,
    casusId,
    organisatie,
    als,
    owner,
    dag,
    rij: async (tabel, id) =>
      (await owner(`select to_jsonb(t) as rij from ${tabel} t where id = $1`, [id]))[0]?.rij as Rij,
    ...bodies,
    ...desk,
    noteer: async (naam) => {
      const { status, body } = await (await als('marja')).call('POST', '/v1/verzoeken', bodies.brief(naam))
      if (status !== 201) throw new Error(`not noted: ${status}`)
      return body.id
    },
    schrijf: async (persona, tekst) => {
      const { status, body } = await (await als(persona)).call('POST', `/v1/casussen/${casusId}/bijdragen`, {
        soort: 'zorg',
        categorie: 'aanleiding',
        tekst,
        noodzaak: 'Om het plan bij te stellen.',
        publiek: {
          wie: 'allen',
          jeugdigeVanaf: dag(0),
          ...(persona === 'linda' ? {} : { ouderVanaf: dag(0) }),
        },
      })
      if (status !== 201) throw new Error(`not written: ${status} ${JSON.stringify(body)}`)
      return body.id
    },
    geheimeCasus: (naam) => secretCasus(owner, ownerUrl, naam),
  }
}

function bodiesOf(dag: RechtenWereld['dag']) {
  return {
    nagegaan: {
      identiteitHoe: 'Aan de balie, bewijs bekeken en teruggegeven.',
      bevoegdheid: 'zelf',
      bevoegdheidUitleg: 'Sem is zestien.',
    },
    weigering: {
      antwoord: 'weigeren',
      grond: 'i',
      omvang: 'Wat de school schreef.',
      afweging: 'Een klasgenoot loopt gevaar.',
      herzienOp: dag(30),
    },
    uitstel: { grond: 'uavg41-d', motivering: 'Een onderzoek loopt nog.', herzienOp: dag(14) },
    verteld: {
      verteldOp: dag(-1),
      verteldDoor: 'Nadia Haddou',
      verteldAan: ['jeugdige', 'ouders'],
      verteldHoe: 'Thuis.',
      verteldWat: 'Wat wij opschrijven en waarom.',
    },
    brief: (naam: string) => ({
      soort: 'inzage',
      tekst: 'Wat hebben jullie over mij?',
      overNaam: naam,
      overKant: 'jeugdige',
      aanvrager: naam,
      aanvragerKant: 'jeugdige',
      kanaal: 'brief',
      ontvangenOp: dag(-3),
    }),
  }
}

type Desk = Pick<
  RechtenWereld,
  | 'vraag'
  | 'stap'
  | 'mislukt'
  | 'antwoord'
  | 'iedereenGeeft'
  | 'stukken'
  | 'oordeel'
  | 'oordeelAlles'
  | 'besloten'
>
function deskOf(
  als: RechtenWereld['als'],
  owner: RechtenWereld['owner'],
  casusId: string,
  nagegaan: Body,
): Desk {
  const put = async (id: string, deel: string, body: Body) => {
    const marja = await als('marja')
    const [row] = await owner('select versie from verzoek where id = $1', [id])
    return marja.call('PUT', `/v1/verzoeken/${id}/${deel}`, body, { 'if-match': `"${row?.versie}"` })
  }
  const stap: Desk['stap'] = async (id, deel, body) => {
    const { status, body: answer } = await put(id, deel, body)
    if (status !== 200) throw new Error(`${deel}: ${status} ${JSON.stringify(answer)}`)
  }
  const stukken: Desk['stukken'] = async (id) => {
    const { status, body } = await (await als('marja')).call('GET', `/v1/verzoeken/${id}/stukken`)
    if (status !== 200) throw new Error(`stukken: ${status} ${JSON.stringify(body)}`)
    return body.stukken
  }
  const vraag: Desk['vraag'] = async (persona, soort = 'inzage', bijdrageId = null) => {
    const { status, body } = await (await als(persona)).call('POST', `/v1/casussen/${casusId}/verzoeken`, {
      soort,
      tekst: 'Wat staat er over mij?',
      bijdrageId,
    })
    if (status !== 201) throw new Error(`not asked: ${status} ${JSON.stringify(body)}`)
    return body.id
  }
  const iedereenGeeft: Desk['iedereenGeeft'] = async (verzoekId) => {
    await owner(
      `update zienswijze set antwoord = 'geven', beantwoord_op = sec.nu(), beantwoord_door = gevraagd_door
        where verzoek_id = $1 and antwoord is null`,
      [verzoekId],
    )
  }
  const oordeel: Desk['oordeel'] = (id, oordelen) => stap(id, 'oordelen', { oordelen })
  return {
    vraag,
    stap,
    stukken,
    iedereenGeeft,
    oordeel,
    mislukt: async (id, deel, body) => {
      const { status, body: answer } = await put(id, deel, body)
      if (status !== 409) throw new Error(`${deel} was not refused: ${status} ${JSON.stringify(answer)}`)
      return answer.reden
    },
    antwoord: async (persona, verzoekId, body) => {
      const client = await als(persona)
      const { zienswijzen } = (await client.call('GET', `/v1/casussen/${casusId}/rechten`)).body
      const mine = zienswijzen.find((z: { verzoek: { id: string } }) => z.verzoek.id === verzoekId)
      const { status, body: answer } = await client.call('PUT', `/v1/zienswijzen/${mine.id}`, body, {
        'if-match': `"${mine.versie}"`,
      })
      if (status !== 200) throw new Error(`zienswijze: ${status} ${JSON.stringify(answer)}`)
      return mine.id
    },
    oordeelAlles: async (id, besluit) => {
      const nodig = (await stukken(id)).filter((s) => s.controle !== null)
      if (nodig.length === 0) return
      await oordeel(
        id,
        nodig.map((s) => ({
          tabel: s.tabel,
          rijId: s.rijId,
          controle: s.controle,
          besluit,
          reden: 'Afgewogen.',
        })),
      )
    },
    besloten: async (soort, bijdrageId, uitkomst) => {
      const id = await vraag('sem', soort, bijdrageId)
      await stap(id, 'aanvrager', nagegaan)
      await stap(id, 'zienswijzen', { antwoordVoor: dayFrom(clock.today(), 7) })
      await iedereenGeeft(id)
      await stap(id, 'besluit', { uitkomst, uitleg: 'Zo doen wij het.', afweging: 'Afgewogen.' })
      return id
    },
  }
}

async function secretCasus(owner: RechtenWereld['owner'], ownerUrl: string, naam: string): Promise<string> {
  const [roepnaam = '', ...achternaam] = naam.split(' ')
  const id = await insertCasus(ownerUrl, {
    regime: 'pga',
    roepnaam,
    achternaam: achternaam.join(' '),
    deelnames: [{ wie: 'rob', rollen: ['casusregisseur'] }],
  })
  await owner(`update casus set regime_code = 'zvh', regime_versie = 1 where id = $1`, [id])
  const [row] = await owner(`select id from persoon where casus_id = $1`, [id])
  return String(row?.id)
}
