import { clock } from '../kernel/clock.ts'
import { asLoader } from '../kernel/migrate.ts'
import { dayFrom } from './delen-wereld.ts'
import { asOwner } from './start-klok.ts'
import { type Client, createTestApi, type TestApi } from './test-api.ts'

type Method = Parameters<Client['call']>[0]
type Rij = Record<string, unknown>

/** The demo region of the Zorg- en Veiligheidshuis: hanna leads both casussen, carla is its contactpunt. Call `api.close` afterwards. */
export type ZvhWereld = {
  api: TestApi
  /** Joris, nineteen: hanna (college), daphne (politie), olivier (om), esra (ggz) and mila (reclassering) take part. */
  joris: string
  /** Tess, sixteen, with a mother: hanna, bram (gi), roos (rvdk) and pim (wijkteam) take part. */
  tess: string
  als(persona: string): Promise<Client>
  owner(query: string, values?: unknown[]): Promise<Rij[]>
  rij(tabel: string, id: string): Promise<Rij>
  dag(dagen: number): string
  /** A call as this persona, with a version when one is given. */
  vraag(
    persona: string,
    method: Method,
    pad: string,
    body?: unknown,
    versie?: number,
    // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  ): Promise<{ status: number; body: any; raw: Buffer }>
  /** The same, that must succeed; answers the body. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  doe(persona: string, method: Method, pad: string, body?: unknown, versie?: number): Promise<any>
}

export async function createZvhWereld(): Promise<ZvhWereld> {
  const api = await createTestApi('zvh')
  const owner: ZvhWereld['owner'] = (query, values = []) =>
    asOwner(api.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))
  const clients = new Map<string, Promise<Client>>()
  const als = (persona: string) => {
    const client = clients.get(persona) ?? api.as(persona)
    clients.set(persona, client)
    return client
  }
  const casus = async (roepnaam: string) =>
    String(
      (await owner(`select casus_id from persoon where soort = 'jeugdige' and roepnaam = $1`, [roepnaam]))[0]
        ?.casus_id,
    )
  const vraag: ZvhWereld['vraag'] = async (persona, method, pad, body, versie) =>
    (await als(persona)).call(method, pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
  return {
    api,
    joris: await casus('Joris'),
    tess: await casus('Tess'),
    als,
    owner,
    rij: async (tabel, id) =>
      (await owner(`select to_jsonb(t) as rij from ${tabel} t where id = $1`, [id]))[0]?.rij as Rij,
    dag: (dagen) => dayFrom(clock.today(), dagen),
    vraag,
    doe: async (persona, method, pad, body, versie) => {
      const answer = await vraag(persona, method, pad, body, versie)
      if (answer.status < 300) return answer.body
      throw new Error(`${persona} ${method} ${pad}: ${answer.status} ${JSON.stringify(answer.body)}`)
    },
  }
}
