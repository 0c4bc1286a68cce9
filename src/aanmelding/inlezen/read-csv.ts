import { setImmediate } from 'node:timers/promises'
import Papa from 'papaparse'
import { grenzen } from './grenzen.ts'
import { LeesFout } from './lees-fout.ts'
import type { TabelRij } from './tabel.ts'

const STAP = 500

export const scheidingstekens = [';', ',', '\t', '|'] as const
export type Scheidingsteken = (typeof scheidingstekens)[number]

/**
 * Records of a csv in steps of 500, so that other work in the process goes on. Throws LeesFout where a quotation mark
 * is never closed: the rest of the file would silently become one cell.
 */
export async function* readCsv(tekst: string, scheidingsteken: Scheidingsteken): AsyncGenerator<TabelRij> {
  let positie = 0
  let rij = 0
  while (positie < tekst.length) {
    const { data, errors, meta } = parseStap(tekst.slice(positie), scheidingsteken, STAP)
    const fout = errors.find((een) => een.type === 'Quotes')
    if (fout) throw unclosed(rij + (fout.row ?? 0) + 1)
    positie += meta.cursor
    const deel = Math.min(1, positie / tekst.length)
    for (const record of data) {
      rij++
      checkRecord(record, rij)
      yield {
        rij,
        cellen: record.map((waarde) => (waarde === '' ? undefined : { soort: 'tekst', tekst: waarde })),
        deel,
      }
    }
    if (data.length < STAP) return
    await setImmediate()
  }
}

/** First records only, for finding the separator; never throws. */
export function previewCsv(tekst: string, scheidingsteken: Scheidingsteken): readonly (readonly string[])[] {
  return parseStap(tekst, scheidingsteken, grenzen.kopZoeken).data
}

function parseStap(tekst: string, scheidingsteken: Scheidingsteken, preview: number) {
  // fastMode would cut the whole rest of the text at every step.
  return Papa.parse<string[]>(tekst, {
    delimiter: scheidingsteken,
    newline: '\n',
    quoteChar: '"',
    preview,
    fastMode: false,
  })
}

function checkRecord(record: readonly string[], rij: number) {
  if (record.length > grenzen.kolommen) {
    throw new LeesFout(
      'te_veel_kolommen',
      `Record ${rij} heeft meer dan ${grenzen.kolommen} kolommen. Kijk het bestand na.`,
    )
  }
  if (record.some((waarde) => waarde.length > grenzen.cel)) {
    throw new LeesFout(
      'te_lange_cel',
      `Record ${rij} bevat een cel met veel te veel tekst. Kort die in en probeer het opnieuw.`,
    )
  }
}

function unclosed(rij: number) {
  return new LeesFout(
    'aanhalingsteken',
    `In record ${rij} staat een aanhalingsteken verkeerd of wordt het niet gesloten. Herstel dat, of stuur het bestand als .xlsx.`,
  )
}
