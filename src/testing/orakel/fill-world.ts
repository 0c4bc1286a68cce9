import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Betrokken, Kijker, Publiek, Rij, World } from './world.ts'

/** The keys under which a world stands in the database. */
export type Keys = {
  organisaties: string[]
  medewerkers: { actor: string; account: string; sub: string }[]
  familie: { actor: string; account: string; sub: string }[]
  /** `grond`: the track of all afspraken of a casus, seen by everyone in it. */
  casussen: { id: string; grond: string; betrokken: string[]; rijen: string[] }[]
  aanmeldingen: string[]
}

const dag = (d: number | null) => (d === null ? 'null::date' : `sec.vandaag() + ${d}`)

/** Writes a world with plain inserts, as the loader (FORCE lifted); nothing here knows a policy. */
export async function fillWorld(client: pg.Client, world: World): Promise<Keys> {
  const one = async (text: string, values: unknown[]) => (await client.query(text, values)).rows[0]
  const run = randomUUID()
  const organisaties: string[] = []
  for (let n = 0; n < world.organisaties; n++) {
    organisaties.push(
      (
        await one(`insert into organisatie (naam, soort, domein) values ($1, $2, 'zorg') returning id`, [
          `Organisatie ${n}`,
          world.soorten[n],
        ])
      ).id,
    )
  }
  const person = async (soort: string, nr: number, organisatie: string | null, mandaten: string[]) => {
    const sub = `${run}-${soort}-${nr}`
    const account = (
      await one(`insert into account (soort, issuer, sub, naam) values ($1, 'orakel', $2, $2) returning id`, [
        soort,
        sub,
      ])
    ).id
    const actor = (
      await one(
        `insert into actor (account_id, organisatie_id, naam, functie, mandaten) values ($1, $2, $3, $3, $4) returning id`,
        [account, organisatie, soort, mandaten],
      )
    ).id
    return { actor, account, sub }
  }
  const medewerkers = []
  for (const [nr, m] of world.medewerkers.entries())
    medewerkers.push(await person('medewerker', nr, organisaties[m.organisatie] ?? null, m.mandaten))
  const familie = []
  for (let nr = 0; nr < world.familie; nr++) familie.push(await person('jeugdige', nr, null, []))
  const keys: Keys = { organisaties, medewerkers, familie, casussen: [], aanmeldingen: [] }
  for (const casus of world.casussen) keys.casussen.push(await fillCasus(client, world, casus, keys))
  for (const a of world.aanmeldingen) {
    const maker = world.medewerkers[a.door]
    keys.aanmeldingen.push(
      (
        await one(
          `insert into aanmelding (regime_code, regime_versie, status, bron, door, organisatie_id, ontvanger_id, achternaam, verzonden_op)
      values ($1, 1, $2, 'formulier', $3, $4, $5, 'Orakel', case when $2::text <> 'concept' then now() end) returning id`,
          [
            a.regime,
            a.status,
            medewerkers[a.door]?.actor,
            organisaties[maker?.organisatie ?? 0],
            organisaties[a.ontvanger],
          ],
        )
      ).id,
    )
  }
  return keys
}

async function fillCasus(client: pg.Client, world: World, casus: World['casussen'][number], keys: Keys) {
  const one = async (text: string, values: unknown[]) =>
    ((await client.query(text, values)).rows[0]?.id ?? '') as string
  const id = await one(
    `insert into casus (regime_code, regime_versie, vraag, vraag_op) values ($1, 1, 'Vraag', sec.vandaag()) returning id`,
    [casus.regime],
  )
  await client.query('insert into plan (casus_id) values ($1)', [id])
  const persoon = await one(
    `insert into persoon (casus_id, soort, roepnaam, achternaam) values ($1, 'jeugdige', 'Sem', 'Orakel') returning id`,
    [id],
  )
  const betrokken: string[] = []
  const seen = new Set<string>()
  for (const b of casus.betrokken)
    betrokken.push(await insertBetrokken(one, world, keys, id, persoon, b, seen))
  const grond = await one(
    `insert into spoor (casus_id, door, soort, doel, jeugdige_vanaf, ouder_vanaf) values ($1, $2, 'thuis', 'grond', ${dag(-30)}, ${dag(-30)}) returning id`,
    [id, keys.medewerkers[0]?.actor],
  )
  const place: Place = {
    one,
    grond,
    world,
    keys,
    casus,
    id,
    anyone: betrokken.find((b) => b !== '') ?? null,
    bijdragen: [],
    sporen: [],
    afspraken: [],
  }
  const rijen = casus.rijen.map(() => '')
  // What hangs on something comes after it.
  const first = { bijdrage: place.bijdragen, spoor: place.sporen, afspraak: place.afspraken }
  for (const tabel of ['bijdrage', 'spoor', 'afspraak'] as const) {
    for (const [nr, rij] of casus.rijen.entries()) {
      if (rij.tabel !== tabel) continue
      const id = tabel === 'bijdrage' ? await insertBijdrage(place, rij) : await insertRij(place, rij)
      rijen[nr] = id
      first[tabel].push(id)
    }
  }
  for (const [nr, rij] of casus.rijen.entries()) {
    if (!(rij.tabel in first)) rijen[nr] = await insertRij(place, rij)
  }
  return { id, grond, betrokken, rijen }
}

type One = (text: string, values: unknown[]) => Promise<string>
/** Where rows of one casus go; `anyone` is some involvement, to hang on what needs one. */
type Place = {
  one: One
  grond: string
  world: World
  keys: Keys
  casus: World['casussen'][number]
  id: string
  anyone: string | null
  bijdragen: string[]
  sporen: string[]
  afspraken: string[]
}

