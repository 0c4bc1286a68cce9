import pg from 'pg'
import { asLoader } from '../kernel/migrate.ts'
import type { MijnMensen, MijnPlan, MijnVerhaal } from '../portaal/contract.ts'
import { type Client, createTestApi, type TestApi } from './test-api.ts'

export type PortaalWereld = {
  api: TestApi
  as(wie: string): Promise<Client>
  plan(wie: string, casusId?: string): Promise<MijnPlan>
  mensen(wie: string): Promise<MijnMensen>
  verhaal(wie: string): Promise<MijnVerhaal>
  casusVan(wie: string): Promise<string>
  /** As the owner of the tables, outside all sight. */
  owner<T extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<T[]>
  /** How often the processing log holds this action, and over how many persons the last line was. */
  logged(actie: string): Promise<{ regels: number; personen: number }>
}

/** The demo region with its signed-in people, for the tests of the portaal. */
export async function createPortaalWereld(): Promise<PortaalWereld> {
  const api = await createTestApi()
  const clients = new Map<string, Client>()
  const as = async (wie: string) => {
    const client = clients.get(wie) ?? (await api.as(wie))
    clients.set(wie, client)
    return client
  }
  const get = async (wie: string, path: string) => {
    const { status, body } = await (await as(wie)).call('GET', path)
    if (status !== 200) throw new Error(`${wie} ${path}: ${status} ${JSON.stringify(body)}`)
    return body
  }
  const plan = (wie: string, casusId?: string): Promise<MijnPlan> =>
    get(wie, `/v1/mijn-plan${casusId ? `?casusId=${casusId}` : ''}`)
  return {
    api,
    as,
    plan,
    mensen: (wie) => get(wie, '/v1/mijn-mensen'),
    verhaal: (wie) => get(wie, '/v1/mijn-verhaal'),
    casusVan: async (wie) => {
      const found = (await plan(wie)).plan
      if (!found) throw new Error(`${wie} has no plan`)
      return found.casusId
    },
    owner: (text, values = []) =>
      connected(api, (client) => asLoader(client, () => rowsOf(client, text, values))),
    logged: (actie) => countLogged(api, actie),
  }
}

async function connected<T>(api: TestApi, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: api.database.ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function rowsOf<T extends pg.QueryResultRow>(
  client: pg.Client,
  text: string,
  values: unknown[],
): Promise<T[]> {
  const { rows } = await client.query<T>(text, values)
  await client.query('set constraints all immediate')
  return rows
}

function countLogged(api: TestApi, actie: string): Promise<{ regels: number; personen: number }> {
  return connected(api, async (client) => {
    await client.query('set role logboek')
    const { rows } = await client.query(
      `select cardinality(betrokkenen) as personen from logboek.regel where actie = $1 and resultaat = 'gelukt' order by tijd`,
      [actie],
    )
    return { regels: rows.length, personen: rows.at(-1)?.personen ?? 0 }
  })
}
