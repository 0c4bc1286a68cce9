import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { InstrumentError, parseInstrument } from './instrument.ts'

const folder = fileURLToPath(new URL('../../../db/instrumenten/', import.meta.url))
const files = readdirSync(folder)
const read = (file: string) => readFileSync(`${folder}${file}`, 'utf8')

test.each(files)('%s is een geldig instrument en heet zoals het is', (file) => {
  const i = parseInstrument(read(file), file)
  expect(file).toBe(`${i.code}-${i.versie}.json`)
})

test('de eigen leefgebieden zijn elf, gemarkeerd als niet het gelicentieerde instrument, zonder meetwaarden', () => {
  const i = parseInstrument(read('leefwijzer-1.json'), 'leefwijzer-1.json')
  expect(i.leefgebieden.map((l) => l.code)).toEqual([
    'onderwijs',
    'werk',
    'wonen',
    'financien',
    'gezondheid',
    'identiteit',
    'gezin',
    'vrienden',
    'vrije_tijd',
    'veiligheid',
    'toekomst',
  ])
  expect(i.markering.nl).toContain('niet het gelicentieerde instrument')
  expect(i.parameters).toEqual({ sd: null, betrouwbaarheid: null, afkapwaarde: null })
})

test('van de ZRM-J staan dertien domeinen en vijf niveaus, en geen vragen', () => {
  const i = parseInstrument(read('zrm-j-1.json'), 'zrm-j-1.json')
  expect([i.leefgebieden.length, i.schaal.waarden.length, i.licentie.vragenTonen]).toEqual([13, 5, false])
})

const good = () => JSON.parse(read('leefwijzer-1.json'))
test.each([
  ['geen JSON', '{', 'is geen JSON'],
  ['een leeg bestand', '{}', 'code'],
  ['een veld te veel', JSON.stringify({ ...good(), geheim: 1 }), 'geheim: hoort hier niet'],
  [
    'een plaats buiten de schaal',
    JSON.stringify({ ...good(), schaal: { ...good().schaal, tot: 1 } }),
    'valt buiten de schaal',
  ],
  [
    'twee keer hetzelfde leefgebied',
    JSON.stringify({ ...good(), leefgebieden: [...good().leefgebieden, good().leefgebieden[0]] }),
    'staat er twee keer in',
  ],
  [
    'een betrouwbaarheid van 2',
    JSON.stringify({ ...good(), parameters: { ...good().parameters, betrouwbaarheid: 2 } }),
    'parameters.betrouwbaarheid',
  ],
])('%s wordt geweigerd met wat er mis is', (_wat, tekst, zin) => {
  expect(() => parseInstrument(tekst, 'proef.json')).toThrow(InstrumentError)
  expect(() => parseInstrument(tekst, 'proef.json')).toThrow(zin)
})
