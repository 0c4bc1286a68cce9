import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'

/** The young person takes someone away from whom they may still call; twice is once more not found (404). Names no casus in the log. */
export async function removeBand(tx: Tx, bandId: string, spoor: string): Promise<void> {
  if ((await tx.run(sql`delete from vaste_band where id = ${bandId}`)) === 0) throw notFound()
  await record(tx, {
    activiteit: 'inzage',
    actie: 'vast.band_weg',
    object: `vaste_band:${bandId}`,
    betrokkenen: [],
    spoor,
  })
}
