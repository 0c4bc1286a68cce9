import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signContext } from '../kernel/context-key.ts'
import type { Sql } from '../kernel/db.ts'
import { asLoader } from '../kernel/migrate.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { selectMijnWerk } from './mijn-werk/select-mijn-werk.ts'
import { selectCasus } from './select-casus.ts'
import { selectCasussen } from './select-casussen.ts'
import { selectGebeurtenissen } from './tijdlijn/select-gebeurtenissen.ts'

/** Enough rows that a plan without the right index would show: 3,000 casussen, 60 staff, about 300 casussen a person. */
const world = `
insert into organisatie (naam, soort, domein) select 'Organisatie ' || n, 'wijkteam', 'zorg' from generate_series(1, 20) n;
insert into account (soort, issuer, sub, naam) select 'medewerker', 'plannen', n::text, 'Medewerker ' || n from generate_series(0, 59) n;
insert into actor (account_id, organisatie_id, naam, functie)
  select a.id, (select id from organisatie where naam = 'Organisatie ' || (1 + a.sub::int % 20)), a.naam, 'casusregisseur' from account a;
create temporary table staf as select row_number() over (order by naam) - 1 as nr, id, organisatie_id from actor;
insert into casus (regime_code, regime_versie, vraag, vraag_op, fase, start)
  select 'steun', 1, 'Vraag ' || n, '2026-01-05', (array['gestart', 'plan', 'in_uitvoering', 'in_uitvoering'])[1 + n % 4], sec.nu() - n * interval '1 hour'
  from generate_series(1, 3000) n;
create temporary table zaak as select row_number() over (order by start desc)::int as nr, id, start from casus;
insert into persoon (casus_id, soort, roepnaam, geboortedatum) select id, 'jeugdige', 'Jongere ' || nr, '2010-01-01' from zaak;
insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, casus_start)
  select z.id, 'professional', case k when 0 then array['casusregisseur'] when 1 then array['vaste_persoon'] else array['deelnemer'] end,
    s.id, s.organisatie_id, z.start
  from zaak z cross join generate_series(0, 5) k join staf s on s.nr = (z.nr + k * 10) % 60;
insert into bijdrage (casus_id, soort, categorie, tekst, organisatie_id, door, publiek, eerste_verwerking)
  select z.id, 'goed', 'hulp', repeat('Dit ging goed. ', 20), s.organisatie_id, s.id, case when k % 3 = 0 then array[s.organisatie_id] end, sec.nu() - k * interval '1 day'
  from zaak z cross join generate_series(0, 9) k join staf s on s.nr = (z.nr + (k % 6) * 10) % 60;
insert into spoor (casus_id, soort, doel, door) select z.id, 'hulp', 'Rust', s.id from zaak z join staf s on s.nr = z.nr % 60;
insert into afspraak (casus_id, spoor_id, tekst, eigenaar_id, eigenaar_actor_id, datum, door, status)
  select z.id, sp.id, 'Bellen', b.id, b.actor_id, sec.vandaag() + (z.nr + k) % 60 - 10, b.actor_id, case when k < 2 then 'open' else 'gedaan' end
  from zaak z cross join generate_series(0, 3) k join spoor sp on sp.casus_id = z.id
  join betrokkenheid b on b.casus_id = z.id and 'casusregisseur' = any (b.rollen);
insert into overleg (casus_id, begint_op, eindigt_op, plaats, voorzitter_id)
  select z.id, t, t + interval '1 hour', 'Stadhuis', s.id from zaak z join staf s on s.nr = z.nr % 60,
  lateral (select sec.nu() + ((z.nr % 90) - 20) * interval '1 day' as t) x;
insert into gebeurtenis (casus_id, soort, door, organisatie_id, op)
  select z.id, 'bijdrage.toevoegen', s.id, s.organisatie_id, sec.nu() - k * interval '3 days' from zaak z cross join generate_series(0, 9) k
  join staf s on s.nr = (z.nr + (k % 6) * 10) % 60;
set constraints all immediate;`

type Node = {
  'Node Type': string
  'Relation Name'?: string
  Output?: string[]
  'Actual Loops': number
  'Actual Rows': number
  Plans?: Node[]
}

