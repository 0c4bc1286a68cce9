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

type Bestand = ReturnType<typeof good>
const good = () => JSON.parse(read('leefwijzer-1.json'))
/** A good file with one thing wrong. */
function wrong(change: (i: Bestand) => unknown): string {
  const i = good()
  change(i)
  return JSON.stringify(i)
}
const place = (waarde: number) => ({ waarde, label: { nl: 'Zo', en: 'So' } })

test.each([
  ['een half bestand', '{"code":', 'proef.json is geen JSON: het houdt te vroeg op.'],
  ['een komma te veel', '{"code": "x",}', 'proef.json is geen JSON: kijk bij regel 1, teken 14.'],
  ['een leeg bestand', '{}', '- code: ontbreekt'],
  ['een lijst', '[]', '- het bestand: is een blok tussen { en }'],
  ['een veld te veel', wrong((i) => Object.assign(i, { geheim: 1 })), '- geheim: hoort hier niet'],
  [
    'een naam zonder letters',
    wrong((i) => Object.assign(i.naam, { nl: '' })),
    '- naam.nl: mag niet leeg zijn',
  ],
  [
    'een teken dat niet te bewaren is',
    wrong((i) => Object.assign(i.naam, { nl: 'a\0b' })),
    '- naam.nl: bevat een teken dat niet te bewaren is',
  ],
  [
    'een naam als een boek',
    wrong((i) => Object.assign(i.naam, { nl: 'x'.repeat(401) })),
    '- naam.nl: is te lang: hoogstens 400 tekens',
  ],
  ['een versie als tekst', wrong((i) => Object.assign(i, { versie: '1' })), '- versie: is een getal'],
  [
    'een halve leeftijd',
    wrong((i) => Object.assign(i.leeftijd, { van: 12.5 })),
    '- leeftijd.van: is een heel getal',
  ],
  [
    'een onbekende richting',
    wrong((i) => Object.assign(i.schaal, { richting: 'op' })),
    '- schaal.richting: is een van deze: hoger_helpt, lager_helpt',
  ],
  [
    'een plaats buiten de schaal',
    wrong((i) => Object.assign(i.schaal, { tot: 1 })),
    '- schaal.waarden.0.waarde: 2 valt buiten de schaal van -2 tot 1',
  ],
  [
    'een plaats die er twee keer staat',
    wrong((i) => Object.assign(i.schaal.waarden[1], { waarde: 2 })),
    '- schaal.waarden.1.waarde: 2 staat er twee keer in',
  ],
  [
    'een uiteinde zonder plaats',
    wrong((i) => Object.assign(i.schaal, { van: -5 })),
    '- schaal.waarden: er is geen plaats voor het uiteinde -5',
  ],
  [
    'een schaal met één plaats',
    wrong((i) => Object.assign(i.schaal, { waarden: [place(0)] })),
    '- schaal.waarden: heeft er minstens 2 nodig',
  ],
  [
    'een leefgebied met andere plaatsen',
    wrong((i) => Object.assign(i.leefgebieden[0], { waarden: [place(0)] })),
    '- leefgebieden.0.waarden: heeft dezelfde plaatsen als de schaal (2, 1, 0, -1, -2), met eigen woorden',
  ],
  [
    'twee keer hetzelfde leefgebied',
    wrong((i) => i.leefgebieden.push(i.leefgebieden[0])),
    '- leefgebieden.11.code: onderwijs staat er twee keer in',
  ],
  [
    'een spoor dat geen plan kent',
    wrong((i) => Object.assign(i.leefgebieden[0], { sporen: ['dromen'] })),
    '- leefgebieden.0.sporen: dromen is geen spoor; kies uit ',
  ],
  [
    'een betrouwbaarheid van 2',
    wrong((i) => Object.assign(i.parameters, { betrouwbaarheid: 2 })),
    '- parameters.betrouwbaarheid: is lager dan 1',
  ],
  [
    'een spreiding zonder betrouwbaarheid',
    wrong((i) => Object.assign(i.parameters, { sd: 7.5 })),
    '- parameters: sd en betrouwbaarheid horen bij elkaar',
  ],
  [
    'een afkapwaarde buiten de schaal',
    wrong((i) => Object.assign(i.parameters, { afkapwaarde: 50 })),
    '- parameters.afkapwaarde: 50 valt buiten de schaal van -2 tot 2',
  ],
  [
    'een leeftijd achterstevoren',
    wrong((i) => Object.assign(i, { leeftijd: { van: 20, tot: 12 } })),
    '- leeftijd.tot: is hoger dan leeftijd.van',
  ],
  [
    'twee keer dezelfde invuller',
    wrong((i) => i.informanten.push('ouder')),
    '- informanten: iemand staat er twee keer in',
  ],
  [
    'vragen die niet getoond mogen worden',
    wrong((i) => Object.assign(i.licentie, { vragenTonen: false })),
    '- licentie.vragenTonen: wie vragen niet mag tonen, kan ze niet stellen',
  ],
  [
    'een uitslag onder verschillende categorieën',
    wrong((i) => Object.assign(i, { soort: 'uitslag' })),
    '- leefgebieden: een uitslag wordt in zijn geheel gelezen',
  ],
])('%s wordt geweigerd met wat er mis is', (_wat, tekst, zin) => {
  expect(() => parseInstrument(tekst, 'proef.json')).toThrow(InstrumentError)
  expect(() => parseInstrument(tekst, 'proef.json')).toThrow(zin)
})
