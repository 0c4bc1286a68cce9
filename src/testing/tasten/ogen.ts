import pg from 'pg'
import { signContext } from '../../kernel/context-key.ts'
import type { Wereld } from '../samples.ts'

/** Which rows exist, and which of them a persona sees: asked of PostgreSQL itself, not of the API that is being probed. */
export type Ogen = {
  /** Whether this key is of a row that the persona sees. */
  ziet(persona: string, id: string): Promise<boolean>
  /** Of each table one row that exists and that the persona does not see. */
  verborgen(persona: string): Promise<{ tabel: string; id: string }[]>
  close(): Promise<void>
}

/** Everyone may look up organisations, staff and regimes: knowing that those exist tells nothing of a person. */
const openbaar = ['organisatie', 'actor', 'account', 'regime']

/** Opens a connection with the runtime role and learns who is who; call `close` afterwards. */
export async function openOgen(w: Wereld): Promise<Ogen> {
  const app = new pg.Client({ connectionString: w.api.database.appUrl })
  await app.connect()
  const tables = await readableTables(app)
  const contexts = await contextsOf(w)
  const idsOf = (where: string, limit: string) =>
    tables.map((t) => `(select '${t}' as tabel, id from "${t}" ${where} ${limit})`).join(' union all ')
  const asPersona = async (persona: string, ids: readonly string[]) => {
    await app.query('begin')
    await app.query("select set_config('app.ctx', $1, true)", [contexts.get(persona)])
    const { rows } = await app.query(idsOf('where id = any ($1::uuid[])', ''), [ids])
    await app.query('rollback')
    return new Set(rows.map((row) => row.id as string))
  }
  return {
    ziet: async (persona, id) => (await asPersona(persona, [id])).size > 0,
    verborgen: async (persona) => {
      const rows = await w.owner(idsOf('', 'order by id desc limit 100'))
      const ids = rows.flatMap(({ id }) => (id ? [id] : []))
      const visible = await asPersona(persona, ids)
      const hidden = new Map<string, string>()
      for (const { tabel, id } of rows) if (tabel && id && !visible.has(id)) hidden.set(tabel, id)
      return [...hidden].map(([tabel, id]) => ({ tabel, id }))
    },
    close: () => app.end(),
  }
}

/** Tables with a key of their own that the application may read at all. */
async function readableTables(app: pg.Client): Promise<string[]> {
  const { rows } = await app.query(
    `select c.relname as tabel from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_column_privilege(c.oid, a.attnum, 'select') order by 1`,
  )
  return rows.map((row) => row.tabel as string).filter((tabel) => !openbaar.includes(tabel))
}

async function contextsOf(w: Wereld): Promise<Map<string, string>> {
  const rows = await w.owner(
    'select c.sub, a.id, a.account_id, c.soort, a.organisatie_id from actor a join account c on c.id = a.account_id',
  )
  const sign = ({ id = '', account_id = '', soort = '', organisatie_id = '' }: Record<string, string>) =>
    signContext(
      w.api.database.key,
      {
        actorId: id,
        accountId: account_id,
        soort: soort as 'medewerker',
        organisatieId: organisatie_id || null,
        doel: 'test',
        oorsprong: 'test',
      },
      3600,
    )
  return new Map(rows.map((row) => [row.sub ?? '', sign(row)]))
}
