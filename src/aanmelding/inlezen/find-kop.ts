import { findKolommen, type KolomToewijzing } from './find-kolommen.ts'
import { categorieen } from './velden.ts'

const alle: ReadonlySet<string> = new Set(categorieen)

/**
 * Position of the header among the first rows: the row in which most columns are recognised, at least two. Undefined
 * when there is none; title rows, letterheads and merged cells above it recognise nothing.
 */
export function findKop(
  rijen: readonly (readonly string[])[],
  toewijzing?: KolomToewijzing,
): number | undefined {
  let beste = { positie: -1, aantal: 1 }
  rijen.forEach((rij, positie) => {
    const aantal = countHerkend(rij, toewijzing)
    if (aantal > beste.aantal) beste = { positie, aantal }
  })
  return beste.positie === -1 ? undefined : beste.positie
}

/** Number of different fields that a row of texts would name as a header. */
export function countHerkend(rij: readonly string[], toewijzing?: KolomToewijzing): number {
  // A header is short; a cell with a story in it is not worth the look.
  const koppen = rij.map((kop) => (kop.length > 80 ? '' : kop))
  return findKolommen(koppen, alle, toewijzing).filter((een) => een.oordeel === 'gelezen').length
}
