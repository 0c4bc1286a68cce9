import type pg from 'pg'
import type { Invuller, MeetWereld } from './meting-orakel.ts'
import { screenEveryone } from './screen-everyone.ts'

/** Keys of one world of metingen, people by `keyOf`. */
export type MeetSleutels = {
  casus: string
  actors: Map<string, string>
  subs: Map<string, string>
  organisaties: string[]
  vrijgaven: string[]
  informanten: Map<string, string>
}
export const keyOf = (k: Invuller): string => JSON.stringify(k)
/** What someone is called in a world, and in every sentence about it. */
export const naamVan = (k: Invuller): string => (k.kant === 'jeugdige' ? 'jeugdige' : `${k.kant}-${k.nr}`)

/** Words that stand in one place of all worlds: of what is being filled in, and of what was released. */
export const merkVan = (soort: 'antwoord' | 'vrijgave', wereld: number, nr: number): string =>
  `m${soort.slice(0, 1)}${wereld}x${nr}z`
export const meetMerken = (text: string): string[] => text.match(/m[av]\d+x\d+z/g) ?? []

/** Writes a world with plain inserts, days counted from the clock's today; worlds with other numbers stand beside it. Nothing here knows a policy. */
export async function fillMeting(owner: pg.Client, w: MeetWereld, wereld = 0): Promise<MeetSleutels> {
  const one = async (text: string, values: unknown[] = []) =>
    String((await owner.query(`${text} returning id`, values)).rows[0].id)
  const keys: MeetSleutels = {
    actors: new Map(),
    subs: new Map(),
    organisaties: [],
    vrijgaven: [],
    informanten: new Map(),
    casus: '',
  }
  const casus = await one(
    `insert into casus (regime_code, regime_versie, vraag, vraag_op) values ($1, 1, 'v', '2026-01-01')`,
    [w.regime],
  )
  keys.casus = casus
  const actor = async (k: Invuller, soort: string, organisatie: string | null) => {
    const sub = `kijk${wereld}-${naamVan(k)}`
    keys.subs.set(keyOf(k), sub)
    const account = await one(
      `insert into account (soort, issuer, sub, naam) values ($1, 'orakel', $2, $2)`,
      [soort, sub],
    )
    return one(`insert into actor (account_id, organisatie_id, naam, functie) values ($1, $2, $3, $3)`, [
      account,
      organisatie,
      naamVan(k),
    ])
  }
  const takesPart = (
    kant: string,
    rollen: string[],
    wie: string,
    organisatie: string | null,
    persoon: string | null,
    tot: number | null,
  ) =>
    one(
      `insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, casus_start, van, tot, jeugdige_vanaf, ouder_vanaf)
        values ($1, $2, $3, $4, $5, $6, now(), sec.vandaag() - 9, sec.vandaag() + $7::int, '2020-01-01', '2020-01-01')`,
      [casus, kant, rollen, wie, organisatie, persoon, tot],
    )
  const betrokken = new Map<
    string,
    { id: string; persoon: string | null; organisatie: string | null; actor: string }
  >()
  const family = async (k: Invuller, soort: 'jeugdige' | 'ouder') => {
    const persoon = await one(
      `insert into persoon (casus_id, soort, roepnaam, gezag, geboortedatum) values ($1, $2, 'p', true, case when $2 = 'jeugdige' then (sec.vandaag() - make_interval(years => $3) - interval '40 days')::date end)`,
      [casus, soort, w.leeftijd],
    )
    const wie = await actor(k, soort, null)
    betrokken.set(keyOf(k), {
      id: await takesPart(soort, [soort], wie, null, persoon, null),
      persoon,
      organisatie: null,
      actor: wie,
    })
  }
  await family({ kant: 'jeugdige' }, 'jeugdige')
  for (const nr of [0, 1] as const) await family({ kant: 'ouder', nr }, 'ouder')
  for (const [nr, soort] of w.soorten.entries()) {
    const organisatie = await one(`insert into organisatie (naam, soort, domein) values ('o', $1, 'zorg')`, [
      soort,
    ])
    keys.organisaties.push(organisatie)
    const wie = await actor({ kant: 'professional', nr }, 'medewerker', organisatie)
    const m = w.vakmensen[nr]
    const id = await takesPart(
      'professional',
      [m?.gastheer ? 'casusregisseur' : 'deelnemer'],
      wie,
      organisatie,
      null,
      m?.tot ?? null,
    )
    betrokken.set(keyOf({ kant: 'professional', nr }), { id, persoon: null, organisatie, actor: wie })
  }
  await owner.query(screenEveryone)
  for (const [k, b] of betrokken) keys.actors.set(k, b.actor)
  const host = betrokken.get(keyOf({ kant: 'professional', nr: 0 }))
  const ronde = await one(
    `insert into meetronde (casus_id, instrument_code, instrument_versie, moment, vraag, leefgebieden, open_tot, door, organisatie_id)
      values ($1, 'leefwijzer', 1, 'T0', 'v', array['werk'], '2099-01-01', $2, $3)`,
    [casus, host?.actor, host?.organisatie],
  )
  for (const gebied of w.nietThuis) {
    const j = betrokken.get(keyOf({ kant: 'jeugdige' }))
    await owner.query(
      `insert into leefgebiedkeuze (casus_id, leefgebied, niet_thuis, betrokkenheid_id, door) values ($1, $2, true, $3, $4)`,
      [casus, gebied, j?.id, j?.actor],
    )
  }
  for (const [nr, v] of w.vrijgaven.entries()) {
    const b = betrokken.get(keyOf(v.van))
    if (!b) throw new Error('everyone in a world takes part in it')
    const key = keyOf(v.van)
    const informant =
      keys.informanten.get(key) ??
      (await one(
        `insert into informant (casus_id, ronde_id, betrokkenheid_id, persoon_id, kant, leefgebieden, door) values ($1, $2, $3, $4, $5, array['werk'], $6)`,
        [casus, ronde, b.id, b.persoon, v.van.kant, b.actor],
      ))
    keys.informanten.set(key, informant)
    await owner.query(
      `insert into meetantwoord (casus_id, informant_id, betrokkenheid_id, persoon_id, leefgebied, helpt, door) values ($1, $2, $3, $4, $5, $7, $6)`,
      [casus, informant, b.id, b.persoon, v.leefgebied, b.actor, merkVan('antwoord', wereld, nr)],
    )
    const chosen = v.organisaties?.map((nr) => keys.organisaties[nr]) ?? null
    const consent =
      v.van.kant === 'professional' && v.toestemming
        ? await toestemming(owner, casus, b, v, keys, betrokken)
        : null
    const id = await one(
      `insert into meetvrijgave (casus_id, informant_id, betrokkenheid_id, persoon_id, kant, organisatie_id, instrument_code, moment, leefgebied, categorie,
          regime_code, regime_versie, helpt, toestemming_id, door, ingetrokken_op, publiek, jeugdige_vanaf, ouder_vanaf)
        values ($1, $2, $3, $4, $5, $6, '', '', $7, '', '', 0, $14, $8, $9, case when $10 then now() end, $11, sec.vandaag() + $12::int, sec.vandaag() + $13::int)`,
      [
        casus,
        informant,
        b.id,
        b.persoon,
        v.van.kant,
        b.organisatie,
        v.leefgebied,
        consent,
        b.actor,
        v.ingetrokken,
        chosen,
        v.jeugdige,
        v.ouder,
        merkVan('vrijgave', wereld, nr),
      ],
    )
    keys.vrijgaven.push(id)
    if (v.geopend)
      await owner.query(
        `insert into meetopening (casus_id, vrijgave_id, hoe, op_dag, door) values ($1, $2, 'geopend', '2026-01-01', $3)`,
        [casus, id, b.actor],
      )
  }
  return keys
}

