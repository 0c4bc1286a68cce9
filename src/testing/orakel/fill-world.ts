import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { screenEveryone } from '../screen-everyone.ts'
import { consultmerk } from './belongs.ts'
import { fillCasus } from './fill-casus.ts'
import type { Keys, One } from './place.ts'
import type { Consult, World } from './world.ts'

/** Writes a world with plain inserts, as the loader (FORCE lifted); nothing here knows a policy. */
export async function fillWorld(client: pg.Client, world: World): Promise<Keys> {
  const one: One = async (text, values) => (await client.query(text, values)).rows[0]?.id ?? ''
  const run = randomUUID()
  const organisaties: string[] = []
  for (let n = 0; n < world.organisaties; n++) {
    organisaties.push(
      await one(`insert into organisatie (naam, soort, domein) values ($1, $2, 'zorg') returning id`, [
        `Organisatie ${n}`,
        world.soorten[n],
      ]),
    )
  }
  const person = async (soort: string, nr: number, organisatie: string | null, mandaten: string[]) => {
    const sub = `${run}-${organisatie === null ? 'familie' : soort}-${nr}`
    const account = await one(
      `insert into account (soort, issuer, sub, naam) values ($1, 'orakel', $2, $2) returning id`,
      [soort, sub],
    )
    const actor = await one(
      `insert into actor (account_id, organisatie_id, naam, functie, mandaten) values ($1, $2, $3, $3, $4) returning id`,
      [account, organisatie, `${soort} ${nr}`, mandaten],
    )
    return { actor, account, sub }
  }
  const medewerkers = []
  for (const [nr, m] of world.medewerkers.entries())
    medewerkers.push(await person('medewerker', nr, organisaties[m.organisatie] ?? null, m.mandaten))
  await client.query(screenEveryone)
  const familie = []
  for (const [nr, soort] of world.familie.entries()) familie.push(await person(soort, nr, null, []))
  const keys: Keys = { organisaties, medewerkers, familie, casussen: [], aanmeldingen: [], consulten: [] }
  for (const nr of world.casussen.keys()) keys.casussen.push(await fillCasus(one, world, nr, keys))
  for (const a of world.aanmeldingen) keys.aanmeldingen.push(await insertAanmelding(one, world, keys, a))
  for (const [nr, c] of world.consulten.entries())
    keys.consulten.push(await insertConsult(one, world, keys, c, nr))
  return keys
}

const staf = (world: World, keys: Keys, nr: number) => ({
  actor: keys.medewerkers[nr]?.actor,
  organisatie: keys.organisaties[world.medewerkers[nr]?.organisatie ?? 0],
})

function insertAanmelding(
  one: One,
  world: World,
  keys: Keys,
  a: World['aanmeldingen'][number],
): Promise<string> {
  const { actor, organisatie } = staf(world, keys, a.door)
  return one(
    `insert into aanmelding (regime_code, regime_versie, status, bron, door, organisatie_id, ontvanger_id, achternaam, verzonden_op)
      values ($1, 1, $2, 'formulier', $3, $4, $5, 'Orakel', case when $2::text <> 'concept' then now() end) returning id`,
    [a.regime, a.status, actor, organisatie, keys.organisaties[a.ontvanger]],
  )
}

async function insertConsult(one: One, world: World, keys: Keys, c: Consult, nr: number) {
  const { actor, organisatie } = staf(world, keys, c.door)
  const id = await one(
    `insert into consult (titel, tekst, domein, thema, kring, door, organisatie_id, status, gesloten_op)
      values ('Hoe pak je dit aan', $5, 'zorg', 'contact', $1, $2, $3, $4, case when $4::text = 'gesloten' then sec.nu() end)
      returning id`,
    [
      c.kring?.map((o) => keys.organisaties[o]) ?? null,
      actor,
      organisatie,
      c.status,
      `orakelvraag ${consultmerk(nr)}`,
    ],
  )
  const antwoorden: string[] = []
  const dank: string[] = []
  for (const [i, a] of c.antwoorden.entries()) {
    const who = staf(world, keys, a.door)
    const antwoord = await one(
      `insert into consultantwoord (consult_id, tekst, door, organisatie_id, status) values ($1, $5, $2, $3, $4) returning id`,
      [id, who.actor, who.organisatie, a.status, consultmerk(nr, i)],
    )
    antwoorden.push(antwoord)
    const thanks = `insert into consultdank (antwoord_id, consult_id, hielp, door) values ($1, $2, 'ja', $3) returning antwoord_id as id`
    dank.push(a.dank ? await one(thanks, [antwoord, id, actor]) : '')
  }
  return { id, antwoorden, dank }
}
