import { expect, test } from 'vitest'
import { placeInPdf } from '../../testing/read-pdf.ts'
import { renderDocument } from './render-document.ts'

test.each(['הכל בסדר', 'كل شيء بخير'])(
  'wat iemand zei, loopt ook in een brief van rechts naar links: %s',
  async (first) => {
    const letter = [...first][0] ?? ''
    for (const eigen of [false, true]) {
      const pdf = await renderDocument({
        taal: 'nl',
        titel: 'Kopie',
        kop: ['Voor Sem'],
        delen: [{ kop: 'Wat je zei', alineas: [`${first} zei oma`], eigen }],
        leeg: '(leeg)',
        bladzijde: 'Bladzijde',
        vanBladen: 'van',
      })
      expect(await placeInPdf(pdf, letter)).toBeGreaterThan(await placeInPdf(pdf, 'zei'))
    }
  },
)
