import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkout } from './find-files.ts'
import { checkGlossary } from './glossary.ts'
import { checkLicences, mayUse } from './licences.ts'
import { checkLongFiles } from './long-files.ts'
import { checkNoNationality } from './names-no-nationality.ts'
import { plant } from './plant.ts'
import { checkPubliccode } from './publiccode.ts'
import { checks } from './run.ts'
import { checkSecurityContact } from './security-contact.ts'
import { checkStyle } from './style.ts'
import { checkTexts } from './texts.ts'
import { checkTypes } from './types.ts'
import { checkUnused } from './unused.ts'

const head =
  '| word (plural) | meaning | English gloss | avoid | source | slice |\n| --- | --- | --- | --- | --- | --- |\n'
const row = (word: string) => `| ${word} | iets | thing | | | casus |\n`
const migration = {
  'src/casus/index.ts': '',
  'db/migrations/0001-a.sql': 'create table sec.eigen_kant (\n a int\n);',
}

test('elke map en elke tabel staat in de woordenlijst', async () => {
  const complete = head + row('casus (casussen)') + row('eigen kant')
  expect(await checkGlossary(await plant({ ...migration, 'GLOSSARY.md': complete }))).toEqual([])
  const noTable = await checkGlossary(await plant({ ...migration, 'GLOSSARY.md': head + row('casus') }))
  expect(noTable).toEqual(['GLOSSARY.md: table eigen_kant (db/migrations/0001-a.sql) has no row'])
  const noSlice = await checkGlossary(await plant({ ...migration, 'GLOSSARY.md': head + row('eigen kant') }))
  expect(noSlice).toEqual(['GLOSSARY.md: slice casus has no row'])
  const noMeaning = await checkGlossary(
    await plant({ ...migration, 'GLOSSARY.md': `${complete}| doel |  | | | | |\n` }),
  )
  expect(noMeaning).toEqual(['GLOSSARY.md: row without word, meaning or column: doel'])
  expect(await checkGlossary(await plant({ 'GLOSSARY.md': head }))).toEqual([
    'no table or no slice was found',
  ])
})

test('Nederlands en Engels hebben dezelfde sleutels en geen lege tekst', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a text file
  const nl = "export const nl = { a: 'Een', b: { c: (n: string) => `Dag ${n}` } }"
  const texts = async (en: string) =>
    checkTexts(await plant({ 'src/x/screens/texts.nl.ts': nl, 'src/x/screens/texts.en.ts': en }))
  expect(await texts("export const en = { a: 'One', b: { c: () => 'Day' } }")).toEqual([])
  expect(await texts("export const en = { a: 'One' }")).toEqual(['src/x/screens/texts.en.ts: b.c is missing'])
  expect(await texts("export const en = { a: '', b: { c: 'x' } }")).toEqual([
    'src/x/screens/texts.en.ts: a is empty',
  ])
  expect(await texts("export const en = { a: 'x', b: { c: 'x' }, d: 'x' }")).toEqual([
    'src/x/screens/texts.nl.ts: d is missing',
  ])
  const alone = await checkTexts(await plant({ 'src/x/texts.nl.ts': nl }))
  expect(alone).toEqual(['src/x/texts.nl.ts: no English beside it'])
})

test('een bestand van 301 regels is te lang, een test of SQL mag 400', async () => {
  const lines = (count: number) => 'x\n'.repeat(count)
  const root = await plant({
    'src/a.ts': lines(301),
    'src/b.ts': lines(300),
    'src/a.test.ts': lines(400),
    'src/b.test.ts': lines(401),
    'db/migrations/a.sql': lines(401),
  })
  expect(await checkLongFiles(root)).toEqual([
    'src/a.ts: 301 lines, at most 300',
    'src/b.test.ts: 401 lines, at most 400',
    'db/migrations/a.sql: 401 lines, at most 400',
  ])
})

test('nergens staat een veld voor nationaliteit, afkomst of geloof', async () => {
  const find = async (file: string, source: string) => checkNoNationality(await plant({ [file]: source }))
  expect(await find('db/migrations/a.sql', 'create table a (nationaliteit text);')).toHaveLength(1)
  expect(await find('src/a/contract.ts', 'export const a = { geboorteland: 1 }')).toHaveLength(1)
  expect(await find('src/a/contract.ts', "export const a = { 'etniciteitCode': 1 }")).toHaveLength(1)
  expect(await find('src/a/policy.sql', '-- never nationaliteit\nselect 1;')).toEqual([])
  expect(
    await find('src/a/a.ts', "// geen nationaliteit\nexport const a = 'Wij vragen geen religie.'"),
  ).toEqual([])
  expect(
    await find('src/aanmelding/inlezen/verboden-kolom.ts', "export const drop = ['nationaliteit']"),
  ).toEqual(['no source was found'])
  expect(await find('src/aanmelding/a.ts', "export const drop = ['nationaliteit']")).toHaveLength(1)
})

