import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signContext } from '../kernel/context-key.ts'
import { fillMeting, keyOf, type MeetSleutels } from '../testing/fill-meting.ts'
import {
  kentInvuller,
  leest,
  type MeetKijker,
  type MeetWereld,
  meetKijkers,
  meetWerelden,
  same,
} from '../testing/meting-orakel.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let owner: pg.Client
beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

test('wie leest wat, in iedere wereld: invuller, jongere, gekozenen; nooit politie, nooit de andere ouder', async () => {
  const gone = { decisions: 0, seen: 0 }
  await fc.assert(
    fc.asyncProperty(meetWerelden, async (w) => {
      await inWorld(w, async (keys) => {
        for (const k of meetKijkers(w)) {
          const expected = w.vrijgaven.flatMap((v, nr) => (leest(w, v, k) ? [keys.vrijgaven[nr] ?? ''] : []))
          const known = [...keys.informanten].flatMap(([van, id]) =>
            kentInvuller(w, JSON.parse(van), k) ? [id] : [],
          )
          const own = w.vrijgaven.flatMap((v, nr) =>
            same(v.van, k) && leest(w, v, k) ? [keys.vrijgaven[nr] ?? ''] : [],
          )
          const actual = await asKijker(w, keys, k)
          expect([k, actual.vrijgaven]).toEqual([k, expected.toSorted()])
          expect([k, actual.informanten]).toEqual([k, known.toSorted()])
          // Of what is being filled in everyone has their own, and nobody anything else.
          expect(actual.antwoorden).toBe(own.length)
          gone.decisions += w.vrijgaven.length
          gone.seen += expected.length
        }
      })
    }),
    { numRuns: 60, seed: Number(process.env.ORAKEL_ZAAD ?? 20261102) },
  )
  // A world in which nobody sees anything, or everyone everything, would prove nothing.
  expect(gone.seen).toBeGreaterThan(gone.decisions / 20)
  expect(gone.seen).toBeLessThan(gone.decisions / 1.5)
}, 900_000)

test('het orakel merkt het als een regel wegvalt', async () => {
  const w: MeetWereld = {
    regime: 'steun',
    leeftijd: 14,
    soorten: ['school'],
    vakmensen: [{ gastheer: false, tot: null }],
    nietThuis: [],
    vrijgaven: [
      {
        van: { kant: 'ouder', nr: 0 },
        leefgebied: 'onderwijs',
        organisaties: [0],
        jeugdige: 0,
        ouder: 0,
        ingetrokken: false,
        geopend: false,
        toestemming: null,
      },
    ],
  }
  const school: MeetKijker = { kant: 'professional', nr: 0 }
  await inWorld(w, async (keys) => {
    expect((await asKijker(w, keys, school)).vrijgaven).toEqual([])
    await owner.query('drop policy select_professional on meetvrijgave')
    await owner.query(
      `create policy select_professional on meetvrijgave for select to verbonden_app using (true)`,
    )
    expect((await asKijker(w, keys, school)).vrijgaven).toEqual(keys.vrijgaven)
  })
})

async function asKijker(w: MeetWereld, keys: MeetSleutels, k: MeetKijker) {
  const actorId = keys.actors.get(keyOf(k)) ?? ''
  const organisatieId = k.kant === 'professional' ? (keys.organisaties[k.nr] ?? null) : null
  const soort = k.kant === 'professional' ? 'medewerker' : k.kant
  const context = signContext(
    database.key,
    { actorId, accountId: randomUUID(), soort, organisatieId, doel: 'orakel', oorsprong: w.regime },
    900,
  )
  await owner.query('set local role verbonden_app')
  await owner.query("select set_config('app.ctx', $1, true)", [context])
  const ids = async (tabel: string) =>
    (await owner.query(`select id from ${tabel} order by id`)).rows.map((r) => String(r.id)).toSorted()
  const found = {
    vrijgaven: await ids('meetvrijgave'),
    informanten: await ids('informant'),
    antwoorden: (await ids('meetantwoord')).length,
  }
  await owner.query('reset role')
  await owner.query('set local role verbonden_owner')
  return found
}

/** Writes a world with plain inserts, lets `work` look, and rolls everything back; nothing here knows a policy. */
async function inWorld(w: MeetWereld, work: (keys: MeetSleutels) => Promise<void>): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query('set local role verbonden_owner')
    await force('no force')
    for (const tabel of ['casus', 'betrokkenheid'])
      await owner.query(`alter table ${tabel} disable trigger bewaak_vaste_rollen`)
    const keys = await fillMeting(owner, w)
    await force('force')
    await work(keys)
  } finally {
    await owner.query('rollback')
  }
}

async function force(how: 'force' | 'no force'): Promise<void> {
  const { rows } = await owner.query(
    `select oid::regclass as naam from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relkind = 'r'`,
  )
  await owner.query(rows.map(({ naam }) => `alter table ${naam} ${how} row level security`).join(';'))
}
