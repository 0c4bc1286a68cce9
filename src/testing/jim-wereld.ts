import { demoIssuer } from '../../demo/load-demo.ts'
import { signInProof } from '../kernel/context-key.ts'
import { sql } from '../kernel/db.ts'
import { asLoader } from '../kernel/migrate.ts'
import { codeHash } from '../toegang/index.ts'
import { insertCasus } from './insert-casus.ts'
import { asOwner } from './start-klok.ts'
import { type Client, createTestApi, type TestApi } from './test-api.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
type Answer = { status: number; body: any }
type Method = Parameters<Client['call']>[0]
export type JimOuder = { id: string; naam: string; versie: number }
/** A fresh steun casus of Noa, and everything to walk the way to a JIM with the people of the demo region. */
export type JimWereld = {
  api: TestApi
  owner(query: string, values?: unknown[]): Promise<Record<string, string>[]>
  doe(wie: string, method: Method, pad: string, body?: unknown, versie?: number): Promise<Answer>
  /** A steun casus of Noa of this age; linda and a father without an account have gezag. */
  casus(leeftijd: number | null, regime?: 'steun' | 'pga'): Promise<string>
  /** A JIM who said yes; answers its key. */
  wilWel(casusId: string, wie?: string): Promise<string>
  /** Agreed on paper, and Hanna handed in her code; nobody signed. */
  metCode(casusId: string): Promise<string>
  /** Both signed. */
  alsJim(casusId: string): Promise<string>
  jim(
    casusId: string,
    wie?: string,
  ): Promise<{ id: string; versie: number; ouders: JimOuder[]; abilities: Record<string, boolean> }>
  redeem(sub: string, code: string): Promise<unknown>
}

export const tekst = { doet: 'Meedenken.', doetNiet: 'Doorvertellen.', stopt: 'Als een van ons dat wil.' }
export const over = {
  roepnaam: 'Hanna',
  relatie: 'buurvrouw',
  volwassen: 'ja',
  zelfdeAdres: 'nee',
  hoe: 'Thuis.',
}

export async function createJimWereld(): Promise<JimWereld> {
  const api = await createTestApi()
  const { ownerUrl } = api.database
  let n = 0
  const owner: JimWereld['owner'] = (query, values = []) =>
    asOwner(api.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))
  const clients = new Map<string, Promise<Client>>()
  const doe: JimWereld['doe'] = async (wie, method, pad, body, versie) => {
    const client = clients.get(wie) ?? api.as(wie)
    clients.set(wie, client)
    return (await client).call(method, pad, body, {
      ...(method === 'POST' && { 'idempotency-key': `jim-proef-${n++}` }),
      ...(versie !== undefined && { 'if-match': `"${versie}"` }),
    })
  }
  const must = async (...args: Parameters<JimWereld['doe']>) => {
    const answer = await doe(...args)
    if (answer.status >= 300) throw new Error(`${args[0]} ${args[2]}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const w: JimWereld = {
    ...{ api, owner, doe },
    redeem: (sub, code) =>
      api.db.door(
        sql`select sec.verzilver_uitnodiging(${signInProof(api.database.key, demoIssuer, sub)}, ${codeHash(code)})`,
      ),
    async casus(leeftijd, regime = 'steun') {
      const casusId = await insertCasus(ownerUrl, {
        regime,
        roepnaam: 'Noa',
        achternaam: 'Proef',
        deelnames: [
          { wie: 'marieke', rollen: ['casusregisseur'] },
          { wie: 'tom', rollen: ['vaste_persoon'] },
          { wie: 'bart', rollen: ['deelnemer'] },
          { wie: 'noa', rollen: ['jeugdige'] },
          { wie: 'linda', rollen: ['ouder'] },
        ],
      })
      await owner(
        `insert into persoon (casus_id, soort, roepnaam, relatie) values ($1, 'ouder', 'Karim', 'vader')`,
        [casusId],
      )
      await owner(`update persoon set gezag = true where casus_id = $1 and soort = 'ouder'`, [casusId])
      await owner(
        `update persoon set geboortedatum = sec.vandaag() - make_interval(years => $2, days => 40) where casus_id = $1 and soort = 'jeugdige'`,
        [casusId, leeftijd],
      )
      await owner(`insert into plan (casus_id) values ($1)`, [casusId])
      return casusId
    },
    async jim(casusId, wie = 'noa') {
      return (await must(wie, 'GET', `/v1/casussen/${casusId}/jims`)).jims[0]
    },
    async wilWel(casusId, wie = 'noa') {
      const { id } = await must(wie, 'POST', `/v1/casussen/${casusId}/jims`, over)
      await must(wie, 'PUT', `/v1/jims/${id}/stap`, { stap: 'gevraagd' }, 1)
      await must(wie, 'PUT', `/v1/jims/${id}/stap`, { stap: 'wil_wel' }, 2)
      return id
    },
    async metCode(casusId) {
      const id = await w.wilWel(casusId)
      await must('noa', 'PUT', `/v1/jims/${id}/overeenkomst`, tekst, 0)
      const { code } = await must('tom', 'PUT', `/v1/jims/${id}/uitnodiging`)
      await w.redeem('hanna', code)
      return id
    },
    async alsJim(casusId) {
      const id = await w.metCode(casusId)
      await must('noa', 'PUT', `/v1/jims/${id}/handtekening`, undefined, 1)
      await must('hanna', 'PUT', `/v1/jims/${id}/handtekening`, undefined, 2)
      return id
    },
  }
  return w
}
