import { asLoader } from '../kernel/migrate.ts'
import type { Metingen } from '../meting/contract.ts'
import { insertCasus } from './insert-casus.ts'
import { asOwner, startKlok } from './start-klok.ts'
import { type Client, createTestApi, type TestApi } from './test-api.ts'

/** Who takes part: regisseur of the gemeente, vaste persoon of youth work, school, GGZ, police; the young person, and two parents in conflict. */
export const metingMensen = ['marieke', 'nadia', 'bart', 'eva', 'rob', 'sem', 'linda', 'karim'] as const
export type MetingMens = (typeof metingMensen)[number]

export type MetingWereld = {
  api: TestApi
  casusId: string
  wie: Record<string, string>
  organisatie: Record<string, string>
  als(wie: MetingMens): Promise<Client>
  naar(moment: string): Promise<void>
  owner(query: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  lees(wie: MetingMens): Promise<Metingen>
  /** Opens T0 (or another) on these domains and asks these people about them; answers the round's id. */
  ronde(leefgebieden: string[], mensen: MetingMens[], anders?: Record<string, unknown>): Promise<string>
  /** The id under which someone is asked in the newest round that they see. */
  informant(wie: MetingMens, moment?: string): Promise<string>
  vul(wie: MetingMens, leefgebied: string, anders?: Record<string, unknown>, versie?: number): Promise<number>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  laatLezen(wie: MetingMens, leefgebieden: string[], anders?: Record<string, unknown>): Promise<any>
  close(): Promise<void>
}

/** One casus on 2 November 2026; under `steun` unless asked otherwise, where the rules let most parties tell most. Call `close` afterwards. */
export async function createMetingWereld(regime: 'steun' | 'pga' = 'steun'): Promise<MetingWereld> {
  const api = await createTestApi('demo-toen')
  const owner: MetingWereld['owner'] = (query, values = []) =>
    asOwner(api.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))
  await addVader(owner)
  const casusId = await insertCasus(api.database.ownerUrl, {
    regime,
    roepnaam: 'Sem',
    achternaam: 'Proef',
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'nadia', rollen: ['vaste_persoon'] },
      { wie: 'bart', rollen: ['deelnemer'] },
      { wie: 'eva', rollen: ['deelnemer'] },
      { wie: 'rob', rollen: ['deelnemer'] },
      { wie: 'sem', rollen: ['jeugdige'] },
      { wie: 'linda', rollen: ['ouder'] },
      { wie: 'karim', rollen: ['ouder'] },
    ],
  })
  await owner('insert into plan (casus_id) values ($1)', [casusId])
  await owner(`update persoon set geboortedatum = '2012-05-05' where casus_id = $1 and soort = 'jeugdige'`, [
    casusId,
  ])
  const rows = await owner(
    `select c.sub, b.id as wie, a.organisatie_id as organisatie from betrokkenheid b join actor a on a.id = b.actor_id
      join account c on c.id = a.account_id where b.casus_id = $1`,
    [casusId],
  )
  const by = (column: string) => Object.fromEntries(rows.map((r) => [String(r.sub), String(r[column])]))
  const clients = new Map<MetingMens, Promise<Client>>()
  const als: MetingWereld['als'] = (wie) => {
    const client = clients.get(wie) ?? api.as(wie)
    clients.set(wie, client)
    return client
  }
  const must = async (wie: MetingMens, ...call: Parameters<Client['call']>) => {
    const { status, body } = await (await als(wie)).call(...call)
    if (status < 300) return body
    throw new Error(`${wie} ${call[0]} ${call[1]}: ${status} ${JSON.stringify(body)}`)
  }
  const at = `/v1/casussen/${casusId}`
  const w: MetingWereld = {
    api,
    casusId,
    wie: by('wie'),
    organisatie: by('organisatie'),
    als,
    owner,
    naar: async (moment) => {
      await startKlok(api.database, moment)
      clients.clear()
    },
    lees: (wie) => must(wie, 'GET', `${at}/metingen`),
    ronde: async (leefgebieden, mensen, anders = {}) => {
      const body = {
        instrument: { code: 'leefwijzer', versie: 1 },
        moment: 'T0',
        vraag: 'Wat helpt om weer naar school te gaan?',
        leefgebieden,
        openTot: '2026-11-30',
        informanten: mensen.map((m) => ({ betrokkenheidId: w.wie[m], leefgebieden })),
        ...anders,
      }
      return (await must('nadia', 'POST', `${at}/meetrondes`, body)).id
    },
    informant: async (wie, moment) => {
      const { rondes } = await w.lees(wie)
      const mine = rondes
        .filter((r) => moment === undefined || r.moment === moment)
        .flatMap((r) => r.informanten)
        .find((i) => i.ikzelf)
      if (!mine) throw new Error(`${wie} is not asked`)
      return mine.id
    },
    vul: async (wie, leefgebied, anders = {}, versie = 0) => {
      const path = `/v1/informanten/${await w.informant(wie)}/antwoorden/${leefgebied}`
      const body = { stand: 0, helpt: `${wie} helpt`, hindert: `${wie} hindert`, ...anders }
      return (await must(wie, 'PUT', path, body, { 'if-match': `"${versie}"` })).versie
    },
    laatLezen: async (wie, leefgebieden, anders = {}) => {
      const path = `/v1/informanten/${await w.informant(wie)}/vrijgaven`
      return (await als(wie)).call('POST', path, { leefgebieden, ...anders })
    },
    close: () => api.close(),
  }
  return w
}

async function addVader(owner: MetingWereld['owner']): Promise<void> {
  const [account] = await owner(
    `insert into account (soort, issuer, sub, naam) select 'ouder', issuer, 'karim', 'Karim' from account where sub = 'linda' returning id`,
  )
  await owner(`insert into actor (account_id, naam, functie) values ($1, 'Karim', 'ouder')`, [account?.id])
}
