import type { CasusRow } from '../casus/index.ts'
import type { Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'

/**
 * Leaves the trace of an act in the processing log. No line on the tijdlijn: that someone filled something in is itself theirs to tell, and
 * a parent must not read there that the other parent was asked.
 */
export function recordMeting(
  tx: Tx,
  casus: Pick<CasusRow, 'log_naam'>,
  actie: string,
  object: string,
  spoor: string,
): Promise<void> {
  return record(tx, { activiteit: 'meting', actie, object, betrokkenen: [casus.log_naam], spoor })
}