let database: TestDatabase
let client: pg.Client
let casusId: string

beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const found = await asLoader(owner, async () => {
    await owner.query(world)
    const { rows } =
      await owner.query(`select a.id, a.account_id, a.organisatie_id, b.casus_id from actor a join betrokkenheid b on b.actor_id = a.id
      where a.naam = 'Medewerker 7' order by b.casus_start desc limit 1`)
    return rows[0]
  })
  await owner.query('analyze')
  await owner.end()
  casusId = found.casus_id
  client = new pg.Client({ connectionString: database.appUrl })
  await client.connect()
  const context = signContext(
    database.key,
    {
      actorId: found.id,
      accountId: found.account_id,
      soort: 'medewerker',
      organisatieId: found.organisatie_id,
      doel: 'plannen',
      oorsprong: 'test',
    },
    3600,
  )
  await client.query("select set_config('app.ctx', $1, false)", [context])
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

/** The plan as it ran, in a transaction that is rolled back. */
async function planOf(query: Sql): Promise<{ nodes: Node[]; ms: number }> {
  await client.query('begin')
  const { rows } = await client.query({
    text: `explain (analyze, verbose, format json) ${query.text}`,
    values: query.values,
  })
  await client.query('rollback')
  const [{ Plan, 'Execution Time': ms }] = rows[0]['QUERY PLAN']
  return { nodes: flatten(Plan), ms }
}

const flatten = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flatten)]

const big = ['betrokkenheid', 'bijdrage', 'afspraak', 'casus', 'gebeurtenis', 'overleg', 'persoon']
const scans = (nodes: Node[]) =>
  nodes
    .filter(
      (n) => n['Node Type'] === 'Seq Scan' && n['Actual Loops'] > 0 && big.includes(n['Relation Name'] ?? ''),
    )
    .map((n) => n['Relation Name'])

/** How often the signed context was verified: each costs 15 to 30 microseconds. */
const verifications = (nodes: Node[]) =>
  nodes
    .filter(
      (n) =>
        n.Output?.some((o) => /sec\.(actor_id|organisatie_id|soort|actor|mijn_mandaten)\(\)/.test(o)) &&
        (n.Plans ?? []).length === 0,
    )
    .reduce((sum, n) => sum + n['Actual Loops'], 0)

/** In microseconds. Of the casussen half began before it, on whatever day this runs. */
const halfway = (Date.now() - 1500 * 3_600_000) * 1000

const reads: [string, () => Sql, number][] = [
  [
    'mijn casussen, de nieuwste eerst',
    () => selectCasussen({ volgorde: 'nieuwste', fase: 'lopend' }, 'spoor'),
    16,
  ],
  [
    'mijn casussen, vanaf een cursor',
    () => selectCasussen({ volgorde: 'nieuwste', fase: 'lopend', na: `${halfway}_${casusId}` }, 'spoor'),
    16,
  ],
  [
    'mijn casussen, op volgend moment',
    () => selectCasussen({ volgorde: 'volgend-moment', fase: 'lopend' }, 'spoor'),
    // One more for the colleagues whom a young person may still call after a casus closed.
    19,
  ],
  ['een casus openen', () => selectCasus(casusId, 'spoor'), 24],
  ['de tijdlijn', () => selectGebeurtenissen(casusId, undefined, 'spoor'), 12],
  ['mijn werk', () => selectMijnWerk('spoor'), 40],
]

describe('hete leesacties blijven snel als de database groeit', () => {
  test.each(reads)('%s', async (_naam, query, atMost) => {
    await planOf(query())
    const { nodes, ms } = await planOf(query())
    const found = verifications(nodes)
    if (process.env.TEST_PLANNEN) console.log(_naam, { ms, verificaties: found, scans: scans(nodes) })
    expect(scans(nodes)).toEqual([])
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThanOrEqual(atMost)
  })

  test('de controle ziet het wanneer een index weg is', async () => {
    const slow = { text: 'select * from bijdrage order by tekst limit 1', values: [] } as unknown as Sql
    expect(scans((await planOf(slow)).nodes)).toEqual(['bijdrage'])
  })
})
