import { readFileSync } from 'node:fs'
import { printDocument } from '../../overleg/index.ts'

export type VerhaalBlad = {
  taal: 'nl' | 'en'
  woorden: { titel: string; onder: string; leeg: string; bladzijde: string; van: string }
  delen: { titel: string; onder: string; tekst: string }[]
}

const template = readFileSync(new URL('./verhaal.typ', import.meta.url), 'utf8')

/** Makes the tagged PDF (PDF/UA-1) of a story. Pure: no clock, no network; what someone wrote travels as data and is never read as markup. */
export function renderVerhaal(blad: VerhaalBlad): Uint8Array {
  return printDocument(template, { blad })
}
