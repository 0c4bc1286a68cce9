import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessionCookie } from '../../kernel/http/session-cookie.ts'
import { asLoader } from '../../kernel/migrate.ts'
import { signIn } from '../../toegang/index.ts'
import { asOwner } from '../start-klok.ts'
import { type Client, clientOf, createTestApi, type TestApi } from '../test-api.ts'
import { compareHttp, type Sight, sightOf } from './compare-http.ts'
import { kijkers } from './compare-world.ts'
import { fillWorld } from './fill-world.ts'
import { type Betrokken, type World, worlds } from './world.ts'

type People = { client: Client; sight: Sight }[]
/** Every world has a database of its own: who may weigh sees what was sent anywhere in it. */
const regions: { api: TestApi; people: People }[] = []
const terms = { inactiefMinuten: 30, maxUren: 10 }

beforeAll(async () => {
  const numRuns = Number(process.env.ORAKEL_WERELDEN ?? 10)
  const seed = Number(process.env.ORAKEL_ZAAD ?? 20261103)
  for (const world of fc.sample(worlds.map(onceAtATime), { numRuns, seed }))
    regions.push(await makeRegion(world))
}, 60_000)
afterAll(async () => {
  for (const { api } of regions) await api.close()
})

async function makeRegion(world: World): Promise<{ api: TestApi; people: People }> {
  const api = await createTestApi('leeg')
  const keys = await asOwner(api.database, async (owner) => {
    // Worlds are not cases: most have no regisseur.
    for (const tabel of ['casus', 'betrokkenheid'])
      await owner.query(`alter table ${tabel} disable trigger bewaak_vaste_rollen`)
    return asLoader(owner, () => fillWorld(owner, world))
  })
  const people: People = []
  for (const { kijker, sub } of kijkers(world, keys, api.database.key)) {
    const id = await signIn(api.db, api.database.key, terms, 'orakel', sub)
    const client = clientOf(api.app, { cookie: `${sessionCookie}=${id}` })
    people.push({ client, sight: sightOf(world, keys, kijker) })
  }
  return { api, people }
}

/** The acts let nobody take part twice at a time; the policies are tried with that as well, in `delen-orakel.db.test.ts`. */
function onceAtATime(world: World): World {
  const who = (b: Betrokken) => (b.kant === 'professional' ? `m${b.medewerker}` : `f${b.familie}`)
  const casussen = world.casussen.map((casus) => ({
    ...casus,
    betrokken: casus.betrokken.filter(
      (b, nr) => who(b) === 'fnull' || casus.betrokken.findIndex((one) => who(one) === who(b)) === nr,
    ),
  }))
  return { ...world, casussen }
}

test('ieder antwoord van de API toont precies wat het orakel zegt: lijsten, tellingen, zoeken, export en losse lezing', async () => {
  let seen = 0
  const people = regions.flatMap((region) => region.people)
  for (const { client, sight } of people) seen += await compareHttp(client, sight)
  // Worlds in which nobody sees anything, or everyone everything, would prove nothing.
  const all = people.flatMap(({ sight }) => sight.world.casussen.flatMap((c) => c.rijen)).length
  expect(seen).toBeGreaterThan(100)
  expect(all).toBeGreaterThan(2 * people.reduce((sum, { sight }) => sum + sight.rijen.length, 0))
}, 120_000)

test.each(['bijdrage', 'afspraak', 'eigen_kant', 'betrokkenheid', 'casus', 'aanmelding', 'akkoord'])(
  'één gat in de regels van %s, en het orakel ziet het',
  async (tabel) => {
    const everywhere = async (query: string) => {
      for (const { api } of regions) await asOwner(api.database, (owner) => owner.query(query))
    }
    await everywhere(`create policy lek on ${tabel} for select to verbonden_app using (true)`)
    try {
      const differences = async () => {
        for (const { people } of regions)
          for (const { client, sight } of people) await compareHttp(client, sight)
      }
      await expect(differences()).rejects.toMatchObject({ name: 'AssertionError' })
    } finally {
      await everywhere(`drop policy lek on ${tabel}`)
    }
  },
  60_000,
)
