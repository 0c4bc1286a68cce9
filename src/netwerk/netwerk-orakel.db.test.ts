import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signContext } from '../kernel/context-key.ts'
import { fillNetwerk, netwerkSleutels } from '../testing/fill-netwerk.ts'
import {
  kant,
  type Mens,
  mensen,
  type NetwerkWereld,
  netwerkWerelden,
  zietRonde,
} from '../testing/netwerk-orakel.ts'
import { reisDagen } from '../testing/start-klok.ts'
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

const s = netwerkSleutels()
let geweigerd = 0

async function inWereld(w: NetwerkWereld, work: () => Promise<void>): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query('set local role verbonden_owner')
    await force('no force')
    for (const trigger of ['bewaak_vaste_rollen', 'netwerk_gaat_mee'])
      await owner.query(`alter table betrokkenheid disable trigger ${trigger}`)
    await owner.query('alter table casus disable trigger bewaak_vaste_rollen')
    geweigerd += await fillNetwerk(owner, w)
    await force('force')
    await work()
  } finally {
    await owner.query('rollback')
  }
}

const tabellen =
  'organisatie account actor casus persoon betrokkenheid screening netwerkronde netwerklid netwerkdeling'.split(
    ' ',
  )
const force = (how: 'force' | 'no force') =>
  owner.query(tabellen.map((tabel) => `alter table ${tabel} ${how} row level security`).join('; '))

/** The rounds this person gets from each place a drawing could come out of. */
async function gezien(wie: Mens): Promise<string[][]> {
  const k = kant(wie)
  const context = signContext(database.key, {
    actorId: s.actor(wie),
    accountId: s.account(wie),
    soort: k === 'professional' ? 'medewerker' : k,
    organisatieId: k === 'professional' ? s.organisatie : null,
    doel: 'proef',
    oorsprong: 'proef',
  })
  await owner.query("select set_config('app.ctx', $1, true)", [context])
  await owner.query('set local role verbonden_app')
  const ids = async (text: string) => (await owner.query(text)).rows.map(({ id }) => String(id)).sort()
  const seen = [
    await ids('select id from netwerkronde'),
    await ids('select ronde_id as id from netwerklid'),
    await ids('select distinct r.id from netwerkronde r left join netwerklid l on l.ronde_id = r.id'),
  ]
  await owner.query('set local role verbonden_owner')
  return seen
}

test('iedereen ziet precies de kringen die het orakel zegt, in iedere wereld en op ieder moment', async () => {
  const gone = { besluiten: 0, gezien: 0 }
  await fc.assert(
    fc.asyncProperty(netwerkWerelden, async (w) => {
      await inWereld(w, async () => {
        for (const nu of [0, -2, 1, 3]) {
          await reisDagen(owner, nu)
          for (const wie of mensen) {
            const expected = w.rondes
              .flatMap((_, nr) => (zietRonde(w, wie, nr, nu) ? [s.ronde(nr)] : []))
              .sort()
            for (const actual of await gezien(wie)) expect(actual).toEqual(expected)
            gone.gezien += expected.length
            gone.besluiten += w.rondes.length * 3
          }
        }
      })
    }),
    { numRuns: 40, seed: Number(process.env.ORAKEL_ZAAD ?? 20261102) },
  )
  // A world in which nobody sees anything, everyone everything, or nothing is refused would prove nothing.
  expect(gone.gezien).toBeGreaterThan(200)
  expect(gone.gezien * 3).toBeLessThan(gone.besluiten)
  expect(geweigerd).toBeGreaterThan(20)
}, 900_000)
