import type { Tx } from '../kernel/db.ts'
import { forbidden } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Vindbaarheid } from './contract.ts'
import { loadVindbaarheid, refusalOf } from './load-vindbaarheid.ts'

/** Whether others who work with this young person may find the vaste persoon. Version 0: nobody said anything yet, so no. 403, 404. */
export async function readVindbaarheid(tx: Tx, casusId: string, spoor: string): Promise<Vindbaarheid> {
  const { casus, ik, row, oudersNodig, ouders } = await loadVindbaarheid(tx, casusId)
  if (ik.kant === 'ouder') throw forbidden('keuze_van_jeugdige', 'Dit kiest je kind zelf.')
  await record(tx, {
    activiteit: 'contact',
    actie: 'vindbaarheid.lezen',
    object: `casus:${casusId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return {
    versie: row?.versie ?? 0,
    vindbaar: row?.vindbaar ?? false,
    gezegdOp: row?.gezegd_op ?? null,
    verteldAan: row?.verteld_aan ?? '',
    oudersNodig,
    ouders,
    abilities: { magZetten: refusalOf(casus, ik) === null },
  }
}
