import papaparse from 'papaparse'
import type { ControleLezen } from '../contract.ts'

const kop = [
  'organisatie',
  'naam',
  'functie',
  'mandaten',
  'aangesteld van',
  'aangesteld tot',
  'geblokkeerd',
  'laatst ingelogd',
  'doet mee aan casussen',
  'uitkomst',
  'reden',
  'beslist door',
  'beslist op',
]

/** The review as CSV for a spreadsheet, with a byte order mark; a text that a spreadsheet would run as a formula is made harmless. */
export function writeVerslag(controle: ControleLezen): Uint8Array {
  const rows = controle.punten.map((p) => [
    p.organisatie,
    p.naam,
    p.functie,
    p.mandaten.join(' '),
    p.van,
    p.tot ?? '',
    p.geblokkeerd ? 'ja' : 'nee',
    p.laatsteInlog ?? 'niet bekend',
    p.betrokkenheden,
    p.uitkomst,
    p.reden,
    p.door ?? '',
    p.beslistOp ?? '',
  ])
  const csv = papaparse.unparse([kop, ...rows], { delimiter: ';', newline: '\r\n', escapeFormulae: true })
  return Buffer.from(`\uFEFF${csv}\r\n`, 'utf8')
}
