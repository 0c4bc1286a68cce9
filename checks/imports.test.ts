import { createRequire } from 'node:module'
import { beforeAll, expect, test } from 'vitest'
import { checkImports } from './imports.ts'
import { plant } from './plant.ts'

const plants: Record<string, Record<string, string>> = {
  'no-circles': {
    'src/casus/a.ts': "import { b } from './b.ts'\nexport const a = () => b",
    'src/casus/b.ts': "import { a } from './a.ts'\nexport const b = () => a",
  },
  'no-orphan': { 'src/casus/left-over.ts': 'export const alone = 1' },
  'must-resolve': { 'src/casus/a.ts': "import { gone } from './gone.ts'\nexport const a = gone" },
  'only-the-face': {
    'src/plan/a.ts': "import { b } from '../casus/sql.ts'\nexport const a = b",
    'src/casus/sql.ts': 'export const b = 1',
  },
  'only-the-face-from-outside': {
    'src/boot/a.ts': "import { b } from '../casus/sql.ts'\nexport const a = b",
    'src/casus/sql.ts': 'export const b = 1',
  },
  'kernel-stands-alone': {
    'src/kernel/a.ts': "import { b } from '../casus/index.ts'\nexport const a = b",
    'src/casus/index.ts': 'export const b = 1',
  },
  'ground-before-casus': {
    'src/persoon/a.ts': "import { b } from '../casus/index.ts'\nexport const a = b",
    'src/casus/index.ts': 'export const b = 1',
  },
  'casus-before-its-way': {
    'src/casus/a.ts': "import { b } from '../plan/index.ts'\nexport const a = b",
    'src/plan/index.ts': 'export const b = 1',
  },
  'one-case-before-many': {
    'src/plan/a.ts': "import { b } from '../groep/index.ts'\nexport const a = b",
    'src/groep/index.ts': 'export const b = 1',
  },
  'slices-know-no-entry': {
    'src/plan/a.ts': "import { b } from '../boot/b.ts'\nexport const a = b",
    'src/boot/b.ts': 'export const b = 1',
  },
  'screens-without-server': {
    'src/plan/screens/a.tsx': "import { b } from '../sql.ts'\nexport const a = b",
    'src/plan/sql.ts': 'export const b = 1',
  },
  'server-without-screens': {
    'src/plan/a.ts': "import { b } from './screens/b.ts'\nexport const a = b",
    'src/plan/screens/b.ts': 'export const b = 1',
  },
  'screens-reach-no-server-part': {
    'src/plan/screens/a.tsx': "import { b } from '../contract.ts'\nexport const a = b",
    'src/plan/contract.ts': "import { readFileSync } from 'node:fs'\nexport const b = readFileSync",
  },
  'product-without-tools': {
    'package.json': '{ "devDependencies": { "fast-check": "4.10.2" } }',
    'node_modules/fast-check/package.json':
      '{ "name": "fast-check", "version": "4.10.2", "main": "index.js" }',
    'node_modules/fast-check/index.js': 'module.exports = {}',
    'src/plan/a.ts': "import fc from 'fast-check'\nexport const a = fc",
  },
  'product-without-demo-walls': {
    'src/plan/a.ts': "import { b } from '../../demo/b.ts'\nexport const a = b",
    'demo/b.ts': 'export const b = 1',
  },
}

let known: string[] = []
beforeAll(() => {
  const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
    forbidden: { name: string }[]
  }
  known = rules.forbidden.map((rule) => rule.name)
})

test('elke muur heeft een proef die hem laat vallen', () => {
  expect(Object.keys(plants).sort()).toEqual([...known].sort())
})

test.each(Object.entries(plants))('de muur %s houdt stand', async (rule, files) => {
  const findings = await checkImports(await plant(files))
  expect(findings.filter((finding) => finding.startsWith(`${rule}:`))).not.toEqual([])
})

test('gewone invoer langs de deur mag', async () => {
  const root = await plant({
    'src/plan/act.ts':
      "import { b } from '../casus/index.ts'\nimport { c } from './contract.ts'\nexport const a = [b, c]",
    'src/plan/contract.ts': 'export const c = 1',
    'src/plan/screens/page.tsx': "import { c } from '../contract.ts'\nexport const page = c",
    'src/web/main.tsx': "import { page } from '../plan/screens/page.tsx'\nexport const all = page",
    'src/casus/index.ts': "export { b } from './find-casus.ts'",
    'src/casus/find-casus.ts': "import { now } from '../kernel/clock.ts'\nexport const b = now",
    'src/kernel/clock.ts': 'export const now = 1',
  })
  expect(await checkImports(root)).toEqual([])
})

test('niets lezen is een bevinding', async () => {
  expect(await checkImports(await plant({ 'src/leeg.txt': '' }))).toEqual(['no modules were read'])
})
