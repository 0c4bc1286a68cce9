import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Betrokken, Publiek, World } from './world.ts'

/** The keys under which a world stands in the database. */
export type Keys = {
  organisaties: string[]
  medewerkers: { actor: string; account: string; sub: string }[]
  familie: { actor: string; account: string; sub: string }[]
  casussen: { id: string; betrokken: string[]; rijen: string[] }[]
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
        await one(
          `insert into organisatie (naam, soort, domein) values ($1, 'wijkteam', 'zorg') returning id`,
          [`Organisatie ${n}`],
        )
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
    (await client.query(text, values)).rows[0].id as string
  const id = await one(
    `insert into casus (regime_code, regime_versie, vraag, vraag_op) values ($1, 1, 'Vraag', sec.vandaag()) returning id`,
    [casus.regime],
  )
  const persoon = await one(
    `insert into persoon (casus_id, soort, roepnaam, achternaam) values ($1, 'jeugdige', 'Sem', 'Orakel') returning id`,
    [id],
  )
  const betrokken: string[] = []
  const seen = new Set<string>()
  for (const b of casus.betrokken)
    betrokken.push(await insertBetrokken(one, world, keys, id, persoon, b, seen))
  const anyone = betrokken.find((b) => b !== '') ?? null
  const rijen: string[] = []
  for (const r of casus.rijen) {
    const door = keys.medewerkers[r.door]?.actor
    const audience = audienceOf(r.publiek, keys)
    const base = [id, door, audience.organisaties]
    if (r.tabel === 'bijdrage') {
      rijen.push(
        await one(
          `insert into bijdrage (casus_id, door, publiek, soort, categorie, tekst, organisatie_id, status, jeugdige_vanaf, ouder_vanaf, verloopt_op)
        values ($1, $2, $3, 'goed', 'onderwijs', $4, $5, $6, ${audience.dagen}, ${dag(r.verloopt)}) returning id`,
          [
            ...base,
            `${r.woord} op dinsdag`,
            keys.organisaties[world.medewerkers[r.door]?.organisatie ?? 0],
            r.status,
          ],
        ),
      )
    } else if (r.tabel === 'spoor') {
      rijen.push(
        await one(
          `insert into spoor (casus_id, door, publiek, soort, doel, jeugdige_vanaf, ouder_vanaf) values ($1, $2, $3, 'werk', $4, ${audience.dagen}) returning id`,
          [...base, r.woord],
        ),
      )
    } else if (r.tabel === 'overleg') {
      rijen.push(
        await one(
          `insert into overleg (casus_id, voorzitter_id, publiek, plaats, begint_op, eindigt_op, jeugdige_vanaf, ouder_vanaf)
        values ($1, $2, $3, $4, sec.nu(), sec.nu() + interval '1 hour', ${audience.dagen}) returning id`,
          [...base, r.woord],
        ),
      )
    } else {
      rijen.push(
        anyone === null
          ? ''
          : await one(
              `insert into weerwoord (casus_id, door, publiek, betrokkenheid_id, over_soort, tekst, jeugdige_vanaf, ouder_vanaf)
        values ($1, $2, $3, $4, 'plan', $5, ${audience.dagen}) returning id`,
              [...base, anyone, r.woord],
            ),
      )
    }
  }
  return { id, betrokken, rijen }
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
