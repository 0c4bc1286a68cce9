import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signContext } from '../kernel/context-key.ts'
import {
  type Invuller,
  kentInvuller,
  leest,
  type MeetKijker,
  type MeetWereld,
  meetKijkers,
  meetWerelden,
  same,
} from '../testing/meting-orakel.ts'
import { screenEveryone } from '../testing/screen-everyone.ts'
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

type Keys = {
  actors: Map<string, string>
  organisaties: string[]
  vrijgaven: string[]
  informanten: Map<string, string>
}
const keyOf = (k: Invuller) => JSON.stringify(k)

test('wie leest wat, in iedere wereld: invuller, jongere, gekozenen; nooit politie, nooit de andere ouder', async () => {
  const gone = { decisions: 0, seen: 0 }
  await fc.assert(
    fc.asyncProperty(meetWerelden, async (w) => {
      await inWorld(w, async (keys) => {
        for (const k of meetKijkers(w)) {
          const expected = w.vrijgaven.flatMap((v, nr) => (leest(w, v, k) ? [keys.vrijgaven[nr] ?? ''] : []))
          const known = [...keys.informanten].flatMap(([van, id]) =>
            kentInvuller(w, JSON.parse(van), k) ? [id] : [],
          )
          const own = w.vrijgaven.flatMap((v, nr) =>
            same(v.van, k) && leest(w, v, k) ? [keys.vrijgaven[nr] ?? ''] : [],
          )
          const actual = await asKijker(w, keys, k)
          expect([k, actual.vrijgaven]).toEqual([k, expected.toSorted()])
          expect([k, actual.informanten]).toEqual([k, known.toSorted()])
          // Of what is being filled in everyone has their own, and nobody anything else.
          expect(actual.antwoorden).toBe(own.length)
          gone.decisions += w.vrijgaven.length
          gone.seen += expected.length
        }
      })
    }),
    { numRuns: 60, seed: Number(process.env.ORAKEL_ZAAD ?? 20261102) },
  )
  // A world in which nobody sees anything, or everyone everything, would prove nothing.
  expect(gone.seen).toBeGreaterThan(gone.decisions / 20)
  expect(gone.seen).toBeLessThan(gone.decisions / 1.5)
}, 240_000)

test('het orakel merkt het als een regel wegvalt', async () => {
  const w: MeetWereld = {
    regime: 'steun',
    leeftijd: 14,
    soorten: ['school'],
    vakmensen: [{ gastheer: false, tot: null }],
    nietThuis: [],
    vrijgaven: [
      {
        van: { kant: 'ouder', nr: 0 },
        leefgebied: 'onderwijs',
        organisaties: [0],
        jeugdige: 0,
        ouder: 0,
        ingetrokken: false,
        geopend: false,
        toestemming: null,
      },
    ],
  }
  const school: MeetKijker = { kant: 'professional', nr: 0 }
  await inWorld(w, async (keys) => {
    expect((await asKijker(w, keys, school)).vrijgaven).toEqual([])
    await owner.query('drop policy select_professional on meetvrijgave')
    await owner.query(
      `create policy select_professional on meetvrijgave for select to verbonden_app using (true)`,
    )
    expect((await asKijker(w, keys, school)).vrijgaven).toEqual(keys.vrijgaven)
  })
})

async function asKijker(w: MeetWereld, keys: Keys, k: MeetKijker) {
  const actorId = keys.actors.get(keyOf(k)) ?? ''
  const organisatieId = k.kant === 'professional' ? (keys.organisaties[k.nr] ?? null) : null
  const soort = k.kant === 'professional' ? 'medewerker' : k.kant
  const context = signContext(
    database.key,
    { actorId, accountId: randomUUID(), soort, organisatieId, doel: 'orakel', oorsprong: w.regime },
    900,
  )
  await owner.query('set local role verbonden_app')
  await owner.query("select set_config('app.ctx', $1, true)", [context])
  const ids = async (tabel: string) =>
    (await owner.query(`select id from ${tabel} order by id`)).rows.map((r) => String(r.id)).toSorted()
  const found = {
    vrijgaven: await ids('meetvrijgave'),
    informanten: await ids('informant'),
    antwoorden: (await ids('meetantwoord')).length,
  }
  await owner.query('reset role')
  await owner.query('set local role verbonden_owner')
  return found
}

/** Writes a world with plain inserts, lets `work` look, and rolls everything back; nothing here knows a policy. */
async function inWorld(w: MeetWereld, work: (keys: Keys) => Promise<void>): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query('set local role verbonden_owner')
    await force('no force')
    for (const tabel of ['casus', 'betrokkenheid'])
      await owner.query(`alter table ${tabel} disable trigger bewaak_vaste_rollen`)
    const keys = await fill(w)
    await force('force')
    await work(keys)
  } finally {
    await owner.query('rollback')
  }
}

async function force(how: 'force' | 'no force'): Promise<void> {
  const { rows } = await owner.query(
    `select oid::regclass as naam from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relkind = 'r'`,
  )
  await owner.query(rows.map(({ naam }) => `alter table ${naam} ${how} row level security`).join(';'))
}

async function fill(w: MeetWereld): Promise<Keys> {
  const one = async (text: string, values: unknown[] = []) =>
    String((await owner.query(`${text} returning id`, values)).rows[0].id)
  const keys: Keys = { actors: new Map(), organisaties: [], vrijgaven: [], informanten: new Map() }
  const casus = await one(
    `insert into casus (regime_code, regime_versie, vraag, vraag_op) values ($1, 1, 'v', '2026-01-01')`,
    [w.regime],
  )
  const actor = async (soort: string, organisatie: string | null) => {
    const account = await one(
      `insert into account (soort, issuer, sub, naam) values ($1, 'orakel', $2, 'n')`,
      [soort, randomUUID()],
    )
    return one(`insert into actor (account_id, organisatie_id, naam, functie) values ($1, $2, 'n', 'f')`, [
      account,
      organisatie,
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
    const wie = await actor(soort, null)
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
    const wie = await actor('medewerker', organisatie)
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
  for (const v of w.vrijgaven) {
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
      `insert into meetantwoord (casus_id, informant_id, betrokkenheid_id, persoon_id, leefgebied, helpt, door) values ($1, $2, $3, $4, $5, 'w', $6)`,
      [casus, informant, b.id, b.persoon, v.leefgebied, b.actor],
    )
    const chosen = v.organisaties?.map((nr) => keys.organisaties[nr]) ?? null
    const consent =
      v.van.kant === 'professional' && v.toestemming ? await toestemming(casus, b, v, keys, betrokken) : null
    const id = await one(
      `insert into meetvrijgave (casus_id, informant_id, betrokkenheid_id, persoon_id, kant, organisatie_id, instrument_code, moment, leefgebied, categorie,
          regime_code, regime_versie, helpt, toestemming_id, door, ingetrokken_op, publiek, jeugdige_vanaf, ouder_vanaf)
        values ($1, $2, $3, $4, $5, $6, '', '', $7, '', '', 0, 'w', $8, $9, case when $10 then now() end, $11, sec.vandaag() + $12::int, sec.vandaag() + $13::int)`,
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
  casus: string,
  b: { organisatie: string | null; actor: string },
  v: MeetWereld['vrijgaven'][number],
  keys: Keys,
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
