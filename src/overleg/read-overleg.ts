import type { Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Overleg } from './answers.ts'
import { gatherOverleg } from './gather-overleg.ts'
import { toOverleg } from './present.ts'

/** One overleg with everything for the table that this reader sees. Logged. */
export async function readOverleg(tx: Tx, overlegId: string, spoor: string): Promise<Overleg> {
  const gathered = await gatherOverleg(tx, overlegId)
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.lezen',
    object: `overleg:${overlegId}`,
    betrokkenen: [gathered.overleg.log_naam],
    spoor,
  })
  return toOverleg(gathered)
}
