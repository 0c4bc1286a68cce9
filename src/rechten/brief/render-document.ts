import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFamilies, loadFonts, showText } from '../../overleg/index.ts'
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
let compiler: NodeCompiler | undefined

/** Makes a tagged PDF (PDF/UA-1). A pure function: the same words give the same bytes; people's words are never read as markup. */
export async function renderDocument(document: Document): Promise<Uint8Array> {
  const fonts = loadFonts()
  compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: fonts.blobs }],
  })
  const inputs = {
    document: JSON.stringify(mapStrings(document, (text) => showText(text, fonts.covers))),
    fonts: fontFamilies.join(),
  }
  try {
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
