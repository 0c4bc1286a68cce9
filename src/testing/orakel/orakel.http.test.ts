import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionCookie } from '../../kernel/http/session-cookie.ts'
import { asLoader } from '../../kernel/migrate.ts'
import { signIn } from '../../toegang/index.ts'
import { asOwner, startKlok } from '../start-klok.ts'
import { clientOf, createTestApi, type TestApi } from '../test-api.ts'
import { compareDoors, compareWieKeek } from './compare-doors.ts'
import { compareHttp } from './compare-http.ts'
import { kijkers } from './compare-world.ts'
import { plus } from './days.ts'
import { dingenVan } from './dingen.ts'
import { fillWorld } from './fill-world.ts'
import { fullWorld } from './full-world.ts'
import { zonder } from './gaten.ts'
import type { Keys } from './place.ts'
import { type Sight, sightOf, watched } from './sight.ts'
import type { Betrokken, World } from './world.ts'
import { worlds } from './worlds.ts'

type People = { client: ReturnType<typeof watched>; sight: Sight }[]
/** Every world has a database of its own: who may weigh sees what was sent anywhere in it. */
type Region = { api: TestApi; world: World; keys: Keys }
/** Today, and a day on which consents, involvements and rows have ended and others have begun. */
const momenten = [0, 2]
const terms = { inactiefMinuten: 30, maxUren: 10 }

async function makeRegion(world: World): Promise<Region> {
  const api = await createTestApi('leeg')
  await startKlok(api.database, `${world.vandaag}T09:00:00Z`)
  const keys = await asOwner(api.database, async (owner) => {
    // Worlds are not cases: most have no regisseur.
    for (const tabel of ['casus', 'betrokkenheid'])
      await owner.query(`alter table ${tabel} disable trigger bewaak_vaste_rollen`)
    return asLoader(owner, () => fillWorld(owner, world))
  })
  return { api, world, keys }
}

/** Everyone signs in on a day of this world. */
async function peopleOf({ api, world, keys }: Region, dag: number): Promise<People> {
  await startKlok(api.database, `${plus(world.vandaag, dag)}T09:00:00Z`)
  const dingen = dingenVan(world, keys)
  const people: People = []
  for (const { kijker, sub } of kijkers(world, keys, api.database.key)) {
    const id = await signIn(api.db, api.database.key, terms, 'orakel', sub)
    const client = clientOf(api.app, { cookie: `${sessionCookie}=${id}` })
    const sight = sightOf(world, keys, kijker, dingen, dag)
    people.push({ client: watched(client, sight), sight })
  }
  return people
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

test('ieder antwoord van de API toont precies wat het orakel zegt: lijsten, tellingen, zoeken, export, losse lezing en iedere andere deur', async () => {
  const gone = { answers: 0, seen: 0, all: 0 }
  const numRuns = Number(process.env.ORAKEL_WERELDEN ?? 5)
  const seed = Number(process.env.ORAKEL_ZAAD ?? 20261103)
  for (const world of fc.sample(worlds.map(onceAtATime), { numRuns, seed })) {
    const region = await makeRegion(world)
    for (const dag of momenten) {
      const people = await peopleOf(region, dag)
      for (const { client, sight } of people) {
        gone.seen += await compareHttp(client, sight)
        await compareDoors(client, sight)
        gone.all += sight.alles.length
      }
      if (dag === momenten[0]) for (const { client, sight } of people) await compareWieKeek(client, sight)
      for (const { client } of people) gone.answers += client.answers
    }
    await region.api.close()
  }
  console.info(JSON.stringify({ deuren: gone }))
  // Worlds in which nobody sees anything, or everyone everything, would prove nothing.
  expect(gone.seen).toBeGreaterThan(100)
  expect(gone.all).toBeGreaterThan(1.3 * gone.seen)
}, 900_000)

/** Tables of which a hole shows over HTTP, one by one. */
const tabellen = [
  'casus',
  'betrokkenheid',
  'persoon',
  'bijdrage',
  'eigen_kant',
  'weerwoord',
  'gebeurtenis',
  'gebruiksvraag',
  'spoor',
  'steunt_op',
  'overleg',
  'afspraak',
  'akkoord',
  'informatieverzoek',
  'verzoekreden',
  'afwijking',
  'dekking',
  'toestemming',
  'toestemming_antwoord',
  'aanmelding',
  'consult',
  'consultantwoord',
]

describe('één gat in de regels, en het orakel ziet het', () => {
  let region: Region
  let people: People
  const compare = async () => {
    await asOwner(region.api.database, (owner) =>
      asLoader(owner, () => owner.query('delete from zoekteller')),
    )
    for (const { client, sight } of people) {
      await compareHttp(client, sight)
      await compareDoors(client, sight)
    }
  }
  beforeAll(async () => {
    region = await makeRegion(fullWorld)
    people = await peopleOf(region, 0)
  })
  afterAll(() => region.api.close())

  test('zonder gat is er geen verschil', compare)
  test.each(tabellen)('%s', async (tabel) => {
    const owner = (query: string) => asOwner(region.api.database, (client) => client.query(query))
    await owner(`create policy lek on ${tabel} for select to verbonden_app using (true)`)
    try {
      await expect(compare()).rejects.toMatchObject({ name: 'AssertionError' })
    } finally {
      await owner(`drop policy lek on ${tabel}`)
    }
  })

  test.each([
    zonder(
      'wie keek, ook van wie onbekend meedoet',
      'logboek.wie_keek',
      'l.organisatie = any (organisaties)',
      'true',
    ),
    zonder(
      'wie keek, ook voor een ouder zonder recht',
      'logboek.kijkrecht',
      "else 'eigen_deel'",
      "else 'alles'",
    ),
  ])('$naam', async ({ maak }) => {
    const looked = async () => {
      for (const { client, sight } of people) await compareWieKeek(client, sight)
    }
    await compare()
    await looked()
    const kept = await asOwner(region.api.database, async (owner) => {
      const { rows } = await owner.query(
        "select pg_get_functiondef(oid) as tekst from pg_proc where pronamespace = 'logboek'::regnamespace and proname in ('wie_keek', 'kijkrecht')",
      )
      await owner.query('begin')
      await owner.query('set local role verbonden_owner')
      await maak(owner)
      await owner.query('commit')
      return rows as { tekst: string }[]
    })
    await expect(looked()).rejects.toMatchObject({ name: 'AssertionError' })
    await asOwner(region.api.database, async (owner) => {
      await owner.query('begin')
      await owner.query('set local role logboek')
      for (const { tekst } of kept) await owner.query(tekst)
      await owner.query('commit')
    })
    await looked()
  })
})