/** A consent to which everyone said yes today, or to which nobody answered. */
async function toestemming(
  owner: pg.Client,
  casus: string,
  b: { organisatie: string | null; actor: string },
  v: MeetWereld['vrijgaven'][number],
  keys: MeetSleutels,
  betrokken: ReadonlyMap<string, { persoon: string | null }>,
): Promise<string> {
  const { rows } = await owner.query(
    `insert into toestemming (casus_id, soort, waarvoor, van_organisaties, aan_organisaties, aan_ouders, categorieen, van, tot, door, organisatie_id)
      select $1, 'geheim', 'w', array[$2::uuid], $3, $5, array(select distinct categorie from deelregel), '2020-01-01', '2099-01-01', $4, $2 returning id`,
    [
      casus,
      b.organisatie,
      (v.toestemming?.aan ?? []).map((nr) => keys.organisaties[nr]),
      b.actor,
      v.toestemming?.aanOuders,
    ],
  )
  const id = rows[0].id
  if (v.toestemming?.geldt)
    for (const { persoon } of betrokken.values())
      if (persoon !== null)
        await owner.query(
          `insert into toestemming_antwoord (casus_id, toestemming_id, persoon_id, antwoord, wijze, gezegd_op, door) values ($1, $2, $3, 'ja', 'gesproken', sec.vandaag(), $4)`,
          [casus, id, persoon, b.actor],
        )
  return id
}
