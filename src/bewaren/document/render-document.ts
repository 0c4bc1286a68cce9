import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFamilies, loadFonts, showText } from '../../overleg/index.ts'

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
let compiler: NodeCompiler | undefined

/** Makes a tagged PDF (PDF/UA-1) of a document. Pure: no clock, no network; what people wrote travels as data and is never read as markup. */
export function renderDocument(document: Document): Uint8Array {
  const fonts = loadFonts()
  compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: fonts.blobs }],
  })
  const show = (text: string) => showText(text, fonts.covers)
  const delen = document.delen.map((deel) =>
    deel.soort === 'tekst'
      ? { ...deel, tekst: show(deel.tekst) }
      : { ...deel, rijen: deel.rijen.map(([naam, waarde]) => [show(naam), show(waarde)]) },
  )
  const shown = { ...document, inleiding: show(document.inleiding), delen }
  try {
    const inputs = { document: JSON.stringify(shown), fonts: fontFamilies.join() }
    return new Uint8Array(compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' }))
  } finally {
    compiler.evictCache(2)
  }
}
