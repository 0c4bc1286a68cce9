import { amsterdamDate, clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import type { Bericht } from './contract.ts'
import type { AanmeldingRow } from './sql.ts'

/** Leaves word with who sent or took up an aanmelding: the day it was sent and what became of it, nothing about the person. */
export async function sendBericht(
  tx: Tx,
  a: AanmeldingRow,
  to: string,
  soort: Bericht['soort'],
): Promise<void> {
  await tx.run(sql`insert into bericht (aan, soort, regime_code, verzonden_op, aanmelding_id, van_organisatie_id)
    values (${to}, ${soort}, ${a.regime_code}, ${amsterdamDate(a.verzonden_op ?? clock.now())}, ${a.id}, ${tx.actor.organisatieId})`)
}
