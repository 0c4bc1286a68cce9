import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signContext } from '../../kernel/context-key.ts'
import { createTestDatabase, type TestDatabase } from '../test-database.ts'
import { alleenInZvh, type ZvhZin, zvhZinnen } from './zvh.scenarios.ts'

let database: TestDatabase
let client: pg.Client
const ids = new Map<string, string>()
const contexts = new Map<string, string>()

/** Beside the demo region: who lacks a screening, who manages without one, a newcomer, and a school that should not be here. */
const fixture = `
insert into organisatie (naam, soort, domein) values ('Een school', 'school', 'onderwijs');
insert into regime_partij select 'zvh', id from organisatie where soort = 'school';
insert into account (soort, issuer, sub, naam) select 'medewerker', 'beleid', s, s from unnest(array['ongescreend', 'onbekendbeheer', 'nieuweling', 'mentor']) s;
insert into actor (account_id, organisatie_id, naam, functie, mandaten)
  select c.id, o.id, c.sub, 'proef', case c.sub when 'onbekendbeheer' then array['beheer'] else array['zvh:wegen'] end
  from account c join organisatie o on o.soort = case c.sub when 'mentor' then 'school' when 'nieuweling' then 'gemeente' else 'politie' end
  where c.issuer = 'beleid';
insert into screening (actor_id, wijze, gescreend_op, geheimhouding_op, opleidingen)
  select a.id, s.wijze, s.gescreend_op, s.geheimhouding_op, s.opleidingen from actor a, (select * from screening limit 1) s where a.naam = 'mentor';
update actor set mandaten = array['zvh:wegen', 'zvh:besluiten'] where naam = 'Esra Demir';
insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, casus_start)
  select p.casus_id, 'professional', array['deelnemer'], a.id, a.organisatie_id, now() from actor a, persoon p where a.naam = 'ongescreend' and p.roepnaam = 'Joris';
insert into aanmelding (regime_code, regime_versie, bron, door, organisatie_id) select 'zvh', 1, 'formulier', id, organisatie_id from actor where naam = 'ongescreend';
insert into aanmelding (regime_code, regime_versie, status, bron, door, organisatie_id, verzonden_op, roepnaam)
  select 'zvh', 1, 'aangenomen', 'formulier', id, organisatie_id, now(), 'Aangenomen' from actor where naam = 'Pim Verhoef'`

const names = `
select c.sub as naam, a.id from account c join actor a on a.account_id = c.id
union all select soort, id from organisatie where soort in ('ggz', 'ggd', 'politie', 'school', 'wijkteam')
union all select 'casus', casus_id from persoon where roepnaam = 'Joris'
union all select 'jongere', b.id from betrokkenheid b join persoon p on p.id = b.persoon_id where p.roepnaam = 'Joris'
union all select 'weging', id from weging
union all select case status when 'in_weging' then 'in_weging' when 'verzonden' then 'verzonden' else 'aangenomen' end, id
  from aanmelding where status in ('in_weging', 'verzonden', 'aangenomen')`

beforeAll(async () => {
  database = await createTestDatabase({ from: 'zvh' })
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query('begin')
  await client.query('set local role verbonden_owner')
  await force('no force')
  await client.query('alter table casus disable trigger bewaak_vaste_rollen')
  await client.query('alter table betrokkenheid disable trigger bewaak_vaste_rollen')
  await client.query(fixture)
  for (const { naam, id } of (await client.query(names)).rows) ids.set(naam, id)
  const { rows } = await client.query(
    'select c.sub, a.id, a.account_id, a.organisatie_id from account c join actor a on a.account_id = c.id',
  )
  for (const { sub, id, account_id, organisatie_id } of rows) {
    const who = { actorId: id, accountId: account_id, organisatieId: organisatie_id }
    contexts.set(
      sub,
      signContext(database.key, { ...who, soort: 'medewerker', doel: 'beleid', oorsprong: 'test' }, 900),
    )
  }
  await client.query('set constraints all immediate')
  await force('force')
})
afterAll(async () => {
  await client.query('rollback')
  await client.end()
  await database.drop()
})

async function force(how: 'force' | 'no force'): Promise<void> {
  const found = await client.query(
    "select oid::regclass as naam from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relkind = 'r'",
  )
  for (const { naam } of found.rows) await client.query(`alter table ${naam} ${how} row level security`)
}

const fill = (text: string) =>
  text.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`no key ${name}`)
    return `'${id}'::uuid`
  })

async function outcomeOf({ als, sql, zin }: ZvhZin): Promise<number | 'geweigerd'> {
  await client.query('savepoint zin')
  try {
    await client.query('set local role verbonden_app')
    await client.query("select set_config('app.ctx', $1, true)", [contexts.get(als)])
    return (await client.query(fill(sql))).rowCount ?? 0
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === '42501' || code === '23503') return 'geweigerd'
    throw new Error(`${zin}: ${(error as Error).message}`)
  } finally {
    await client.query('rollback to savepoint zin')
    await client.query('set local role verbonden_owner')
  }
}

describe('de regels van het Zorg- en Veiligheidshuis, zin voor zin', () => {
  test.each(zvhZinnen.map((s) => [s.zin, s] as const))('%s', async (_zin, s) => {
    expect(await outcomeOf(s)).toBe(s.verwacht)
  })
})

test.each(alleenInZvh)('%s kan niet weg zonder dat een zin breekt', async (name) => {
  const [tabel = '', policy = ''] = name.split('.')
  await client.query('savepoint mutatie')
  await client.query(`drop policy ${pg.escapeIdentifier(policy)} on ${pg.escapeIdentifier(tabel)}`)
  const broken: string[] = []
  for (const s of zvhZinnen) {
    const outcome = await outcomeOf(s).catch(() => 'fout')
    if (outcome !== s.verwacht) broken.push(s.zin)
  }
  await client.query('rollback to savepoint mutatie')
  expect(broken).not.toEqual([])
})
