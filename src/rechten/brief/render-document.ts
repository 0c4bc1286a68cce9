import { readFileSync } from 'node:fs'
import { printDocument } from '../../overleg/index.ts'
import type { BriefDeel } from './brief.ts'

/** A document in words: title, lines below it, parts under headings (`niveau` 1 or 2). */
export interface Document {
  taal: 'nl' | 'en'
  titel: string
  kop: string[]
  delen: (BriefDeel & { niveau?: 1 | 2 })[]
  leeg: string
  bladzijde: string
  vanBladen: string
}

const template = readFileSync(new URL('./document.typ', import.meta.url), 'utf8')

/** Makes a tagged PDF (PDF/UA-1). A pure function: the same words give the same bytes; people's words are never read as markup. */
export async function renderDocument(document: Document): Promise<Uint8Array> {
  return printDocument(template, { document })
}
