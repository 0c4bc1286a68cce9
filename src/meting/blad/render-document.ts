import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFamilies, loadFonts, showText } from '../../overleg/index.ts'

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
let compiler: NodeCompiler | undefined

/** Makes the tagged PDF (PDF/UA-1) for a talk. Pure: no clock, no network; what people wrote travels as data and is never read as markup. */
export function renderDocument(blad: Blad): Uint8Array {
  const fonts = loadFonts()
  compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: fonts.blobs }],
  })
  const shown = mapStrings(blad, (text) => showText(text, fonts.covers))
  try {
    const inputs = { blad: JSON.stringify(shown), fonts: fontFamilies.join() }
    return new Uint8Array(compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' }))
  } finally {
    compiler.evictCache(2)
  }
}

function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)])) as T
}
