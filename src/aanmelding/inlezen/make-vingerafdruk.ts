import { createHash } from 'node:crypto'
import type { GelezenAanmelding } from './gelezen-aanmelding.ts'

/**
 * SHA-256 (hex) over identity and content of one row, without case and spacing, so that the same row gives the same
 * fingerprint whatever the file, the order of its columns or the row number. It is personal data: store it keyed.
 */
export function makeVingerafdruk(aanmelding: GelezenAanmelding): string {
  const delen = Object.entries(aanmelding)
    .filter(([, waarde]) => waarde !== undefined && waarde !== '')
    .map(([veld, waarde]) => [
      veld,
      String(waarde).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim(),
    ])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(delen)).digest('hex')
}
