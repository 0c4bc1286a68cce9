import { readFileSync } from 'node:fs'
import { printDocument } from '../../overleg/index.ts'

export type Blad = {
  taal: 'nl' | 'en'
  titel: string
  inleiding: string
  bladzijde: string
  /** With which instruments it was asked, each with what must be known of it. */
  markeringen: string[]
  woorden: { plaats: string; helpt: string; hindert: string; praat: string; wens: string; leeg: string }
  gebieden: {
    naam: string
    weergaven: { wie: string; eigen: boolean; plaats: string; helpt: string; hindert: string }[]
    praat: string[]
    wens: string
  }[]
}

const template = readFileSync(new URL('./blad.typ', import.meta.url), 'utf8')

/** Makes the tagged PDF (PDF/UA-1) for a talk. Pure: no clock, no network; what people wrote travels as data and is never read as markup. */
export function renderDocument(blad: Blad): Uint8Array {
  return printDocument(template, { blad })
}
