import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFiles } from './find-files.ts'

const sources = [
  '{src,demo,bench,e2e,checks}/**/*.{ts,tsx,css,typ}',
  '{bin,src}/**/*.{mjs,js,cjs}',
  '*.{ts,cjs,mjs}',
]
const longer = ['{src,demo,bench,e2e,checks}/**/*.{test,scenarios}.{ts,tsx}', '{db,src,demo}/**/*.sql']

/** No source is longer than 300 lines, no test or SQL file than 400. */
export async function checkLongFiles(root: string): Promise<string[]> {
  const wide = new Set(findFiles(root, longer))
  const all = new Set([...findFiles(root, sources, /\.gen\.ts$/), ...wide])
  if (all.size === 0) return ['no source was found']
  return [...all].flatMap((file) => {
    const limit = wide.has(file) ? 400 : 300
    const lines = readFileSync(join(root, file), 'utf8').replace(/\n$/, '').split('\n').length
    return lines > limit ? [`${file}: ${lines} lines, at most ${limit}`] : []
  })
}
