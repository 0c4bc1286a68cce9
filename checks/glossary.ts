import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFiles } from './find-files.ts'

const technical = new Set(['kernel', 'boot', 'cli', 'web', 'testing'])
const heading = '| word (plural) | meaning | English gloss | avoid | source | slice |'

/** Every slice and every table has a row in GLOSSARY.md, and every row has a meaning and the six columns. */
export async function checkGlossary(root: string): Promise<string[]> {
  if (!existsSync(join(root, 'GLOSSARY.md'))) return ['GLOSSARY.md is missing']
  const text = readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
  if (!text.includes(heading)) return [`GLOSSARY.md has no table with the heading ${heading}`]
  const rows = readRows(text)
  const words = new Set(rows.flatMap(readWords))
  const tables = findTables(root)
  const slices = findSlices(root)
  if (tables.length === 0 || slices.length === 0) return ['no table or no slice was found']
  return [
    ...rows
      .filter((row) => row.length !== 6 || !row[0] || !row[1])
      .map((row) => `GLOSSARY.md: row without word, meaning or column: ${row[0]}`),
    ...slices.filter((slice) => !words.has(slice)).map((slice) => `GLOSSARY.md: slice ${slice} has no row`),
    ...tables
      .filter(({ name }) => !words.has(name))
      .map(({ name, file }) => `GLOSSARY.md: table ${name} (${file}) has no row`),
  ]
}

function readRows(text: string): string[][] {
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|\s*(-|word \(plural\))/.test(line))
  return lines.map((line) =>
    line
      .slice(1, line.trimEnd().lastIndexOf('|'))
      .split('|')
      .map((cell) => cell.trim()),
  )
}

function readWords(row: string[]): string[] {
  const words = (row[0] ?? '').split(/[,()]/).map((word) => word.replaceAll('`', '').trim().toLowerCase())
  return words.flatMap((word) => [word, word.replaceAll(/[ -]/g, '_')])
}

function findSlices(root: string): string[] {
  if (!existsSync(join(root, 'src'))) return []
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  return folders.map((entry) => entry.name).filter((name) => !technical.has(name))
}

function findTables(root: string): { name: string; file: string }[] {
  return findFiles(root, ['db/migrations/*.sql']).flatMap((file) => {
    const sql = readFileSync(join(root, file), 'utf8').replace(/--.*$/gm, '')
    const created = sql.matchAll(
      /create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?(?:[a-z_]+\.)?"?([a-z_0-9]+)"?\s*(partition of)?/gi,
    )
    return [...created]
      .filter((match) => !match[2])
      .map((match) => ({ name: match[1]?.toLowerCase() ?? '', file }))
  })
}
