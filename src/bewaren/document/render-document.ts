import { readFileSync } from 'node:fs'
import { printDocument } from '../../overleg/index.ts'

export type Deel =
  | { soort: 'tekst'; kop: string; tekst: string }
  | { soort: 'tabel'; kop: string; namen: [string, string]; rijen: [string, string][] }
/** A short official document: title, opening sentences, and parts of text or facts in two columns. */
export type Document = {
  taal: 'nl' | 'en'
  titel: string
  inleiding: string
  bladzijde: string
  delen: Deel[]
}

const template = readFileSync(new URL('./document.typ', import.meta.url), 'utf8')

/** Makes a tagged PDF (PDF/UA-1) of a document. Pure: no clock, no network; what people wrote travels as data and is never read as markup. */
export function renderDocument(document: Document): Uint8Array {
  return printDocument(template, { document })
}
