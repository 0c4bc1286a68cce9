import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { needsVersion } from '../../kernel/http/check-request.ts'
import type { AnyRoute } from '../../kernel/http/route.ts'
import { asLoader } from '../../kernel/migrate.ts'
import { allRoutes } from '../../routes.ts'
import { type Client, createTestApi, type TestApi } from '../test-api.ts'
import { invalidFor, type Known, validFor } from './arbitrary.ts'

let api: TestApi
let people: Client[]
const ids: Record<string, string[]> = {}
const runs = Number(process.env.FUZZ_RONDES ?? 12)

/** Which table a field's key comes from, where its name doesn't say so. */
const tableOf: Record<string, string> = {
  eigenaarId: 'betrokkenheid',
  belId: 'betrokkenheid',
  naarActorId: 'actor',
  ontvangerId: 'organisatie',
  organisaties: 'organisatie',
  publiek: 'organisatie',
  voorzitterId: 'betrokkenheid',
  metId: 'aanmelding',
  aanwezig: 'betrokkenheid',
}
const tables = [
  'casus',
  'betrokkenheid',
  'organisatie',
  'actor',
  'account',
  'spoor',
  'afspraak',
  'overleg',
  'agendapunt',
  'bijdrage',
  'aanmelding',
  'persoon',
  'weging',
  'inlezing',
  'overdracht_regie',
  'samenvoeging',
]

function knownFor(r: AnyRoute): Known {
  const own = tables.find(
    (t) => r.path.includes(`/${t}en/`) || r.path.includes(`/${t}s/`) || r.path.includes(`/${t}/`),
  )
  return (field) => {
    const table = tableOf[field] ?? (field === 'id' ? own : field.replace(/Ids?$/, '')) ?? ''
    return ids[table] ?? Object.values(ids).flat()
  }
}

beforeAll(async () => {
  // A region of one day, and that day for good: which dates are to come decides what the seeds make.
  api = await createTestApi('demo-toen')
  people = await Promise.all(['marieke', 'ineke', 'fatima', 'sem', 'linda'].map((p) => api.as(p)))
  const owner = new pg.Client({ connectionString: api.database.ownerUrl })
  await owner.connect()
  await asLoader(owner, async () => {
    for (const table of tables)
      ids[table] = (await owner.query(`select id from ${table} order by id limit 12`)).rows.map(
        (row) => row.id,
      )
  })
  await owner.end()
})
afterAll(() => api.close())

const json = (value: unknown) => JSON.parse(JSON.stringify(value))

function pathOf(r: AnyRoute, params: unknown, query: unknown): string {
  const filled = r.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(String((params as Record<string, unknown>)[name])),
  )
  const search = new URLSearchParams(
    Object.entries((query ?? {}) as Record<string, unknown>).map(([k, v]): [string, string] => [
      k,
      String(v),
    ]),
  )
  return search.size > 0 ? `${filled}?${search}` : filled
}

const none = fc.constant(undefined)
const file = fc.constant(new TextEncoder().encode('achternaam;reden\nJansen;school\n'))
function bodyOf(r: AnyRoute): fc.Arbitrary<unknown> {
  if (r.rawBody) return file
  return r.body ? validFor(r.body, knownFor(r)).map(json) : none
}

const requestOf = (r: AnyRoute, body: fc.Arbitrary<unknown>) =>
  fc.record({
    who: fc.nat(4),
    params: r.params ? validFor(r.params, knownFor(r)) : none,
    query: r.query ? validFor(r.query, knownFor(r)) : none,
    headers: r.headers ? validFor(r.headers, knownFor(r)) : none,
    body,
    versie: fc.constantFrom('"1"', '"2"', 'W/"1"'),
  })

async function send(
  r: AnyRoute,
  request: { who: number; params: unknown; query: unknown; headers: unknown; body: unknown; versie: string },
) {
  const person = people[request.who] as Client
  const headers = {
    ...(needsVersion(r) ? { 'if-match': request.versie } : {}),
    ...((request.headers ?? {}) as Record<string, string>),
  }
  return person.call(r.method, pathOf(r, request.params, request.query), request.body, headers)
}

describe.each(
  allRoutes({ demo: true, key: Buffer.alloc(32) }).map((r) => [`${r.method} ${r.path}`, r] as const),
)('%s', (_name, r) => {
  test('een verzoek dat klopt, krijgt nooit 400 of 5xx', async () => {
    const body = bodyOf(r)
    await fc.assert(
      fc.asyncProperty(requestOf(r, body), async (request) => {
        const { status, body: answer } = await send(r, request)
        expect([status === 400 || status >= 500, answer?.errors ?? answer?.detail]).toEqual([
          false,
          answer?.errors ?? answer?.detail,
        ])
      }),
      { numRuns: runs, seed: 7 },
    )
  })

  test.runIf(r.body)(
    'een verzoek dat niet klopt, krijgt 400 met uitleg',
    async () => {
      await fc.assert(
        fc.asyncProperty(requestOf(r, invalidFor(r.body, knownFor(r)).map(json)), async (request) => {
          const { status, headers, body } = await send(r, request)
          expect(status).toBe(400)
          expect(headers['content-type']).toContain('application/problem+json')
          expect(body).toMatchObject({ code: 'ongeldige_invoer', status: 400 })
          expect(JSON.stringify(body)).not.toMatch(/select |insert into|at .*\.ts:|stack/i)
        }),
        { numRuns: runs, seed: 11 },
      )
    },
    900_000,
  )

  test('zonder sessie is het 401', async () => {
    const [request] = fc.sample(requestOf(r, none), { numRuns: 1, seed: 3 })
    const { status } = await api.nobody.call(
      r.method,
      pathOf(r, request?.params, request?.query),
      r.body ? {} : undefined,
      { 'if-match': '"1"' },
    )
    expect(status).toBe(401)
  })
})
