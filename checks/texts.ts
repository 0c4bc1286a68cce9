import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findFiles } from './find-files.ts'
import { readTexts } from './read-texts.ts'

/** Dutch and English texts have the same keys, and none is empty. */
export async function checkTexts(root: string): Promise<string[]> {
  const dutch = findFiles(root, ['src/**/texts.nl.ts'])
  if (dutch.length === 0) return ['no texts.nl.ts was found']
  const lonely = findFiles(root, ['src/**/texts.en.ts']).filter((file) => !dutch.includes(inDutch(file)))
  const pairs = await Promise.all(dutch.map((file) => checkPair(root, file)))
  return [...lonely.map((file) => `${file}: no Dutch beside it`), ...pairs.flat()]
}

async function checkPair(root: string, file: string): Promise<string[]> {
  const english = file.replace(/nl\.ts$/, 'en.ts')
  if (!existsSync(join(root, english))) return [`${file}: no English beside it`]
  const [nl, en] = await Promise.all([readTexts(root, file), readTexts(root, english)])
  const nlKeys = new Set(nl.map((leaf) => leaf.key))
  const enKeys = new Set(en.map((leaf) => leaf.key))
  return [
    ...(nl.length === 0 ? [`${file}: holds no text`] : []),
    ...[...nlKeys].filter((key) => !enKeys.has(key)).map((key) => `${english}: ${key} is missing`),
    ...[...enKeys].filter((key) => !nlKeys.has(key)).map((key) => `${file}: ${key} is missing`),
    ...nl.filter((leaf) => leaf.text.trim() === '').map((leaf) => `${file}: ${leaf.key} is empty`),
    ...en.filter((leaf) => leaf.text.trim() === '').map((leaf) => `${english}: ${leaf.key} is empty`),
  ]
}

function inDutch(file: string): string {
  return file.replace(/en\.ts$/, 'nl.ts')
}
