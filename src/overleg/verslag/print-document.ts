import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFamilies, loadFonts } from './fonts.ts'
import { showText } from './show-text.ts'

const woorden = readFileSync(new URL('./woorden.typ', import.meta.url), 'utf8')
let compiler: NodeCompiler | undefined

/**
 * Makes the tagged PDF (PDF/UA-1) of a template and what it shows. A pure function: no clock, no network. People's words travel as data,
 * each made fit for print, and are never read as markup. Every template begins with `woorden.typ`: how such words run.
 */
export function printDocument(template: string, shown: Readonly<Record<string, unknown>>): Uint8Array {
  const { blobs, covers } = loadFonts()
  compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: blobs }],
  })
  const data = Object.entries(shown).map(([name, value]) => [
    name,
    JSON.stringify(fitForPrint(value, covers)),
  ])
  const inputs = { ...Object.fromEntries(data), fonts: fontFamilies.join() }
  try {
    return new Uint8Array(
      compiler.pdf({ mainFileContent: woorden + template, inputs }, { pdfStandard: 'ua-1' }),
    )
  } finally {
    compiler.evictCache(2)
  }
}

function fitForPrint(value: unknown, covers: (code: number) => boolean): unknown {
  if (typeof value === 'string') return showText(value, covers)
  if (Array.isArray(value)) return value.map((item) => fitForPrint(item, covers))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fitForPrint(item, covers)]))
}
