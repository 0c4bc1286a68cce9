import type { Tx } from '../../kernel/db.ts'
import type { Kijk } from '../contract.ts'
import { findRonde, recordNetwerk } from '../find-ronde.ts'
import { presentRonde } from '../read-netwerk.ts'
import { drawSvg } from './draw-svg.ts'
import { renderNetwerk } from './render-netwerk.ts'
import { toBlad } from './to-blad.ts'

type Wat = { rondeId: string; soort: 'pdf' | 'svg'; kijk: Kijk; taal: 'nl' | 'en' }

/** A round to take along, as this reader sees it; logged. 404. */
export async function getDocument(
  tx: Tx,
  wat: Wat,
  spoor: string,
): Promise<{ bytes: Uint8Array; naam: string }> {
  const row = await findRonde(tx, wat.rondeId)
  const blad = toBlad(await presentRonde(tx, row), wat.kijk, wat.taal)
  await recordNetwerk(tx, wat.soort === 'pdf' ? 'netwerk.document' : 'netwerk.tekening', row, spoor)
  const bytes = wat.soort === 'pdf' ? await renderNetwerk(blad) : new TextEncoder().encode(drawSvg(blad))
  return { bytes, naam: `kring-${row.dag}.${wat.soort}` }
}
