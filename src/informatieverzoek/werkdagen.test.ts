import { expect, test } from 'vitest'
import { plusWerkdagen } from './werkdagen.ts'

test.each([
  ['een gewone week slaat het weekend over', '2026-11-02', '2026-11-09'],
  ['wie op vrijdag vraagt, heeft tot de vrijdag erna', '2026-11-06', '2026-11-13'],
  ['Kerst en Nieuwjaar tellen niet mee', '2026-12-22', '2026-12-30'],
  ['Nieuwjaarsdag telt niet mee', '2026-12-29', '2027-01-06'],
  ['Goede Vrijdag en Tweede Paasdag tellen niet mee', '2027-03-24', '2027-04-02'],
  ['Hemelvaart telt niet mee', '2026-05-13', '2026-05-21'],
  ['valt Koningsdag op zondag, dan is zaterdag de feestdag', '2025-04-24', '2025-05-01'],
  ['Koningsdag en Bevrijdingsdag tellen niet mee', '2026-04-24', '2026-05-04'],
])('%s', (_zin, from, to) => {
  expect(plusWerkdagen(from, 5)).toBe(to)
})
