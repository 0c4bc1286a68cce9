import { decodeCsv } from './decode-csv.ts'
import { grenzen } from './grenzen.ts'
import { LeesFout } from './lees-fout.ts'
import { readBlad } from './read-blad.ts'
import { previewCsv, readCsv, type Scheidingsteken, scheidingstekens } from './read-csv.ts'
import { readWerkmap } from './read-werkmap.ts'
import type { Tabel } from './tabel.ts'

/** How well a set of first rows looks like a list of aanmeldingen; decides which separator a csv uses. */
export type KopWeging = (rijen: readonly (readonly string[])[]) => number

/**
 * Opens an xlsx or csv by its name and its content, which must agree, as one or more tables. Throws LeesFout with a
 * Dutch sentence for anything else.
 */
export async function openBestand(
  bytes: Uint8Array,
  bestandsnaam: string,
  weeg: KopWeging,
): Promise<Tabel[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  checkGrootte(buffer)
  const soort = soortVanNaam(bestandsnaam)
  checkInhoud(buffer, soort)
  return soort === 'xlsx' ? openXlsx(buffer) : [openCsv(buffer, bestandsnaam, weeg)]
}

async function openXlsx(buffer: Buffer): Promise<Tabel[]> {
  const werkmap = await readWerkmap(buffer)
  return werkmap.bladen.map(({ naam, pad, verborgen }) => ({
    naam,
    verborgen,
    rijen: () => readBlad(werkmap, pad),
  }))
}

function openCsv(buffer: Buffer, naam: string, weeg: KopWeging): Tabel {
  const tekst = decodeCsv(buffer)
  const teken = findScheidingsteken(tekst, weeg)
  return { naam, verborgen: false, rijen: () => readCsv(tekst, teken) }
}

function findScheidingsteken(tekst: string, weeg: KopWeging): Scheidingsteken {
  let beste: { teken: Scheidingsteken; kop: number; breedte: number } = { teken: ';', kop: -1, breedte: 0 }
  for (const teken of scheidingstekens) {
    const rijen = previewCsv(tekst, teken)
    const kop = weeg(rijen)
    const breedte = Math.max(0, ...rijen.map((rij) => rij.length))
    if (kop > beste.kop || (kop === beste.kop && breedte > beste.breedte)) beste = { teken, kop, breedte }
  }
  return beste.teken
}

function checkGrootte(buffer: Buffer) {
  if (buffer.length === 0) throw new LeesFout('leeg_bestand', 'Dit bestand is leeg.')
  if (buffer.length > grenzen.bestand) {
    throw new LeesFout('te_groot', 'Dit bestand is groter dan 20 MB. Verdeel de lijst over meer bestanden.')
  }
}

function soortVanNaam(naam: string): 'xlsx' | 'csv' {
  const einde = /\.([a-z0-9]+)$/i.exec(naam.trim())?.[1]?.toLowerCase() ?? ''
  if (einde === 'xlsx') return 'xlsx'
  if (['csv', 'txt', 'tsv', 'tab'].includes(einde)) return 'csv'
  if (['xlsm', 'xltm', 'xlam', 'xlsb'].includes(einde)) {
    throw new LeesFout(
      'macro',
      "Bestanden met macro's worden niet gelezen. Sla de lijst op als gewone Excel-werkmap (.xlsx).",
    )
  }
  throw new LeesFout(
    'soort_onbekend',
    'Alleen Excel-werkmappen (.xlsx) en csv-bestanden worden gelezen. Sla de lijst zo op.',
  )
}

function checkInhoud(buffer: Buffer, soort: 'xlsx' | 'csv') {
  const begin = buffer.toString('latin1', 0, 8)
  if (begin === '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1') {
    throw new LeesFout(
      'wachtwoord_of_xls',
      'Dit bestand is beveiligd met een wachtwoord of is een oud .xls-bestand. Sla het zonder wachtwoord op als .xlsx.',
    )
  }
  const isZip = begin.startsWith('PK\x03\x04')
  if (soort === 'xlsx' && !isZip) {
    throw new LeesFout(
      'inhoud_klopt_niet',
      'Dit bestand heet .xlsx, maar is geen Excel-werkmap. Sla het opnieuw op vanuit Excel.',
    )
  }
  if (soort === 'csv' && (isZip || begin.startsWith('%PDF'))) {
    throw new LeesFout(
      'inhoud_klopt_niet',
      'Dit bestand heet csv, maar is een ander soort bestand. Geef het de juiste naam of sla het op als csv.',
    )
  }
}