const actorVan = (keys: Keys, { soort, nr }: Kijker) =>
  (soort === 'medewerker' ? keys.medewerkers : keys.familie)[nr]?.actor

function insertBijdrage({ one, world, keys, id }: Place, r: Rij): Promise<string> {
  const audience = audienceOf(r.publiek, keys)
  const own = r.door.soort === 'medewerker' ? world.medewerkers[r.door.nr]?.organisatie : undefined
  return one(
    `insert into bijdrage (casus_id, door, publiek, soort, categorie, tekst, organisatie_id, status, jeugdige_vanaf, ouder_vanaf, verloopt_op)
    values ($1, $2, $3, 'goed', $7, $4, $5, $6, ${audience.dagen}, ${dag(r.verloopt)}) returning id`,
    [
      id,
      actorVan(keys, r.door),
      audience.organisaties,
      `${r.woord} op dinsdag`,
      own === undefined ? null : keys.organisaties[own],
      r.status,
      r.categorie,
    ],
  )
}

/** The key of the row; '' where the casus has nothing to hang it on. */
async function insertRij(place: Place, r: Rij): Promise<string> {
  const { one, keys, id, anyone, bijdragen } = place
  const audience = audienceOf(r.publiek, keys)
  const base = [id, actorVan(keys, r.door), audience.organisaties]
  const about = r.bij === null ? undefined : bijdragen[r.bij % Math.max(1, bijdragen.length)]
  const columns = 'casus_id, door, publiek, jeugdige_vanaf, ouder_vanaf'
  const values = `$1, $2, $3, ${audience.dagen}`
  switch (r.tabel) {
    case 'bijdrage':
      return ''
    case 'spoor':
      return one(`insert into spoor (${columns}, soort, doel) values (${values}, 'werk', $4) returning id`, [
        ...base,
        r.woord,
      ])
    case 'overleg':
      return one(
        `insert into overleg (casus_id, voorzitter_id, publiek, jeugdige_vanaf, ouder_vanaf, plaats, begint_op, eindigt_op)
        values (${values}, $4, sec.nu(), sec.nu() + interval '1 hour') returning id`,
        [...base, r.woord],
      )
    case 'weerwoord':
      if (anyone === null) return ''
      return one(
        `insert into weerwoord (${columns}, betrokkenheid_id, over_soort, over_id, tekst) values (${values}, $4, $5, $6, $7) returning id`,
        [...base, anyone, about ? 'bijdrage' : 'plan', about ?? null, r.woord],
      )
    case 'eigen_kant':
      if (about === undefined) return ''
      return one(
        `insert into eigen_kant (${columns}, bijdrage_id, gebeurde) values (${values}, $4, $5) returning id`,
        [...base, about, r.woord],
      )
    case 'afspraak':
      return anyone === null ? '' : insertAfspraak(place, base, values, anyone, r)
    case 'akkoord': {
      const under = countedRound(place.afspraken, r.bij ?? 0)
      if (anyone === null || !under) return ''
      return one(
        `insert into akkoord (${columns}, afspraak_id, betrokkenheid_id, antwoord) values (${values}, $4, $5, 'ja')
        on conflict (afspraak_id, betrokkenheid_id) do nothing returning id`,
        [...base, under, anyone],
      )
    }
  }
}

const countedRound = (ids: string[], nr: number | null) => (nr === null ? undefined : ids[nr % ids.length])

/** Of one of the casus's own tracks, or of the one that everyone in it sees. */
function insertAfspraak(
  { one, grond, sporen }: Place,
  base: unknown[],
  values: string,
  eigenaar: string,
  { woord, bij }: Rij,
): Promise<string> {
  return one(
    `insert into afspraak (casus_id, door, publiek, jeugdige_vanaf, ouder_vanaf, spoor_id, eigenaar_id, tekst, datum)
    values (${values}, $4, $5, $6, sec.vandaag()) returning id`,
    [...base, countedRound(sporen, bij) ?? grond, eigenaar, `${woord} afspreken`],
  )
}

function audienceOf(p: Publiek, keys: Keys) {
  return {
    organisaties: p.organisaties?.map((o) => keys.organisaties[o]) ?? null,
    dagen: `${dag(p.jeugdige)}, ${dag(p.ouder)}`,
  }
}

/** An actor stands in a casus once at a time: a second open row of the same person is left out, in the world as well (''). */
async function insertBetrokken(
  one: (text: string, values: unknown[]) => Promise<string>,
  world: World,
  keys: Keys,
  casus: string,
  persoon: string,
  b: Betrokken,
  seen: Set<string>,
): Promise<string> {
  const actor = actorOf(b, keys)
  if (actor && b.tot === null && seen.has(actor)) return ''
  if (actor && b.tot === null) seen.add(actor)
  const audience = audienceOf(b.publiek, keys)
  const organisatie =
    b.kant === 'professional' ? keys.organisaties[world.medewerkers[b.medewerker]?.organisatie ?? 0] : null
  return one(
    `insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, publiek, casus_start, van, tot, jeugdige_vanaf, ouder_vanaf)
    values ($1, $2, $3, $4, $5, $6, $7, sec.nu(), ${dag(b.van)}, ${dag(b.tot)}, ${audience.dagen}) returning id`,
    [
      casus,
      b.kant,
      [b.kant === 'professional' ? 'deelnemer' : b.kant],
      actor ?? null,
      organisatie ?? null,
      b.kant === 'professional' ? null : persoon,
      audience.organisaties,
    ],
  )
}

function actorOf(b: Betrokken, keys: Keys): string | undefined {
  if (b.kant === 'professional') return keys.medewerkers[b.medewerker]?.actor
  return b.familie === null ? undefined : keys.familie[b.familie]?.actor
}
