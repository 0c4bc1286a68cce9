import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildScreens } from './build-screens.ts'

let project: string
const print = () => undefined

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'verbonden-schermen-'))
  mkdirSync(join(project, 'src'))
})

afterEach(() => rmSync(project, { recursive: true, force: true }))

const page = () => readFileSync(join(project, 'dist', 'web', 'index.html'), 'utf8')

function write(title: string, more = ''): void {
  mkdirSync(join(project, 'src', 'web'), { recursive: true })
  writeFileSync(
    join(project, 'vite.config.ts'),
    `export default { root: ${JSON.stringify(join(project, 'src', 'web'))} }\n`,
  )
  writeFileSync(join(project, 'src', 'web', 'index.html'), `<!doctype html><title>${title}</title>${more}`)
}

test('zonder schermen is er niets te bouwen', async () => {
  expect(await buildScreens(project, print)).toBe(false)
})

test('schermen worden gebouwd als hun bronnen veranderd zijn, en anders niet', async () => {
  write('Eén')
  const before = process.env.NODE_ENV
  expect(await buildScreens(project, print)).toBe(true)
  expect(process.env.NODE_ENV).toBe(before)
  expect(page()).toContain('Eén')
  expect(await buildScreens(project, print)).toBe(false)
  write('Twee')
  expect(await buildScreens(project, print)).toBe(true)
  expect(page()).toContain('Twee')
})

test('een bouw die mislukt laat de vorige schermen staan, en niets halfs ernaast', async () => {
  write('Twee')
  expect(await buildScreens(project, print)).toBe(true)
  write('Drie', '<script type="module" src="./stuk.ts"></script>')
  writeFileSync(join(project, 'src', 'web', 'stuk.ts'), 'import "./bestaat-niet.ts"\n')
  await expect(buildScreens(project, print)).rejects.toThrow()
  expect(page()).toContain('Twee')
  expect(readdirSync(join(project, 'dist'))).toEqual(['web'])
})
