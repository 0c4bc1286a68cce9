import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { groepen, groepOp, groepSinds, intrekkersVoor, regelVoor, soorten, verjaardag } from './states.ts'

let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query('set role verbonden_owner')
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

test('de database houdt dezelfde tabel van wie ja zegt als de code', async () => {
  for (const soort of soorten)
    for (const groep of groepen)
      for (const rechtstreeks of [false, true])
        for (const uitzondering of [false, true]) {
          const { rows } = await client.query('select sec.toestemming_gevers($1, $2, $3, $4) as gevers', [
            soort,
            groep,
            rechtstreeks,
            uitzondering,
          ])
          const { gevers } = regelVoor(soort, groep, { rechtstreeks, uitzondering }, '2026-11-02')
          expect([soort, groep, rechtstreeks, uitzondering, rows[0].gevers]).toEqual([
            soort,
            groep,
            rechtstreeks,
            uitzondering,
            [...gevers],
          ])
        }
})

test('de database houdt dezelfde tabel van wie mag stoppen als de code, op iedere dag', async () => {
  for (const soort of soorten)
    for (const groep of groepen)
      for (const rechtstreeks of [false, true])
        for (const dag of ['2021-07-01', '2026-08-31', '2026-09-01', '2030-01-01']) {
          const { rows } = await client.query('select sec.toestemming_intrekkers($1, $2, $3, $4) as wie', [
            soort,
            groep,
            rechtstreeks,
            dag,
          ])
          const wie = [...intrekkersVoor(soort, groep, rechtstreeks, dag)]
          expect([soort, groep, rechtstreeks, dag, rows[0].wie]).toEqual([
            soort,
            groep,
            rechtstreeks,
            dag,
            wie,
          ])
        }
})

test('de database rekent verjaardagen en leeftijden zoals de code, ook rond 29 februari', async () => {
  const births = [
    '2008-02-28',
    '2008-02-29',
    '2008-03-01',
    '2010-11-02',
    '2014-11-03',
    '2012-12-31',
    '2013-01-01',
  ]
  const days = [
    '2020-02-29',
    '2024-02-28',
    '2024-02-29',
    '2026-02-28',
    '2026-03-01',
    '2026-11-02',
    '2026-11-03',
  ]
  for (const geboren of births)
    for (const dag of days) {
      const { rows } = await client.query(
        `select sec.leeftijdsgroep($1::date, $2::date) as groep, nullif(sec.leeftijdsgroep_sinds($1::date, $2::date), '-infinity')::text as sinds,
          array(select sec.verjaardag($1::date, j)::text from unnest(array[12, 16, 18]) j) as verjaardagen`,
        [geboren, dag],
      )
      expect([geboren, dag, rows[0]]).toEqual([
        geboren,
        dag,
        {
          groep: groepOp(geboren, dag),
          sinds: groepSinds(geboren, dag),
          verjaardagen: [12, 16, 18].map((jaren) => verjaardag(geboren, jaren)),
        },
      ])
    }
})
