import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkout } from '../src/cli/context.ts'

let project: string
let path: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'verbonden installatie-'))
  path = join(project, 'programma')
  mkdirSync(path)
  write('package-lock.json', lock({ 'node_modules/zod': { version: '4.6.7' } }))
})

afterEach(() => rmSync(project, { recursive: true, force: true }))

function write(name: string, text: string): void {
  writeFileSync(join(project, name), text)
}

const lock = (packages: Record<string, { version: string; os?: string[] }>) => JSON.stringify({ packages })

/** Stands in for npm, which is not ours: writes down what it was asked and does what `body` says. */
function placeNpm(body: string): void {
  writeFileSync(join(path, 'npm'), `#!/bin/sh\necho "$*" >> "${project}/gevraagd"\n${body}\n`)
  chmodSync(join(path, 'npm'), 0o755)
}

function completeInstall(version: string): void {
  mkdirSync(join(project, 'node_modules', 'zod'), { recursive: true })
  write('node_modules/.package-lock.json', lock({ 'node_modules/zod': { version } }))
}

function installIt(): { code: number | null; said: string; asked: string[] } {
  const url = join(checkout, 'bin', 'install.mjs')
  const script = `const { installWhatIsMissing } = await import(${JSON.stringify(url)})
    await installWhatIsMissing(${JSON.stringify(project)}).catch((e) => { console.log(e.constructor.name + ': ' + e.message); process.exit(1) })`
  const { npm_execpath: _none, ...env } = process.env
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...env, PATH: path },
    encoding: 'utf8',
  })
  return { code: result.status, said: result.stdout + result.stderr, asked: readAsked() }
}

function readAsked(): string[] {
  try {
    return readFileSync(join(project, 'gevraagd'), 'utf8').trim().split('\n')
  } catch {
    return []
  }
}

const succeed = `/bin/mkdir -p "$PWD/node_modules/zod"
echo '{"packages":{"node_modules/zod":{"version":"4.6.7"}}}' > node_modules/.package-lock.json`

test('een volledige installatie wordt niet herhaald, ook zonder stempel', () => {
  completeInstall('4.6.7')
  placeNpm('exit 1')
  expect(installIt()).toMatchObject({ code: 0, asked: [] })
  expect(installIt()).toMatchObject({ code: 0, asked: [] })
})

test.each([
  ['een lege node_modules van een afgebroken installatie', () => mkdirSync(join(project, 'node_modules'))],
  ['een pakket van een andere versie', () => completeInstall('4.0.0')],
])('%s wordt aangevuld, met de pakketten voor ontwikkeling', (_wat, prepare) => {
  prepare()
  placeNpm(succeed)
  const { code, asked } = installIt()
  expect(code).toBe(0)
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatch(/^ci --include=dev/)
  expect(installIt().asked).toHaveLength(1)
})

test('een gewijzigd lockfile leidt tot een nieuwe installatie', () => {
  placeNpm(succeed)
  installIt()
  write('package-lock.json', lock({ 'node_modules/zod': { version: '4.7.0' } }))
  expect(installIt().asked).toHaveLength(2)
})

test('als npm ci weigert, volgt npm install', () => {
  placeNpm(`case "$1" in ci) exit 1;; esac\n${succeed}`)
  const { code, asked } = installIt()
  expect(code).toBe(0)
  expect(asked.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'ci --include=dev',
    'install --no-save',
  ])
})

test('een mislukte installatie is één zin met het herstel, en wordt de volgende keer opnieuw gedaan', () => {
  placeNpm('exit 1')
  const { code, said } = installIt()
  expect(code).toBe(1)
  expect(said).toContain('BootstrapError: De installatie is mislukt')
  placeNpm(succeed)
  expect(installIt().code).toBe(0)
})

test('zonder npm staat er wat er geïnstalleerd moet worden', () => {
  expect(installIt()).toMatchObject({ code: 1, said: expect.stringContaining('npm is niet gevonden') })
})
