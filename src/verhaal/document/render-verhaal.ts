import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFamilies, loadFonts, showText } from '../../overleg/index.ts'

export type VerhaalBlad = {
  taal: 'nl' | 'en'
  woorden: { titel: string; onder: string; leeg: string; bladzijde: string; van: string }
  delen: { titel: string; onder: string; tekst: string }[]
}

const template = readFileSync(new URL('./verhaal.typ', import.meta.url), 'utf8')
let compiler: NodeCompiler | undefined

/** Makes the tagged PDF (PDF/UA-1) of a story. Pure: no clock, no network; what someone wrote travels as data and is never read as markup. */
export function renderVerhaal(blad: VerhaalBlad): Uint8Array {
  const fonts = loadFonts()
  compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: fonts.blobs }],
  })
  const show = (text: string) => showText(text, fonts.covers)
  const delen = blad.delen.map(({ titel, onder, tekst }) => ({
    titel: show(titel),
    onder: show(onder),
    tekst: show(tekst),
  }))
  try {
    const inputs = { blad: JSON.stringify({ ...blad, delen }), fonts: fontFamilies.join() }
    return new Uint8Array(compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' }))
  } finally {
    compiler.evictCache(2)
  }
}
