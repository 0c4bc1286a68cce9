import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoIssuer } from '../../demo/load-demo.ts'
import { signInProof } from '../kernel/context-key.ts'
import { sql } from '../kernel/db.ts'
import { asLoader } from '../kernel/migrate.ts'
import { insertCasus } from '../testing/insert-casus.ts'
import { asOwner } from '../testing/start-klok.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import { codeHash } from './uitnodiging-code.ts'

// As which party someone receives is told by their account: an account of a young person that stood as a parent in a casus would read there what
// only a young person may, and a work account would be a colleague.
let api: TestApi
let casusId: string
beforeAll(async () => {
  api = await createTestApi()
  casusId = await insertCasus(api.database.ownerUrl, {
    regime: 'pga',
    roepnaam: 'Kind',
    achternaam: 'Proef',
    deelnames: [{ wie: 'marieke', rollen: ['casusregisseur'] }],
  })
})
afterAll(() => api.close())

const owner = (query: string, values: unknown[] = []) =>
  asOwner(api.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))

/** A place for a young person or parent without an account yet, and the code that was handed over for it. */
async function invite(kant: 'jeugdige' | 'ouder', code: string): Promise<string> {
  const [row] = await owner(
    `with p as (insert into persoon (casus_id, soort, roepnaam) values ($1, $2, 'Proef') returning id),
      b as (insert into betrokkenheid (casus_id, kant, rollen, persoon_id, casus_start) select $1, $2, array[$2], id, sec.nu() from p returning id),
      u as (insert into uitnodiging (casus_id, betrokkenheid_id, code_hash, geldig_tot, door)
        select $1, b.id, $3, sec.nu() + interval '1 day', (select id from actor limit 1) from b)
    select id from b`,
    [casusId, kant, codeHash(code)],
  )
  return String(row.id)
}
const redeem = (sub: string, code: string) =>
  api.db.door(
    sql`select sec.verzilver_uitnodiging(${signInProof(api.database.key, demoIssuer, sub)}, ${codeHash(code)})`,
  )
const actorOf = async (id: string) =>
  (await owner('select actor_id from betrokkenheid where id = $1', [id]))[0].actor_id

test.each([
  ['sem', 'ouder', 'een jongere wordt met het eigen account geen ouder in een andere casus'],
  ['linda', 'jeugdige', 'een ouder wordt met het eigen account geen jongere in een andere casus'],
  ['bart', 'ouder', 'een professional wordt met het werkaccount geen ouder in een casus'],
] as const)('%s als %s: %s', async (sub, kant, _zin) => {
  const code = `AAAA-${sub}-${kant}`
  const id = await invite(kant, code)
  await expect(redeem(sub, code)).rejects.toMatchObject({ code: 'niet_gevonden' })
  expect(await actorOf(id)).toBeNull()
})

test('op de eigen kant werkt de code van wie al een account heeft', async () => {
  const id = await invite('ouder', 'AAAA-BBBB-CCCC')
  await redeem('linda', 'AAAA-BBBB-CCCC')
  expect(await actorOf(id)).not.toBeNull()
})

test('en van wie nog geen account heeft', async () => {
  const id = await invite('jeugdige', 'AAAA-BBBB-DDDD')
  await redeem('nieuw', 'AAAA-BBBB-DDDD')
  expect(await actorOf(id)).not.toBeNull()
})
