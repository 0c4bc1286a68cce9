import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { compressScreens } from './compress-screens.ts'

/** Names the sources that the screens in `dist/web` were built from. */
const STAMP = '.bronnen'

/** Folders of `src` whose code never reaches a browser. */
const SERVER_ONLY = new Set(['boot', 'cli', 'testing'])

/** Builds the screens into `dist/web` when their sources changed. False when there was nothing to do. */
export async function buildScreens(checkout: string, print: (line: string) => void): Promise<boolean> {
  if (!existsSync(join(checkout, 'src', 'web'))) return false
  const target = join(checkout, 'dist', 'web')
  const sources = fingerprint(checkout)
  if (existsSync(join(target, STAMP)) && readFileSync(join(target, STAMP), 'utf8') === sources) return false
  print('De schermen worden gebouwd.')
  const unfinished = `${target}.${process.pid}`
  try {
    await build(checkout, unfinished)
    await writeFile(join(unfinished, STAMP), sources)
    await swap(unfinished, target)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return true
}

/** Vite sets NODE_ENV for the whole process, which the server's children must not inherit. */
async function build(checkout: string, outDir: string): Promise<void> {
  const before = process.env.NODE_ENV
  // Built from a test, React would otherwise come in its development form: twice as heavy.
  process.env.NODE_ENV = 'production'
  try {
    const vite = await import('vite')
    const configFile = join(checkout, 'vite.config.ts')
    await mkdir(join(checkout, 'dist'), { recursive: true })
    // Each face is a build of its own: what they would share came to the portaal in dozens of small files, one request each.
    for (const [mode, emptyOutDir] of [
      ['professional', true],
      ['portaal', false],
    ] as const)
      await vite.build({ configFile, mode, logLevel: 'error', build: { outDir, emptyOutDir } })
    await compressScreens(outDir)
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

/** Nobody is ever served half of a build, also when two processes build at the same time. */
async function swap(unfinished: string, target: string): Promise<void> {
  const old = `${target}.oud.${process.pid}`
  if (existsSync(target)) await rename(target, old).catch(() => undefined)
  await rename(unfinished, target).catch((error: unknown) => {
    if (!existsSync(join(target, STAMP))) throw error
  })
  await rm(old, { recursive: true, force: true })
}

/** Content, not times: a checkout of another version may set any time. */
function fingerprint(checkout: string): string {
  const hash = createHash('sha256')
  for (const file of sourceFiles(checkout).sort()) {
    hash.update(relative(checkout, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function sourceFiles(checkout: string): string[] {
  const folders = readdirSync(join(checkout, 'src'))
    .filter((name) => !SERVER_ONLY.has(name))
    .map((name) => join(checkout, 'src', name))
  const single = ['vite.config.ts', 'package-lock.json'].map((name) => join(checkout, name))
  return [...folders, join(checkout, 'packages'), ...single].flatMap(filesIn)
}

function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return isSource(path) ? [path] : []
  return readdirSync(path).flatMap((name) => (name === 'node_modules' ? [] : filesIn(join(path, name))))
}

function isSource(path: string): boolean {
  return !/\.(test|e2e|scenarios)\.tsx?$|\.(md|sql)$/.test(path)
}