test('een onderdeel met een gesloten licentie wordt gevonden, in afhankelijkheden en in de bouw', async () => {
  const lock = (packages: object) => ({ 'package-lock.json': JSON.stringify({ packages }) })
  const part = { 'node_modules/a': { version: '1.0.0', license: 'MIT' } }
  expect(await checkLicences(await plant(lock(part)))).toEqual([])
  const bad = {
    ...part,
    'node_modules/b': { version: '2.0.0', license: 'BUSL-1.1' },
    'node_modules/c': { version: '3.0.0' },
  }
  expect(await checkLicences(await plant(lock(bad)))).toEqual([
    'node_modules/b@2.0.0: licence BUSL-1.1',
    'node_modules/c@3.0.0: licence none',
  ])
  const city = {
    ...part,
    'node_modules/@amsterdam/design-system-tokens': { version: '4.3.0', license: 'EUPL-1.2' },
  }
  expect((await checkLicences(await plant(lock(city))))[0]).toContain('is not our own')
  const built = {
    ...lock(part),
    'dist/assets/a.css': 'a { font-family: "Amsterdam Sans" }',
    'dist/fonts/AmsterdamSans-Bold.woff2': '',
  }
  expect(await checkLicences(await plant(built))).toHaveLength(2)
  expect(await checkLicences(await plant(lock({})))).toEqual(['no dependency was read'])
})

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['MIT AND Proprietary', false],
  ['GPL-2.0-only', false],
  ['SEE LICENSE IN LICENSE.md', false],
])('licentie %s: %s', (licence, usable) => {
  expect(mayUse(licence)).toBe(usable)
})

test('publiccode.yml volgt versie 0.5 en package.json', async () => {
  expect(await checkPubliccode(checkout)).toEqual([])
  const planted = await checkPubliccode(
    await plant({ 'publiccode.yml': 'publiccodeYmlVersion: "0.4"\nnaam: x' }),
  )
  expect(planted.join()).toContain('publiccodeYmlVersion')
  expect(planted.join()).toContain('naam')
  expect(await checkPubliccode(await plant({}))).toEqual(['publiccode.yml is missing'])
})

test('security.txt verloopt niet ongemerkt', async () => {
  const at = (expires: string) =>
    plant({ 'docs/beheer/security.txt': `Contact: mailto:a@b.example\nExpires: ${expires}\n` })
  const now = new Date('2026-11-02T00:00:00Z')
  expect(await checkSecurityContact(await at('2027-06-01T00:00:00Z'), now)).toEqual([])
  expect((await checkSecurityContact(await at('2026-06-01T00:00:00Z'), now)).join()).toContain('expired')
  expect((await checkSecurityContact(await at('2029-06-01T00:00:00Z'), now)).join()).toContain(
    'more than a year',
  )
  expect(await checkSecurityContact(await plant({}), now)).toEqual(['docs/beheer/security.txt is missing'])
})

test('biome vindt een any, een ongebruikte invoer, een schermfout en verkeerde opmaak', async () => {
  const root = await plant({
    'biome.json': readFileSync(join(checkout, 'biome.json'), 'utf8'),
    '.gitignore': 'gebouwd/\n',
    'gebouwd/a.ts': 'export const a: any = 1\n',
    'goed.ts': "export const a = 'a'\n",
    'any.ts': 'export const a: any = 1\n',
    'invoer.ts': "import { join } from 'node:path'\n\nexport const a = 1\n",
    'scherm.tsx': 'export const A = () => <img src="a.png" />\n',
    'opmaak.ts': 'export const a = "a";\n',
  })
  const findings = await checkStyle(root)
  for (const rule of ['noExplicitAny', 'noUnusedImports', 'useAltText', 'format'])
    expect(findings.join()).toContain(rule)
  expect(findings.join()).not.toMatch(/goed\.ts|gebouwd/)
})

test('de server kent geen DOM en geen stille undefined', async () => {
  const root = await plant({
    'tsconfig.json': JSON.stringify({ extends: join(checkout, 'tsconfig.json'), include: ['src/**/*.ts'] }),
    'package.json': '{ "type": "module" }',
    'src/a.ts': 'export const a = document.title\n',
    'src/b.ts': 'export const b = (list: string[]): string => list[0]\n',
    'src/c.ts': 'export enum C {\n  a,\n}\n',
    'src/d.ts': 'export const d = (x: string) => x\n',
  })
  mkdirSync(join(root, 'node_modules'))
  symlinkSync(join(checkout, 'node_modules/@types'), join(root, 'node_modules/@types'))
  const findings = await checkTypes(root, ['tsconfig.json'])
  for (const file of ['src/a.ts', 'src/b.ts', 'src/c.ts']) expect(findings.join()).toContain(file)
  expect(findings.join()).not.toContain('src/d.ts')
  expect(await checkTypes(await plant({}), ['tsconfig.json'])).toEqual(['tsconfig.json is missing'])
})

test('een bestand, uitvoer of pakket dat niemand gebruikt, wordt gevonden', async () => {
  const root = await plant({
    'package.json': JSON.stringify({ name: 'plant', type: 'module', dependencies: { 'left-over': '1.0.0' } }),
    'knip.json': JSON.stringify({ entry: ['src/main.ts'], project: ['src/**/*.ts'] }),
    'src/main.ts': "import { used } from './used.ts'\n\nconsole.log(used)\n",
    'src/used.ts': 'export const used = 1\nexport const unused = 2\n',
    'src/alone.ts': 'export const alone = 1\n',
  })
  const findings = (await checkUnused(root)).join('\n')
  for (const name of ['left-over', 'unused (src/used.ts)', 'src/alone.ts']) expect(findings).toContain(name)
})

test('elke proef heeft een eigen naam', () => {
  expect(new Set(checks.map((check) => check.name)).size).toBe(checks.length)
  expect(checks.length).toBeGreaterThan(10)
})
