import { expect, test } from 'vitest'
import { checkLinks } from './links.ts'
import { plant } from './plant.ts'

const find = async (markdown: string, more: Record<string, string> = {}) =>
  checkLinks(await plant({ 'docs/a/lees.md': markdown, ...more }))

test('een link naar niets wordt gevonden, een link die klopt niet', async () => {
  const other = { 'docs/b.md': '# Wat nu?\n', 'src/casus/README.md': '# Casus\n' }
  expect(
    await find(
      '[b](../b.md) [c](../../src/casus/README.md "Casus") [map](../../src) [w](https://x.example/y.md)',
      other,
    ),
  ).toEqual([])
  expect(await find('[b](../weg.md)', other)).toEqual(['docs/a/lees.md: ../weg.md does not exist'])
  expect(await find('[b][1]\n\n[1]: ../weg.md\n', other)).toEqual([
    'docs/a/lees.md: ../weg.md does not exist',
  ])
  expect(await find('![plaatje](weg.png)')).toEqual(['docs/a/lees.md: weg.png does not exist'])
  expect(await find('[b](/docs/b.md)', other)).toEqual(['docs/a/lees.md: /docs/b.md is not relative'])
  expect(await find('[b](../../../b.md)', other)).toEqual([
    'docs/a/lees.md: ../../../b.md leaves the project',
  ])
})

test('een kopje waar een link naar wijst, bestaat', async () => {
  const other = { 'docs/b.md': '# Wat nu?\n## Hé, twee woorden\n' }
  expect(await find('# Hier\n[b](../b.md#wat-nu) [c](../b.md#hé-twee-woorden) [d](#hier)', other)).toEqual([])
  expect(await find('[b](../b.md#straks)', other)).toEqual([
    'docs/a/lees.md: ../b.md#straks has no such heading',
  ])
})

test('wat in code staat, is geen link', async () => {
  expect(await find('`[b](weg.md)`\n\n```\n[b](weg.md)\n```\n')).toEqual([])
})

test('de beelden mogen alleen ontbreken zolang hun hele map er niet is', async () => {
  const picture = '![werk](../beeld/mijn-werk.png)'
  expect(await find(picture)).toEqual([])
  expect(await find(picture, { 'docs/beeld/plan.png': '' })).toEqual([
    'docs/a/lees.md: ../beeld/mijn-werk.png does not exist',
  ])
  expect(await find(picture, { 'docs/beeld/mijn-werk.png': '' })).toEqual([])
})

test('een project zonder tekst is geen project zonder fouten', async () => {
  expect(await checkLinks(await plant({ 'a.ts': '' }))).toEqual(['no *.md was found'])
})
