import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkBundleSize, measureBundles } from './bundle-size.ts'
import { plant } from './plant.ts'

const manifest = (extra: string[]) =>
  JSON.stringify({
    'index.html': { file: 'a.js', imports: ['_deel'] },
    'portaal.html': { file: 'b.js', imports: ['_deel'], dynamicImports: extra },
    _deel: { file: 'deel.js', imports: ['_deel'] },
    'mijn-plan.tsx': { file: 'zwaar.js', imports: ['_deel'] },
  })

const build = (extra: string[]) => ({
  'dist/web/.vite/manifest.json': manifest(extra),
  'dist/web/a.js': 'a',
  'dist/web/b.js': 'b',
  'dist/web/deel.js': 'deel',
  // Bytes that don't compress, so that the limit is passed after gzip too.
  'dist/web/zwaar.js': randomBytes(120_000).toString('base64'),
})

test('een licht eerste scherm blijft onder de grens', async () => {
  const root = await plant(build([]))
  expect(await checkBundleSize(root)).toEqual([])
  const [professional] = await measureBundles(`${root}/dist/web`)
  expect(professional?.bytes).toBeGreaterThan(0)
})

test('een zwaar scherm telt mee met wat ervoor geladen wordt', async () => {
  const findings = await checkBundleSize(await plant(build(['mijn-plan.tsx'])))
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatch(/^portaal\.html: 1\d\d\.\d kB before the first screen, at most 110\.0 kB$/)
})

test('een build zonder een van de twee gezichten wordt niet goedgekeurd', async () => {
  const root = await plant({ 'dist/web/.vite/manifest.json': '{}' })
  await expect(measureBundles(`${root}/dist/web`)).rejects.toThrow('index.html')
})
