import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { needsVersion } from '../../kernel/http/check-request.ts'
import type { AnyRoute } from '../../kernel/http/route.ts'
import { asLoader } from '../../kernel/migrate.ts'
import { allRoutes } from '../../routes.ts'
import { type Client, createTestApi, type TestApi } from '../test-api.ts'
import { invalidFor, validFor } from './arbitrary.ts'

let api: TestApi
let people: Client[]
const known: string[] = []
const runs = Number(process.env.FUZZ_RONDES ?? 12)

beforeAll(async () => {
  api = await createTestApi('demo')
  people = await Promise.all(['marieke', 'ineke', 'fatima', 'sem', 'linda'].map((p) => api.as(p)))
  const owner = new pg.Client({ connectionString: api.database.ownerUrl })
  await owner.connect()
  const tables = [
    'casus',
    'betrokkenheid',
    'organisatie',
    'actor',
    'spoor',
    'afspraak',
    'overleg',
    'agendapunt',
    'bijdrage',
    'aanmelding',
    'persoon',
  ]
  const found = await asLoader(
    owner,
    async () =>
      (await owner.query(tables.map((t) => `(select id from ${t} limit 6)`).join(' union all '))).rows,
  )
  known.push(...found.map((r) => r.id))
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
  return r.body ? validFor(r.body, known).map(json) : none
}

const requestOf = (r: AnyRoute, body: fc.Arbitrary<unknown>) =>
  fc.record({
    who: fc.nat(4),
    params: r.params ? validFor(r.params, known) : none,
    query: r.query ? validFor(r.query, known) : none,
    body,
    versie: fc.constantFrom('"1"', '"2"', 'W/"1"'),
  })

async function send(
  r: AnyRoute,
  request: { who: number; params: unknown; query: unknown; body: unknown; versie: string },
) {
  const person = people[request.who] as Client
  const headers = needsVersion(r) ? { 'if-match': request.versie } : {}
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
  }, 60_000)

  test.runIf(r.body)(
    'een verzoek dat niet klopt, krijgt 400 met uitleg',
    async () => {
      await fc.assert(
        fc.asyncProperty(requestOf(r, invalidFor(r.body, known).map(json)), async (request) => {
          const { status, headers, body } = await send(r, request)
          expect(status).toBe(400)
          expect(headers['content-type']).toContain('application/problem+json')
          expect(body).toMatchObject({ code: 'ongeldige_invoer', status: 400 })
          expect(JSON.stringify(body)).not.toMatch(/select |insert into|at .*\.ts:|stack/i)
        }),
        { numRuns: runs, seed: 11 },
      )
    },
    60_000,
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
