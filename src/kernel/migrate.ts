import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { deriveKey } from './context-key.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Order matters only for procedures: casus defines the rule of sight that the others call; rechten reads every table that then exists. */
const policyOrder = [
  'organisatie',
  'regime',
  'casus',
  'aanmelding',
  'weging',
  'toestemming',
  'delen',
  'informatieverzoek',
  'plan',
  'afwijking',
  'overleg',
  'zoeken',
  'contact',
  'consult',
  'netwerk',
  'vast',
  'meting',
  'verhaal',
  'gezin',
  'jim',
  'kijken',
  'toezicht',
  'bewaren',
  'derde',
  'vrijgave',
  'rechten',
]

export class MigrationError extends Error {}

/**
 * Brings the database to this version: roles (where the connection may make them), migrations not yet applied, the context key,
 * and all policies and grants anew. Everything but the roles happens in one transaction: it is done, or nothing is.
 */
export async function migrate(options: {
  superOrOwnerUrl: string
  key: Buffer
  /** Loads what the slices keep as data, in the same transaction: see `loadAll`. */
  load: (client: pg.Client) => Promise<void>
}): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: options.superOrOwnerUrl })
  await client.connect()
  try {
    await makeRoles(client)
    await client.query('begin')
    await client.query("select pg_advisory_xact_lock(hashtext('verbonden migrate'))")
    await becomeOwner(client)
    const applied = await applyMigrations(client)
    await installKey(client, deriveKey(options.key, 'context'))
    await revokeTemporary(client)
    await applyPolicies(client)
    await options.load(client)
    await client.query('commit')
    return { applied }
  } finally {
    await client.end()
  }
}

/** True when no organisation stands in the database yet: then the demo region may be loaded. */
export async function databaseIsEmpty(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await asLoader(client, async () => {
      const { rows } = await client.query('select not exists (select from organisatie) as leeg')
      return rows[0].leeg === true
    })
  } finally {
    await client.end()
  }
}

/** Lets the owner load rows: inside one transaction FORCE is lifted and set again, so that no other connection ever meets a table without it. */
export async function asLoader<T>(client: pg.Client, load: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await becomeOwner(client)
    await setForce(client, false)
    const result = await load()
    await client.query('set constraints all immediate')
    await setForce(client, true)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function makeRoles(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select rolcreaterole or rolsuper as mag,
    (select count(*)::int from pg_roles
      where rolname in ('verbonden_owner', 'verbonden_app', 'inzage', 'deur', 'logboek', 'bewaarder', 'rechten')) as rollen
    from pg_roles where rolname = current_user`)
  if (rows[0].mag) {
    await client.query(await readFile(`${root}db/roles.sql`, 'utf8'))
  } else if (rows[0].rollen < 7) {
    throw new MigrationError(
      'De rollen van Verbonden ontbreken in deze database. Laat de beheerder db/roles.sql uitvoeren en begin opnieuw.',
    )
  }
}

async function becomeOwner(client: pg.Client): Promise<void> {
  await client.query('set local role verbonden_owner')
}

async function applyMigrations(client: pg.Client): Promise<string[]> {
  await client.query(`create table if not exists public.migratie (
    naam text primary key, hash text not null, op timestamptz not null default now())`)
  await client.query(
    "comment on table public.migratie is 'Which migrations were applied, and the hash of their text. No personal data.'",
  )
  const known = new Map(
    (await client.query('select naam, hash from public.migratie')).rows.map((r) => [r.naam, r.hash]),
  )
  const applied: string[] = []
  for (const file of (await readdir(`${root}db/migrations`)).filter((f) => f.endsWith('.sql')).sort()) {
    const text = await readFile(`${root}db/migrations/${file}`, 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    if (known.get(file) === hash) continue
    if (known.has(file)) {
      throw new MigrationError(
        `Migratie ${file} is gewijzigd nadat zij is uitgevoerd. Zet het oude bestand terug en schrijf een nieuwe migratie.`,
      )
    }
    await client.query(text)
    await client.query('insert into public.migratie (naam, hash) values ($1, $2)', [file, hash])
    applied.push(file)
  }
  return applied
}

async function installKey(client: pg.Client, key: Buffer): Promise<void> {
  await client.query('set local role deur')
  const { rowCount } = await client.query(
    'select from sec.sleutel where sleutel = $1 and geldig_tot is null',
    [key],
  )
  if (rowCount === 0) {
    await client.query(
      "update sec.sleutel set geldig_tot = now() + interval '1 hour' where geldig_tot is null",
    )
    await client.query('insert into sec.sleutel (sleutel) values ($1)', [key])
  }
  await becomeOwner(client)
}

/** Nobody makes temporary objects: a function there could read through an owner-rights view. Not copied with a template, so at every migration. */
async function revokeTemporary(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select current_database() as naam')
  await client.query(`revoke temporary on database ${pg.escapeIdentifier(rows[0].naam)} from public`)
}

/** Policies, grants and the procedures that make them stand in the slices; what an earlier version left is taken away first. */
async function applyPolicies(client: pg.Client): Promise<void> {
  await client.query(`do $$ declare p record; begin
    for p in select oid::regprocedure as naam from pg_proc
      where prokind = 'p' and pronamespace = 'sec'::regnamespace and proowner = 'verbonden_owner'::regrole loop
      execute format('drop procedure %s', p.naam);
    end loop;
    for p in select policyname, schemaname, tablename from pg_policies where schemaname = 'public' loop
      execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
    end loop;
    revoke all on all tables in schema public from verbonden_app;
  end $$`)
  for (const slice of policyOrder) {
    await client.query(await readFile(`${root}src/${slice}/policy.sql`, 'utf8'))
  }
}

async function setForce(client: pg.Client, on: boolean): Promise<void> {
  await client.query(`do $$ declare t record; begin
    for t in select c.oid::regclass as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity loop
      execute format('alter table %s ${on ? 'force' : 'no force'} row level security', t.tabel);
    end loop;
  end $$`)
}
