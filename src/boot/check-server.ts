import pg from 'pg'
import { StartError } from './start-error.ts'

const OLDEST = 180_000

/** Checks a server given by the user before anything is changed on it. Throws a `StartError` with the mend. */
export async function checkServer(options: { appUrl: string; ownerUrl: string | undefined }): Promise<void> {
  const role = userOf(options.appUrl)
  if (options.ownerUrl !== undefined) {
    await asking('DATABASE_OWNER_URL', options.ownerUrl, async (client) => {
      await requireVersion(client)
      await requireRole(client, role)
    })
    if (await isNewHere(options.ownerUrl, role)) return
  }
  await checkRuntimeRole(options.appUrl)
}

/**
 * The runtime role must be bound by the policies: no owner, no superuser, no BYPASSRLS. Asked again after migration,
 * which may have made the role.
 */
export async function checkRuntimeRole(appUrl: string): Promise<void> {
  await asking('DATABASE_URL', appUrl, async (client) => {
    await requireVersion(client)
    const { rows } = await client.query<{ rol: string; reden: string | null }>(RUNTIME_ROLE)
    const { rol, reden } = rows[0] ?? { rol: '', reden: 'onbekend' }
    if (reden === null) return
    throw new StartError(
      `De rol ${rol} in DATABASE_URL ${reden}, waardoor de toegangsregels niet voor haar gelden: gebruik daar de rol ` +
        'verbonden_app, en de eigenaar alleen in DATABASE_OWNER_URL.',
    )
  })
}

/** Without the owner's address nothing can be migrated here, so the tables must be there. */
export async function requireTables(appUrl: string): Promise<void> {
  await asking('DATABASE_URL', appUrl, async (client) => {
    const { rows } = await client.query<{ bestaat: boolean }>(
      "select to_regclass('public.migratie') is not null as bestaat",
    )
    if (rows[0]?.bestaat) return
    throw new StartError(
      'De database in DATABASE_URL is nog leeg: geef ook DATABASE_OWNER_URL, of voer eerst `verbonden migrate` uit.',
    )
  })
}

const RUNTIME_ROLE = `
  select r.rolname as rol,
    case
      when r.rolsuper then 'is superuser'
      when r.rolbypassrls then 'heeft BYPASSRLS'
      when pg_has_role(r.oid, d.datdba, 'MEMBER') then 'is eigenaar van de database'
      when exists (
        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_temp%' and pg_has_role(r.oid, c.relowner, 'MEMBER')
      ) then 'is eigenaar van tabellen'
    end as reden
  from pg_roles r, pg_database d
  where r.rolname = current_user and d.datname = current_database()`

async function asking(
  variable: string,
  url: string,
  ask: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined) // a broken connection shows in the pending query
  try {
    await client.connect()
  } catch (error) {
    throw new StartError(refusal(variable, url, error), { cause: error })
  }
  try {
    await ask(client)
  } finally {
    await client.end()
  }
}

/** Codes: https://www.postgresql.org/docs/18/errcodes-appendix.html */
function refusal(variable: string, url: string, error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  const role = userOf(url)
  if (code === '28000' || code === '28P01') {
    return `De server laat de rol ${role} uit ${variable} niet toe: maak haar met db/roles.sql en geef haar een wachtwoord, of verbeter ${variable}.`
  }
  if (code === '3D000') {
    return `De database in ${variable} bestaat niet: maak haar met \`create database … owner verbonden_owner\`, of verbeter ${variable}.`
  }
  if (code === '42501') {
    return `De rol ${role} mag de database in ${variable} niet openen: geef haar het recht CONNECT.`
  }
  return `De database in ${variable} is niet bereikbaar (${code ?? message}): controleer of de server draait en of het adres klopt.`
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ nummer: number; versie: string }>(
    "select current_setting('server_version_num')::int as nummer, current_setting('server_version') as versie",
  )
  if (rows[0] && rows[0].nummer >= OLDEST) return
  throw new StartError(
    `De databaseserver draait PostgreSQL ${rows[0]?.versie} en Verbonden heeft 18 of nieuwer nodig: werk de server bij, ` +
      'of laat DATABASE_URL weg om de eigen PostgreSQL te gebruiken.',
  )
}

/** An owner that may create roles makes them in the migration. */
async function requireRole(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ bestaat: boolean; mag: boolean }>(
    `select exists (select from pg_roles where rolname = $1) as bestaat,
            (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as mag`,
    [role],
  )
  if (rows[0]?.bestaat || rows[0]?.mag) return
  throw new StartError(
    `De rol ${role} uit DATABASE_URL bestaat niet op deze server: laat een beheerder db/roles.sql uitvoeren en geef de ` +
      'rol een wachtwoord.',
  )
}

async function isNewHere(ownerUrl: string, role: string): Promise<boolean> {
  let isNew = false
  await asking('DATABASE_OWNER_URL', ownerUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
    isNew = rowCount === 0
  })
  return isNew
}

/** Never the password: this stands in messages. */
function userOf(url: string): string {
  return (
    decodeURIComponent(/^postgres(?:ql)?:\/\/([^:@/?]*)(?::[^@]*)?@/.exec(url)?.[1] ?? '') || 'zonder naam'
  )
}
