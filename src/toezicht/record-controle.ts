import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { LogVerdict } from '../kernel/verify-log.ts'

/** Keeps the outcome of a verification; `door` null: the command line. Answers its id. */
export async function recordControle(
  tx: Tx,
  verdict: LogVerdict,
  more: { door: string | null; duurMs: number; spoor: string },
): Promise<string> {
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into logcontrole (door, ketens, regels, fouten, duur_ms)
    values (${more.door}, ${verdict.ketens}, ${verdict.regels}, ${JSON.stringify(verdict.fouten)}, ${more.duurMs}) returning id`)
  if (!row) throw new Error('the verification left no row')
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'toezicht.logcontrole',
    object: `logcontrole:${row.id}`,
    betrokkenen: [],
    spoor: more.spoor,
  })
  return row.id
}
