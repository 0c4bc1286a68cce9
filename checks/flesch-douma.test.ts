import { expect, test } from 'vitest'
import { countSyllables, findSentences, findWords, readingEase } from './flesch-douma.ts'
import { checkPlainDutch } from './plain-dutch.ts'
import { plant } from './plant.ts'

test.each([
  ['ja', 1],
  ['school', 1],
  ['moeder', 2],
  ['afspraak', 2],
  ['mooie', 2],
  ['blij', 1],
  ['bijzonder', 3],
  ['leeuw', 1],
  ['nieuws', 1],
  ['geïnteresseerd', 5],
  ['zeeën', 2],
  ['beantwoorden', 4],
  ['verantwoordelijkheid', 6],
  ['één', 1],
  ['yoghurt', 2],
  ['station', 3],
  ['gebruik', 2],
  ['fietsen', 2],
  ['16.00', 1],
  ['tv', 1],
])('%s heeft %i lettergrepen', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables)
})

test('een zin eindigt bij een punt, maar niet in een tijd of getal', () => {
  expect(findSentences('Je gaat om 16.00 uur. Wie gaat mee? Sem')).toHaveLength(3)
  expect(findWords('Je gaat om 16.00 uur met e-mail.')).toEqual([
    'Je',
    'gaat',
    'om',
    '16.00',
    'uur',
    'met',
    'e-mail',
  ])
})

test('woorden van een jongere lezen lichter dan een brief, een wet het zwaarst', () => {
  const young = readingEase(['Ik wil weer naar school. Wie gaat er met mij mee?']) ?? 0
  const letter =
    readingEase([
      'Wij nodigen u uit voor een gesprek over de begeleiding van uw zoon op het gemeentehuis.',
    ]) ?? 0
  const law =
    readingEase([
      'De verwerkingsverantwoordelijke verstrekt de persoonsgegevens uitsluitend overeenkomstig de toepasselijke wettelijke bepalingen en uitvoeringsregelingen.',
    ]) ?? 0
  expect(young).toBeGreaterThan(100)
  expect(letter).toBeLessThan(80)
  expect(law).toBeLessThan(0)
  expect(readingEase([])).toBeNull()
})

test('de formule is die van Douma', () => {
  expect(readingEase(['De kat zit op de mat.'])).toBeCloseTo(206.84 - 77 - 0.93 * 6, 5)
})

const easy = "export const nl = { titel: 'Mijn plan', uitleg: 'Wat wil jij? Zeg het hier.' }"

test('een portaal in gewone woorden heeft geen bevinding', async () => {
  expect(await checkPlainDutch(await plant({ 'src/plan/screens/portaal/texts.nl.ts': easy }))).toEqual([])
})

test.each([
  ['jargon', "export const nl = { titel: 'Jouw casus' }", "says 'casus'"],
  [
    'jargon in een samenstelling',
    "export const nl = { titel: 'Bel je procesregisseur' }",
    "says 'procesregisseur'",
  ],
  [
    'jargon in een zin met een naam',
    'export const nl = { t: (n: string) => "Weging van " + n }',
    "says 'Weging'",
  ],
  [
    'een lange zin',
    "export const nl = { t: 'Wij gaan nu met elkaar kijken wat jij op school wel kan.' }",
    'has 12 words',
  ],
  [
    'zware taal',
    "export const nl = { t: 'Vertrouwelijke gegevensverwerking vereist verantwoordelijkheid.' }",
    'reading ease',
  ],
])('het portaal mag geen %s bevatten', async (_, source, finding) => {
  for (const file of ['src/plan/screens/portaal/texts.nl.ts', 'src/web/portaal/paginas/texts.nl.ts']) {
    const findings = await checkPlainDutch(await plant({ [file]: source }))
    expect(findings.join()).toContain(finding)
  }
})

test("'beweging' is geen jargon, en niets lezen is een bevinding", async () => {
  const root = await plant({ 'src/web/portaal/texts.nl.ts': "export const nl = { t: 'Kom in beweging!' }" })
  expect((await checkPlainDutch(root)).filter((finding) => finding.includes('says'))).toEqual([])
  expect(await checkPlainDutch(await plant({ 'src/a.ts': '' }))).toEqual(['no text of the portaal was found'])
})
