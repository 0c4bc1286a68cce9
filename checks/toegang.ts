import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { ensureTemplate, inDatabase } from '../src/testing/template-database.ts'
import { startTestServer } from '../src/testing/test-server.ts'
import { checkout } from './find-files.ts'
import { head, ruleOfSight, tail } from './toegang-frame.ts'
import { findLeftOver, wordsFor } from './toegang-words.ts'

type Policy = {
  tabel: string
  naam: string
  handeling: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'ALL'
  rol: string
  beperkend: boolean
  qual: string | null
  controle: string | null
}
type Table = { tabel: string; uitleg: string | null; rijbeveiliging: boolean; rechten: string[] }

/** What `db/toegang.md` must say, read from the catalogue of a migrated database; the same for every database of this version. */
export async function describeToegang(client: pg.Client): Promise<string> {
  const tables = (await client.query<Table>(TABLES)).rows
  const policies = (await client.query<Policy>(POLICIES)).rows
  const closed = (await client.query<{ tabel: string; uitleg: string | null }>(CLOSED)).rows
  const sections = tables.map((table) =>
    describeTable(
      table,
      policies.filter((policy) => policy.tabel === table.tabel),
    ),
  )
  const others = policies.filter((policy) => policy.rol !== 'verbonden_app').map(describeOther)
  return [head(), ...sections, tail(others, closed)].join('\n')
}

/** Policies without a sentence in `toegang-words.ts`, and sentences without a policy, as `table.policy`. */
export async function findWordless(client: pg.Client): Promise<{ wordless: string[]; leftOver: string[] }> {
  const policies = (await client.query<Policy>(POLICIES)).rows.filter(({ rol }) => rol === 'verbonden_app')
  const wordless = policies.filter(({ tabel, naam }) => wordsFor(tabel, naam) === undefined)
  return { wordless: wordless.map(({ tabel, naam }) => `${tabel}.${naam}`), leftOver: findLeftOver(policies) }
}

function describeTable(table: Table, policies: Policy[]): string {
  const own = policies.filter((policy) => policy.rol === 'verbonden_app')
  const granted = table.rechten.length > 0 ? table.rechten.join(', ') : 'nothing'
  const rules = table.rijbeveiliging
    ? ['Rows:', '', ...own.map(describePolicy)]
    : ['No row security: holds nothing about people.']
  return [
    `## ${table.tabel}`,
    '',
    table.uitleg ?? '',
    '',
    `The application may: ${granted}.`,
    '',
    ...rules,
    '',
  ].join('\n')
}

function describePolicy(policy: Policy): string {
  const handeling = policy.handeling === 'ALL' ? 'all' : policy.handeling.toLowerCase()
  const also = policy.beperkend ? ' and then only' : ''
  const words = wordsFor(policy.tabel, policy.naam) ?? policy.naam.replaceAll('_', ' ')
  const expressions = [
    ...(policy.qual === null || policy.qual === 'true' ? [] : [show(policy.tabel, 'row', policy.qual)]),
    ...(policy.controle === null || policy.controle === policy.qual
      ? []
      : [show(policy.tabel, 'new row', policy.controle)]),
  ]
  return [`- **${handeling}**${also}: ${words} (\`${policy.naam}\`)`, ...expressions].join('\n')
}

/** The one rule of sight stands at the top of the file; repeating it under thirty tables would hide what differs. */
function show(tabel: string, what: string, expression: string): string {
  const text = expression.replace(/\s+/g, ' ').trim()
  return isRuleOfSight(tabel, text) ? `  - ${what}: the rule of sight` : `  - ${what}: \`${text}\``
}

/** Word for word, so that a rule that was widened for one table is shown there. */
function isRuleOfSight(tabel: string, text: string): boolean {
  return text === ruleOfSight.replaceAll('rij.', `${tabel}.`)
}

function describeOther(policy: Policy): string {
  return `- \`${policy.rol}\` on ${policy.tabel}: ${policy.handeling.toLowerCase()} (\`${policy.naam}\`)`
}

/** Column rights name their columns: a right on some columns only is the point of having it. */
const TABLES = `
  with heel as (
    select table_name, privilege_type from information_schema.role_table_grants
    where grantee = 'verbonden_app' and table_schema = 'public'),
  deel as (
    select k.table_name, k.privilege_type, string_agg(k.column_name, ', ' order by c.ordinal_position) as kolommen
    from information_schema.role_column_grants k
    join information_schema.columns c using (table_schema, table_name, column_name)
    where k.grantee = 'verbonden_app' and k.table_schema = 'public'
      and not exists (select from heel h where h.table_name = k.table_name and h.privilege_type = k.privilege_type)
    group by 1, 2),
  alle as (
    select table_name, privilege_type, lower(privilege_type) as tekst from heel
    union all select table_name, privilege_type, lower(privilege_type) || ' (' || kolommen || ')' from deel)
  select c.relname as tabel, obj_description(c.oid, 'pg_class') as uitleg, c.relrowsecurity as rijbeveiliging,
    coalesce((select array_agg(a.tekst order by array_position(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'], a.privilege_type::text))
      from alle a where a.table_name = c.relname), '{}') as rechten
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`

const POLICIES = `
  select p.tablename as tabel, p.policyname as naam, p.cmd as handeling, r.rol, p.permissive = 'RESTRICTIVE' as beperkend,
    p.qual, p.with_check as controle
  from pg_policies p, unnest(p.roles) r (rol) where p.schemaname = 'public'
  order by 1, array_position(array['ALL', 'SELECT', 'INSERT', 'UPDATE', 'DELETE'], p.cmd), p.permissive, 2, 4`

const CLOSED = `
  select n.nspname || '.' || c.relname as tabel, obj_description(c.oid, 'pg_class') as uitleg
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('sec', 'logboek', 'inzage') and c.relkind in ('r', 'v') order by 1`

/** Where the description stands. */
export const toegangFile = join(checkout, 'db', 'toegang.md')

/** Starts a database of its own, migrates it, and writes the description anew. True when it changed. */
async function rewriteToegang(): Promise<boolean> {
  const { stop, ...server } = await startTestServer({})
  try {
    const client = new pg.Client({
      connectionString: inDatabase(server.superUrl, await ensureTemplate(server, 'leeg')),
    })
    await client.connect()
    const text = await describeToegang(client)
    await client.end()
    const before = await readFile(toegangFile, 'utf8').catch(() => '')
    await writeFile(toegangFile, text)
    return text !== before
  } finally {
    await stop()
  }
}

if (import.meta.main) {
  console.log((await rewriteToegang()) ? 'db/toegang.md is rewritten.' : 'db/toegang.md was right already.')
}
