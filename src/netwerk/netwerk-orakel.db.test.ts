import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signContext } from '../kernel/context-key.ts'
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

const mensen = ['jongere_a', 'jongere_b', 'medewerker_a', 'medewerker_b', 'medewerker_c', 'ouder'] as const
type Mens = (typeof mensen)[number]
const casussen = ['c0', 'c1', 'c2', 'c3'] as const
type Casus = (typeof casussen)[number]
const regimes = ['steun', 'pga', 'zvh', 'groep'] as const

/** Who takes part, from which to which day (null: open), counted from today. */
type Mee = { wie: Mens; casus: Casus; van: number; tot: number | null }
/** Of whom a drawing is: a young person with an account, or waiting on a casus for who draws along. */
type Ronde = { van: 'jongere_a' | 'jongere_b' } | { wacht: Casus; tekenaar: Mens }
type Deling = { ronde: number; casus: Casus; wie: Mens }
type Wereld = {
  regime: Record<Casus, (typeof regimes)[number]>
  mee: Mee[]
  rondes: Ronde[]
  delingen: Deling[]
}

const dag = fc.integer({ min: -3, max: 3 })
const casus = fc.constantFrom(...casussen)
const werelden: fc.Arbitrary<Wereld> = fc.record({
  regime: fc.record({
    c0: fc.constant('steun' as const),
    c1: fc.constantFrom(...regimes),
    c2: fc.constantFrom(...regimes),
    c3: fc.constantFrom('steun' as const, 'pga' as const),
  }),
  mee: fc.uniqueArray(
    fc.record({
      wie: fc.constantFrom(...mensen),
      casus,
      van: dag,
      tot: fc.option(fc.integer({ min: 0, max: 3 })),
    }),
    { minLength: 6, maxLength: 14, selector: ({ wie, casus: c }) => `${wie}${c}` },
  ),
  rondes: fc.array(
    fc.oneof(
      fc.record({ van: fc.constantFrom('jongere_a' as const, 'jongere_b' as const) }),
      fc.record({
        wacht: casus,
        tekenaar: fc.constantFrom('medewerker_a' as const, 'medewerker_b' as const),
      }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
  delingen: fc.uniqueArray(
    fc.record({ ronde: fc.integer({ min: 0, max: 3 }), casus, wie: fc.constantFrom(...mensen) }),
    { maxLength: 8, selector: ({ ronde, wie }) => `${ronde}${wie}` },
  ),
})

function kant(wie: Mens): 'professional' | 'ouder' | 'jeugdige' {
  if (wie.startsWith('medewerker')) return 'professional'
  return wie === 'ouder' ? 'ouder' : 'jeugdige'
}
const doetMee = (w: Wereld, wie: Mens, c: Casus, nu: number) =>
  w.mee.some(
    (m) => m.wie === wie && m.casus === c && m.van <= nu && (m.tot === null || Math.max(m.tot, m.van) >= nu),
  )
/** What the rules mean, written without a look at any policy: only steun holds a drawing or a reader, and only while they take part. */
function ziet(w: Wereld, wie: Mens, nr: number, nu: number): boolean {
  const ronde = w.rondes[nr]
  if (!ronde || !bestaat(w, nr)) return false
  if ('van' in ronde && ronde.van === wie) return true
  if ('wacht' in ronde && ronde.tekenaar === wie && doetMee(w, wie, ronde.wacht, nu)) return true
  return w.delingen.some(
    (d) => d.ronde === nr && d.wie === wie && w.regime[d.casus] === 'steun' && doetMee(w, wie, d.casus, nu),
  )
}
const bestaat = (w: Wereld, nr: number) => {
  const ronde = w.rondes[nr]
  return ronde !== undefined && ('van' in ronde || w.regime[ronde.wacht] === 'steun')
}

const key = (soort: number, nr: number) => `018f8888-000${soort}-7000-8000-${String(nr).padStart(12, '0')}`
const actorVan = (wie: Mens) => key(1, mensen.indexOf(wie))
const casusVan = (c: Casus) => key(2, casussen.indexOf(c))
const rondeVan = (nr: number) => key(3, nr)
let geweigerd = 0

/** Puts a world in; what the database refuses must be exactly what hangs on another regime than steun. */
async function vul(w: Wereld): Promise<void> {
  const q = (text: string, values: unknown[] = []) => owner.query(text, values)
  await q(`insert into organisatie (id, naam, soort, domein) values ($1, 'O', 'gemeente', 'bestuur')`, [
    key(4, 0),
  ])
  for (const [i, wie] of mensen.entries()) {
    const k = kant(wie)
    const soort = k === 'professional' ? 'medewerker' : k
    await q(`insert into account (id, soort, issuer, sub, naam) values ($1, $2, 'orakel', $3, $3)`, [
      key(5, i),
      soort,
      wie,
    ])
    await q(
      `insert into actor (id, account_id, organisatie_id, naam, functie) values ($1, $2, $3, $4, 'x')`,
      [actorVan(wie), key(5, i), k === 'professional' ? key(4, 0) : null, wie],
    )
  }
  for (const c of casussen) {
    await q(
      `insert into casus (id, regime_code, regime_versie, vraag, vraag_op) values ($1, $2, 1, 'v', '2026-01-01')`,
      [casusVan(c), w.regime[c]],
    )
  }
  for (const [i, ronde] of w.rondes.entries()) await vulRonde(i, ronde, w)
  for (const d of w.delingen) {
    if (!bestaat(w, d.ronde)) continue
    await mag(w.regime[d.casus] === 'steun', () =>
      q('insert into netwerkdeling (ronde_id, casus_id, actor_id) values ($1, $2, $3)', [
        rondeVan(d.ronde),
        casusVan(d.casus),
        actorVan(d.wie),
      ]),
    )
  }
  for (const [i, m] of w.mee.entries()) {
    const k = kant(m.wie)
    const persoon = k === 'professional' ? null : key(6, i)
    if (persoon)
      await q(`insert into persoon (id, casus_id, soort, roepnaam) values ($1, $2, $3, 'x')`, [
        persoon,
        casusVan(m.casus),
        k,
      ])
    await q(
      `insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, casus_start, van, tot)
       values ($1, $2, array[case $2 when 'professional' then 'deelnemer' else $2 end], $3, $4, $5, now(), sec.vandaag() + $6::int, sec.vandaag() + $7::int)`,
      [
        casusVan(m.casus),
        k,
        actorVan(m.wie),
        k === 'professional' ? key(4, 0) : null,
        persoon,
        m.van,
        m.tot === null ? null : Math.max(m.tot, m.van),
      ],
    )
  }
}

async function vulRonde(i: number, ronde: Ronde, w: Wereld): Promise<void> {
  const own = 'van' in ronde
  await mag(bestaat(w, i), () =>
    owner.query(
      'insert into netwerkronde (id, eigenaar_id, casus_id, vast, door) values ($1, $2, $3, true, $4)',
      [
        rondeVan(i),
        own ? actorVan(ronde.van) : null,
        own ? null : casusVan(ronde.wacht),
        actorVan(own ? ronde.van : ronde.tekenaar),
      ],
    ),
  )
  if (bestaat(w, i))
    await owner.query(
      `insert into netwerklid (ronde_id, naam, kring, hoek) values ($1, 'oma', 'binnen', 0)`,
      [rondeVan(i)],
    )
}

async function mag(should: boolean, work: () => Promise<unknown>): Promise<void> {
  await owner.query('savepoint poging')
  const refused = await work().then(
    () => false,
    async (error: { code?: string }) => {
      if (error.code !== '23503') throw error
      await owner.query('rollback to savepoint poging')
      return true
    },
  )
  expect(refused).toBe(!should)
  if (refused) geweigerd++
}

async function inWereld(w: Wereld, work: () => Promise<void>): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query('set local role verbonden_owner')
    await force('no force')
    for (const trigger of ['bewaak_vaste_rollen', 'netwerk_gaat_mee'])
      await owner.query(`alter table betrokkenheid disable trigger ${trigger}`)
    await owner.query('alter table casus disable trigger bewaak_vaste_rollen')
    await vul(w)
    await force('force')
    await work()
  } finally {
    await owner.query('rollback')
  }
}

const tabellen =
  'organisatie account actor casus persoon betrokkenheid netwerkronde netwerklid netwerkdeling'.split(' ')
const force = (how: 'force' | 'no force') =>
  owner.query(tabellen.map((tabel) => `alter table ${tabel} ${how} row level security`).join('; '))

/** The rounds this person gets from each place a drawing could come out of. */
async function gezien(wie: Mens): Promise<string[][]> {
  const k = kant(wie)
  const context = signContext(database.key, {
    actorId: actorVan(wie),
    accountId: key(5, mensen.indexOf(wie)),
    soort: k === 'professional' ? 'medewerker' : k,
    organisatieId: k === 'professional' ? key(4, 0) : null,
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
    fc.asyncProperty(werelden, async (w) => {
      await inWereld(w, async () => {
        for (const nu of [0, -2, 1, 3]) {
          await owner.query('delete from sec.klok')
          await owner.query(`insert into sec.klok (verschuiving) values ($1 * interval '1 day')`, [nu])
          for (const wie of mensen) {
            const expected = w.rondes.flatMap((_, nr) => (ziet(w, wie, nr, nu) ? [rondeVan(nr)] : [])).sort()
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
}, 120_000)
