import type { Instrument } from './instrument.ts'

/**
 * How many places a stand lies from the middle of the scale: above zero it helps, below it is hard. In places, not in the numbers of the scale,
 * so that 25 of 100 is one place too. Null for what is no place of this scale.
 */
export function plekVan(
  schaal: Pick<Instrument['schaal'], 'waarden' | 'richting'>,
  stand: number | null,
): number | null {
  const places = schaal.waarden.map((w) => w.waarde).toSorted((a, b) => a - b)
  const nr = stand === null ? -1 : places.indexOf(stand)
  if (nr < 0) return null
  const fromMiddle = nr - (places.length - 1) / 2
  return schaal.richting === 'hoger_helpt' ? fromMiddle : -fromMiddle
}
