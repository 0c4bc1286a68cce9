import { sql, type Tx } from '../../kernel/db.ts'
import { asTaak, type BewaarTools } from '../als-taak.ts'
import { appendGrootboek, type Inhoud, readGrootboek } from './bestand.ts'

type Row = {
  id: string
  soort: string
  kenmerken: string[]
  object: string | null
  waarde: string
  op: Date
  bewijs: unknown
}

/** Held until the transaction ends: one writer of the ledger at a time, over all workers. */
export async function lockGrootboek(tx: Tx): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtext('verbonden grootboek'))`)
}

/**
 * Writes to the file what the database's ledger holds and the file does not; answers how many entries. The file comes first and the mark in
 * the database after it: a crash in between writes nothing twice, since an id that the file already calls `vast` is only marked.
 */
export function flushGrootboek(tools: BewaarTools): Promise<number> {
  return asTaak(tools, async (tx) => {
    const waiting = await tx.maybe(sql`select 1 from grootboek where geschreven_op is null limit 1`)
    return waiting ? flush(tx, tools, sql`geschreven_op is null`) : 0
  })
}

/** At start: also what the file lost, whatever the database says about it. */
export function completeGrootboek(tools: BewaarTools): Promise<number> {
  return asTaak(tools, (tx) => flush(tx, tools, sql`true`))
}

async function flush(tx: Tx, { key, pad }: BewaarTools, which: ReturnType<typeof sql>): Promise<number> {
  await lockGrootboek(tx)
  const rows =
    await tx.many<Row>(sql`select g.id, g.soort, array(select encode(k, 'hex') from unnest(g.kenmerken) k) as kenmerken, g.object, g.waarde, g.op,
    (select to_jsonb(v) from verklaring v where v.voorstel_id = g.id) as bewijs from grootboek g where ${which} order by g.nr`)
  const written = new Set(
    (await readGrootboek(pad, key)).filter(({ staat }) => staat === 'vast').map(({ id }) => id),
  )
  const nieuw = rows.filter(({ id }) => !written.has(id)).map(asInhoud)
  await appendGrootboek(pad, key, nieuw)
  await tx.run(
    sql`update grootboek set geschreven_op = sec.nu() where geschreven_op is null and id = any (${rows.map((r) => r.id)}::uuid[])`,
  )
  return nieuw.length
}

const asInhoud = (row: Row): Inhoud => ({
  ...row,
  staat: 'vast',
  op: row.op.toISOString(),
  bewijs: row.bewijs ?? null,
})
