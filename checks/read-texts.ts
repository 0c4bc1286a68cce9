import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** One string of a text file, with the path of keys that leads to it. */
export interface TextLeaf {
  key: string
  text: string
}

/** All strings of a `texts.nl.ts` or `texts.en.ts`; a text with arguments is filled in with sample words. */
export async function readTexts(root: string, file: string): Promise<TextLeaf[]> {
  const module = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>
  return Object.values(module).flatMap((value) => readLeaves(value, ''))
}

function readLeaves(value: unknown, key: string): TextLeaf[] {
  if (typeof value === 'string') return [{ key, text: value }]
  if (typeof value === 'function') return [{ key, text: fillIn(value as (...args: unknown[]) => unknown) }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => readLeaves(inner, key ? `${key}.${name}` : name))
}

function fillIn(write: (...args: unknown[]) => unknown): string {
  for (const sample of ['Sem', 2, ['Sem'], new Date(0)]) {
    try {
      return String(write(...Array.from({ length: write.length }, () => sample)))
    } catch {
      // An argument of another kind: try the next sample.
    }
  }
  return '(tekst)'
}
