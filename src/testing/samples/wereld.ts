import { clock } from '../../kernel/clock.ts'
import { asLoader } from '../../kernel/migrate.ts'
import { dayFrom } from '../delen-wereld.ts'
import { insertCasus } from '../insert-casus.ts'
import { startSpraakdienst } from '../spraakdienst.ts'
import { asOwner } from '../start-klok.ts'
import { type Client, createTestApi, type TestApi } from '../test-api.ts'

type Kop = Record<string, string>
type Method = Parameters<Client['call']>[0]

/** A region in which every act of the API can succeed for someone. */
export type Wereld = {
  api: TestApi
  /** A running casus under `pga` and one under `steun`, both of Sem. */
  casusId: string
  steunId: string
  /** Involvements in the pga casus, actors, and organisations, by persona. */
  wie: Record<string, string>
  actor: Record<string, string>
  organisatie: Record<string, string>
  als(persona: string): Promise<Client>
  /** Does something that must succeed; answers what came back. Throws with the answer otherwise. */
  // biome-ignore lint/suspicious/noExplicitAny: a sample reads what it needs
  doe(persona: string, method: Method, pad: string, body?: unknown, versie?: number, kop?: Kop): Promise<any>
  owner(query: string, values?: unknown[]): Promise<Record<string, string>[]>
  dag(dagen: number): string
  uur(uren: number): string
  /** Kept between samples, made at the first call. */
  eenmaal(naam: string, maak: () => Promise<string>): Promise<string>
}

/** Everyone the tables name; `niemand` has no session. */
export const personas = [
  'marieke',
  'ineke',
  'nadia',
  'rob',
  'bart',
  'eva',
  'fatima',
  'sem',
  'linda',
  'noa',
  'hanna',
  'niemand',
] as const
export type Persona = (typeof personas)[number]

const deelnames = [
  { wie: 'marieke', rollen: ['casusregisseur'] },
  { wie: 'nadia', rollen: ['vaste_persoon'] },
  { wie: 'bart', rollen: ['deelnemer'] },
  { wie: 'rob', rollen: ['deelnemer'] },
  { wie: 'tim', rollen: ['deelnemer'] },
  { wie: 'sem', rollen: ['jeugdige'] },
  { wie: 'linda', rollen: ['ouder'] },
]

/** The demo region at a fixed moment, with two casussen of its own; `ineke` manages accounts, is contactpunt and FG. Call `api.close` afterwards. */
export async function createWereld(
  options: { log?: Parameters<typeof createTestApi>[1] } = {},
): Promise<Wereld> {
  const spraakdienst = await startSpraakdienst()
  const api = await createTestApi('demo-toen', options.log, spraakdienst.instelling)
  const { ownerUrl } = api.database
  const casusId = await insertCasus(ownerUrl, {
    regime: 'pga',
    roepnaam: 'Sem',
    achternaam: 'Voorbeeld',
    deelnames,
  })
  const steunId = await insertCasus(ownerUrl, {
    regime: 'steun',
    roepnaam: 'Sem',
    achternaam: 'Voorbeeld',
    deelnames: deelnames.filter((d) => !['rob', 'tim'].includes(d.wie)),
  })
  const owner: Wereld['owner'] = (query, values = []) =>
    asOwner(api.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))
  await owner('insert into plan (casus_id) values ($1), ($2)', [casusId, steunId])
  await owner(`update actor set mandaten = mandaten || '{beheer,contactpunt,fg}' where naam = 'Ineke de Wit'`)
  const rows = await owner(
    `select c.sub, a.id as actor, a.organisatie_id as organisatie,
      (select b.id from betrokkenheid b where b.casus_id = $1 and b.actor_id = a.id) as wie
    from actor a join account c on c.id = a.account_id`,
    [casusId],
  )
  const by = (column: string) =>
    Object.fromEntries(rows.flatMap((row) => (row[column] ? [[row.sub, row[column]]] : [])))
  const clients = new Map<string, Promise<Client>>()
  const als = (persona: string) => {
    if (persona === 'niemand') return Promise.resolve(api.nobody)
    const client = clients.get(persona) ?? api.as(persona)
    clients.set(persona, client)
    return client
  }
  const kept = new Map<string, Promise<string>>()
  return {
    api: { ...api, close: () => api.close().finally(spraakdienst.close) },
    casusId,
    steunId,
    wie: by('wie'),
    actor: by('actor'),
    organisatie: by('organisatie'),
    als,
    doe: async (persona, method, pad, body, versie, kop = {}) => {
      const client = await als(persona)
      const headers = { ...kop, ...(versie !== undefined && { 'if-match': `"${versie}"` }) }
      const answer = await client.call(method, pad, body, headers)
      if (answer.status < 300) return answer.body
      throw new Error(`${persona} ${method} ${pad}: ${answer.status} ${JSON.stringify(answer.body)}`)
    },
    owner,
    dag: (dagen) => dayFrom(clock.today(), dagen),
    uur: (uren) => new Date(Date.parse('2026-11-02T10:00:00Z') + uren * 3_600_000).toISOString(),
    eenmaal: (naam, maak) => {
      const made = kept.get(naam) ?? maak()
      kept.set(naam, made)
      return made
    },
  }
}
