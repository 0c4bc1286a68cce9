import { readFileSync } from 'node:fs'
import { loadFonts, printDocument, showText } from '../../overleg/index.ts'
import type { Blad } from './to-blad.ts'

const template = readFileSync(new URL('./netwerk.typ', import.meta.url), 'utf8')

/** Makes the drawing with its table as a tagged PDF (PDF/UA-1). A pure function; people's words are never read as markup. */
export async function renderNetwerk(blad: Blad): Promise<Uint8Array> {
  return printDocument(template, { blad: readable(blad, loadFonts().covers) })
}

/** A script that no font here has is spelled out in the table; on a sign there is no room for that. */
function readable(blad: Blad, covers: (code: number) => boolean): Blad {
  const isKnown = (text: string) => !showText(text, covers).includes('[U+')
  return { ...blad, mensen: blad.mensen.map((m) => (isKnown(m.tekst) ? m : { ...m, tekst: '…' })) }
}
