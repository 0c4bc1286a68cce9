import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { categorieen, parseWettabel, partijen, type Regime, readWettabel } from './read-wettabel.ts'

const regimes: Regime[] = ['steun', 'pga', 'zvh', 'groep']
const textOf = (regime: Regime) => readFileSync(new URL(`./${regime}.txt`, import.meta.url), 'utf8')

test.each(regimes)('%s: iedere partij staat er met iedere soort, als gever en als ontvanger', (regime) => {
  const cellen = readWettabel(regime)
  expect(partijen).toHaveLength(26)
  expect(cellen).toHaveLength(partijen.length * categorieen[regime].length * 2)
  const keys = cellen.map(({ partij, categorie, richting }) => `${partij} ${categorie} ${richting}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('de vier tabellen tellen samen elf, zestien, twaalf en zes soorten', () => {
  expect(regimes.map((regime) => categorieen[regime].length)).toEqual([11, 16, 12, 6])
})

test('een mits hoort alleen bij ja_mits, en ja_mits heeft er altijd een', () => {
  for (const cel of regimes.flatMap(readWettabel))
    expect(cel.mits.length > 0).toBe(cel.uitkomst === 'ja_mits')
})

/** Plants a fault in a table that is well; fails when the text to change isn't there, so that no plant goes blank. */
function plant(regime: Regime, from: string | RegExp, to: string): () => unknown {
  const well = textOf(regime)
  const ill = well.replace(from, to)
  expect(ill).not.toBe(well)
  return () => parseWettabel(ill, regime)
}

test('een weggevallen rij wordt geweigerd, met de naam van de partij', () => {
  expect(plant('pga', /^school .*\n/m, '')).toThrow('bij geven ontbreekt school')
  expect(plant('zvh', /(ONTVANGEN[\s\S]*?)^jim .*\n/m, '$1')).toThrow('bij ontvangen ontbreekt jim')
})

test('een rij of tabel die er twee keer staat wordt geweigerd', () => {
  expect(plant('steun', /^(sport .*\n)/m, '$1$1')).toThrow('sport staat er twee keer bij geven')
  expect(plant('groep', /^ONTVANGEN$/m, 'GEVEN')).toThrow('GEVEN staat er twee keer')
})

test('een weggevallen, dubbele of onbekende kolom wordt geweigerd', () => {
  expect(plant('groep', ' | justitie\n', '\n')).toThrow('kolom justitie ontbreekt')
  expect(plant('groep', ' | justitie\n', ' | contact\n')).toThrow('kolom contact staat er twee keer')
  expect(plant('groep', ' | justitie\n', ' | humeur\n')).toThrow("onbekende soort 'humeur'")
})

test('een onbekende partij, cel of mits wordt geweigerd, met de regel', () => {
  expect(plant('steun', /^halt /m, 'kerk ')).toThrow(/steun\.txt regel \d+: onbekende partij 'kerk'/)
  expect(plant('steun', /^(halt +\|) nee/m, '$1 misschien')).toThrow("'misschien' is geen ja")
  expect(plant('pga', 'mits:wpg20', 'mits:wpg21')).toThrow("onbekende mits 'wpg21'")
  expect(plant('pga', 'mits:wpg20', 'mits:wpg20+wpg20')).toThrow('een mits staat er twee keer')
})

test('een rij met een cel te weinig of te veel wordt geweigerd', () => {
  expect(plant('zvh', /^(halt .*) \| nee$/m, '$1')).toThrow('11 cellen, maar 12 kolommen')
  expect(plant('zvh', /^(halt .*)$/m, '$1 | nee')).toThrow('13 cellen, maar 12 kolommen')
})

test('de tabel van een ander regime wordt geweigerd', () => {
  expect(() => parseWettabel(textOf('steun'), 'pga')).toThrow('dit is niet de tabel van pga')
  expect(plant('steun', 'REGIME steun\n', '')).toThrow('de regel REGIME steun ontbreekt')
})
