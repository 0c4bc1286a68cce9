import type pg from 'pg'
import { type Fixture, fill } from './fixture.ts'
import type { Scenario } from './scenario.ts'

type Rows = Record<string, unknown>

/** Rows that scenarios copy, read before anyone's sight matters. `kopie gebeurtenis_aanmelding` copies that row of gebeurtenis. */
export async function captureRows(client: pg.ClientBase): Promise<Rows> {
  const rows: Rows = {}
  const wanted: [string, string, string][] = [
    ...[
      'bijdrage',
      'eigen_kant',
      'weerwoord',
      'spoor',
      'afspraak',
      'plan_versie',
      'akkoord',
      'overleg',
      'agendapunt',
      'inbreng',
      'besluit',
      'deelname',
      'gebeurtenis',
      'uitnodiging',
      'samenvoeging',
      'herkenning',
      'oordeel',
      'casusstap',
      'eerdere_vraag',
      'overdracht_regie',
      'eerder_akkoord',
      'voorbereiding',
      'informatieverzoek',
      'afwijking',
      'dekking',
      'toestemming',
      'toestemming_antwoord',
      'gebruiksvraag',
      'steunt_op',
      'vaste_vervanging',
      'nieuwe_plek',
    ].map((t): [string, string, string] => [t, t, t]),
    ...['meetronde', 'meetantwoord', 'gas_doel', 'meetuitslag'].map((t): [string, string, string] => [
      t,
      t,
      t,
    ]),
    ['informant', 'informant', 'informant_r'],
    ['meetvrijgave', 'meetvrijgave', 'mv_j'],
    ['meetvrijgave__o', 'meetvrijgave', 'mv_o'],
    ['meetvrijgave__r', 'meetvrijgave', 'mv_r'],
    ['meetvrijgave__s', 'meetvrijgave', 'mv_s'],
    ['betrokkenheid', 'betrokkenheid', 'b_regisseur'],
    ['persoon', 'persoon', 'persoon_ouder'],
    ['gebeurtenis_aanmelding', 'gebeurtenis', 'gebeurtenis_aanmelding'],
  ]
  for (const [name, tabel, id] of wanted) {
    rows[name] = (
      await client.query(fill(`select to_jsonb(t) as rij from ${tabel} t where id = {${id}}`))
    ).rows[0]?.rij
  }
  rows.vernietiging = (
    await client.query('select to_jsonb(t) as rij from vernietiging t limit 1')
  ).rows[0]?.rij
  return rows
}

/** Runs a scenario inside a savepoint, as its person under the runtime role; answers what came of it. */
export async function runScenario(
  client: pg.ClientBase,
  fixture: Fixture,
  rows: Rows,
  scenario: Scenario,
): Promise<number | 'geweigerd'> {
  await client.query('savepoint scenario')
  try {
    const statements = await statementsOf(client, rows, scenario.sql)
    await client.query('set local role verbonden_app')
    await client.query("select set_config('app.ctx', $1, true)", [fixture.contexts[scenario.als]])
    let count = 0
    for (const text of statements) count = (await client.query(fill(text))).rowCount ?? 0
    return count
  } catch (error) {
    const { code } = error as { code?: string }
    // Only a refusal by the rules counts: a typing error in a scenario must not look like safety.
    if (code === '42501' || code === '23503') return 'geweigerd'
    throw new Error(`${scenario.zin}: ${(error as Error).message}`)
  } finally {
    await client.query('rollback to savepoint scenario')
    await client.query('set local role verbonden_owner')
  }
}

async function statementsOf(client: pg.ClientBase, rows: Rows, sql: string): Promise<string[]> {
  if (sql === 'nieuw_plan') {
    await client.query(
      fill(
        'alter table plan no force row level security; delete from plan; alter table plan force row level security',
      ),
    )
    return ['insert into plan (casus_id) values ({casus})']
  }
  if (sql === 'kopie_besluit') {
    await client.query(
      'alter table wegingsbesluit no force row level security; delete from wegingsbesluit; alter table wegingsbesluit force row level security',
    )
    return [
      "insert into wegingsbesluit (weging_id, besluit, reden, uitleg_jeugdige, door) values ({weging}, 'geweigerd', 'reden', 'uitleg', {regisseur})",
    ]
  }
  const copy = /^kopie (\w+) (.*)$/s.exec(sql)
  if (!copy) return [sql]
  const [, name = '', changes = ''] = copy
  const tabel = name === 'gebeurtenis_aanmelding' ? 'gebeurtenis' : (name.split('__')[0] ?? name)
  const { rows: columns } = await client.query(
    `select string_agg(quote_ident(column_name), ', ') as lijst from information_schema.columns
    where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [tabel],
  )
  const literal = `'${JSON.stringify(rows[name]).replaceAll("'", "''")}'::jsonb`
  return [
    `insert into ${tabel} (${columns[0].lijst}) select ${columns[0].lijst} from jsonb_populate_record(null::${tabel}, ${literal} || ${changes})`,
  ]
}
