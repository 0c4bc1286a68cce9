import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { checkout } from './find-files.ts'

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[] }
type Manifest = Record<string, Chunk>

/** Gzipped JavaScript before the first screen stands (the entry with its imports and that screen), and the same for the heaviest screen. */
export type FirstScreen = {
  entry: string
  bytes: number
  limit: number
  heaviest: { screen: string; bytes: number }
}

/** The screen an entry opens with: Mijn werk for professionals, Mijn plan in the portaal. */
const opening = /\/(mijn-werk|mijn-plan)\.tsx$|\/_portaal-plan-/

/** Limits in bytes, gzipped: a phone on a street with little reach must be able to open the portaal. */
const limits: Readonly<Record<string, number>> = { 'index.html': 250_000, 'portaal.html': 110_000 }

/** Measures a build of the screens in `folder`; throws when there is none or an entry is missing. */
export async function measureBundles(folder: string): Promise<FirstScreen[]> {
  const measured: FirstScreen[] = []
  // One after the other, so that of two missing entries always the same one is named.
  for (const [entry, limit] of Object.entries(limits)) {
    measured.push(await measureEntry(folder, await readManifest(folder, entry), entry, limit))
  }
  return measured
}

/** The portaal is a build of its own, with a manifest of its own; a build of both faces at once has one. */
async function readManifest(folder: string, entry: string): Promise<Manifest> {
  const own = join(folder, '.vite/portaal.json')
  const file = entry === 'portaal.html' && existsSync(own) ? own : join(folder, '.vite/manifest.json')
  return JSON.parse(await readFile(file, 'utf8')) as Manifest
}

/** A finding for each entry that is above its limit. */
export async function checkBundleSize(root: string): Promise<string[]> {
  const sizes = await measureBundles(join(root, 'dist/web'))
  return sizes
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ entry, bytes, limit }) => `${entry}: ${kB(bytes)} before the first screen, at most ${kB(limit)}`)
}

async function measureEntry(
  folder: string,
  manifest: Manifest,
  entry: string,
  limit: number,
): Promise<FirstScreen> {
  const own = manifest[entry]
  if (!own) throw new Error(`the build has no ${entry}`)
  const base = withImports(manifest, entry)
  const screens = (own.dynamicImports ?? []).map(async (screen) => {
    const files = new Set([...base, ...withImports(manifest, screen)])
    return { screen, bytes: await gzippedSize(folder, files) }
  })
  const all = await Promise.all([
    Promise.resolve({ screen: '', bytes: await gzippedSize(folder, base) }),
    ...screens,
  ])
  const heaviest = all.reduce((most, next) => (next.bytes > most.bytes ? next : most))
  const first = all.find(({ screen }) => opening.test(`/${screen}`)) ?? heaviest
  return { entry, bytes: first.bytes, limit, heaviest }
}

function withImports(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const next of chunk.imports ?? []) withImports(manifest, next, seen)
  return seen
}

async function gzippedSize(folder: string, files: Set<string>): Promise<number> {
  const scripts = [...files].filter((file) => file.endsWith('.js'))
  const sizes = scripts.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 6 }).length)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { entry, bytes, limit, heaviest } of await measureBundles(join(checkout, 'dist/web'))) {
    console.log(
      `${entry}: ${kB(bytes)} of ${kB(limit)} gzipped; heaviest ${kB(heaviest.bytes)} with ${heaviest.screen || 'the entry alone'}`,
    )
  }
  const findings = await checkBundleSize(checkout)
  for (const finding of findings) console.error(finding)
  if (findings.length > 0) process.exitCode = 1
}
