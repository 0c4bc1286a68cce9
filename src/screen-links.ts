import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Chunk = { file: string; src?: string; imports?: string[]; css?: string[] }
type Manifest = Record<string, Chunk>

/** Link headers by page of the portaal: what its first screen needs beyond what the page itself names, so that all of it comes in one go. */
export type ScreenLinks = { eigen: string; inloggen: string }

const none: ScreenLinks = { eigen: '', inloggen: '' }

/** What the reader's own first page asks for once it runs; only for who brings a session, since reading it is logged. */
const answers = ['/v1/sessie', '/v1/mijn-plan'].map((path) => `<${path}>; rel=preload; as=fetch; crossorigin`)

/** Reads the manifest of the built portaal in `folder`; without one (both faces in one build) there is nothing to say. */
export async function readScreenLinks(folder: string): Promise<ScreenLinks> {
  const text = await readFile(join(folder, '.vite/portaal.json'), 'utf8').catch(() => '')
  if (text === '') return none
  const manifest = JSON.parse(text) as Manifest
  const known = filesOf(manifest, ['portaal.html'])
  const beyond = (isFirst: RegExp) => {
    const keys = Object.keys(manifest).filter((key) => isFirst.test(key))
    return [...filesOf(manifest, keys)].filter((file) => !known.has(file)).map(linkTo)
  }
  return {
    eigen: [...beyond(/portaal-plan|\/mijn-plan\.tsx$/), ...answers].join(', '),
    inloggen: beyond(/portaal-deur/).join(', '),
  }
}

function filesOf(manifest: Manifest, keys: readonly string[], found = new Set<string>()): Set<string> {
  for (const key of keys) {
    const chunk = manifest[key]
    if (!chunk || found.has(chunk.file)) continue
    found.add(chunk.file)
    for (const style of chunk.css ?? []) found.add(style)
    filesOf(manifest, chunk.imports ?? [], found)
  }
  return found
}

const linkTo = (file: string) =>
  file.endsWith('.css') ? `</${file}>; rel=preload; as=style; crossorigin` : `</${file}>; rel=modulepreload`
