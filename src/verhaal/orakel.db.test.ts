import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signContext } from '../kernel/context-key.ts'
import { fillVerhaal, verhaalSleutels } from '../testing/fill-verhaal.ts'
import { reisDagen } from '../testing/start-klok.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import {
  isJongere,
  leestDeel,
  type Mens,
  mensen,
  namen,
  soortVan,
  type VerhaalWereld,
  verhaalWerelden,
} from '../testing/verhaal-orakel.ts'

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

const s = verhaalSleutels()
let geweigerd = 0

const tabellen =
  'organisatie account actor casus persoon betrokkenheid screening verhaaldeel verhaaldeling verhaallezing dankwoord jim jim_ouder jim_overeenkomst'.split(
    ' ',
  )
const force = (how: 'force' | 'no force') =>
  owner.query(tabellen.map((tabel) => `alter table ${tabel} ${how} row level security`).join('; '))

async function inWereld(w: VerhaalWereld, work: () => Promise<void>): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query('set local role verbonden_owner')
    await force('no force')
    for (const tabel of ['betrokkenheid', 'casus'])
      await owner.query(`alter table ${tabel} disable trigger bewaak_vaste_rollen`)
    geweigerd += await fillVerhaal(owner, w)
    await force('force')
    await work()
  } finally {
    await owner.query('rollback')
  }
}

/** The parts this person gets from each place a story could come out of. */
async function gezien(wie: Mens): Promise<string[][]> {
  const plek = mensen[wie]
  const context = signContext(database.key, {
    actorId: s.actor(wie),
    accountId: s.account(wie),
    soort: soortVan(wie),
    organisatieId: plek && s.plek(plek),
    doel: 'proef',
    oorsprong: 'proef',
  })
  await owner.query("select set_config('app.ctx', $1, true)", [context])
  await owner.query('set local role verbonden_app')
  const ids = async (text: string) => (await owner.query(text)).rows.map(({ id }) => String(id)).sort()
  const mine = `select id from verhaaldeel where eigenaar_id = '${s.actor(wie)}'`
  const seen = [
    await ids('select id from verhaaldeel'),
    await ids(`select deel_id as id from verhaaldeling where eigenaar_id <> '${s.actor(wie)}' union ${mine}`),
    await ids('select distinct v.id from verhaaldeel v left join verhaaldeling g on g.deel_id = v.id'),
  ]
  await owner.query('set local role verbonden_owner')
  return seen
}

test('iedereen leest precies de delen die het orakel zegt, in iedere wereld en op ieder moment', async () => {
  const gone = { besluiten: 0, gezien: 0, anderen: 0 }
  await fc.assert(
    fc.asyncProperty(verhaalWerelden, async (w) => {
      await inWereld(w, async () => {
        for (const nu of [0, -2, 3]) {
          await reisDagen(owner, nu)
          for (const wie of namen) {
            const expected = w.delen
              .flatMap((_, nr) => (leestDeel(w, wie, nr, nu) ? [s.deel(nr)] : []))
              .sort()
            for (const actual of await gezien(wie)) expect(actual).toEqual(expected)
            gone.gezien += expected.length
            if (!isJongere(wie)) gone.anderen += expected.length
            gone.besluiten += w.delen.length
          }
        }
      })
    }),
    { numRuns: 30, seed: Number(process.env.ORAKEL_ZAAD ?? 20261102) },
  )
  // A world in which nobody reads anything, everyone everything, or nothing is refused would prove nothing.
  expect(gone.anderen).toBeGreaterThan(60)
  expect(gone.gezien * 3).toBeLessThan(gone.besluiten * 2)
  expect(geweigerd).toBeGreaterThan(20)
}, 900_000)
