import { expect, test } from 'vitest'
import { placeInPdf, readPdf } from '../../testing/read-pdf.ts'
import { renderVerhaal } from './render-verhaal.ts'

const woorden = { titel: 'Mijn verhaal', onder: 'Van mij.', leeg: '', bladzijde: 'Bladzijde', van: 'van' }
const render = (tekst: string, titel = 'Vroeger') =>
  renderVerhaal({ taal: 'nl', woorden, delen: [{ titel, onder: 'Alleen jij leest dit.', tekst }] })

test.each(['הכל בסדר', 'كل شيء بخير'])(
  'een verhaal dat rechts begint, loopt van rechts naar links: %s',
  async (first) => {
    const letter = [...first][0] ?? ''
    const rtl = render(`Eerst Nederlands.\n\n${first} zei oma.`)
    expect(await placeInPdf(rtl, letter)).toBeGreaterThan(await placeInPdf(rtl, 'zei'))
    const kop = render('Eerst Nederlands.', `${first} zei`)
    expect(await placeInPdf(kop, letter)).toBeGreaterThan(await placeInPdf(kop, 'zei'))
  },
)

test('tienduizend woorden van rechts naar links gaan door op zoveel bladzijden als nodig', async () => {
  const woord = (nr: number) => `מילה${nr}`
  const pdf = await readPdf(render(Array.from({ length: 10_000 }, (_one, nr) => woord(nr)).join(' ')))
  expect(pdf.pages).toBeGreaterThan(20)
  for (const nr of [0, 4999, 9999]) expect(pdf.text).toContain(String(nr))
  expect(pdf.text).not.toContain('[U+')
})
