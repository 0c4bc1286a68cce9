import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFamilies, loadFonts, showText } from '../../overleg/index.ts'
import type { Blad } from './to-blad.ts'

const template = readFileSync(new URL('./netwerk.typ', import.meta.url), 'utf8')
let compiler: NodeCompiler | undefined

/** Makes the drawing with its table as a tagged PDF (PDF/UA-1). A pure function; people's words are never read as markup. */
export async function renderNetwerk(blad: Blad): Promise<Uint8Array> {
  const fonts = loadFonts()
  compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: fonts.blobs }],
  })
  const inputs = {
    blad: JSON.stringify(mapStrings(readable(blad, fonts.covers), (text) => showText(text, fonts.covers))),
    fonts: fontFamilies.join(),
  }
  try {
    return new Uint8Array(compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' }))
  } finally {
    compiler.evictCache(2)
  }
}

/** A script that no font here has is spelled out in the table; on a sign there is no room for that. */
function readable(blad: Blad, covers: (code: number) => boolean): Blad {
  const isKnown = (text: string) => !showText(text, covers).includes('[U+')
  return { ...blad, mensen: blad.mensen.map((m) => (isKnown(m.tekst) ? m : { ...m, tekst: '…' })) }
}

function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)])) as T
}
