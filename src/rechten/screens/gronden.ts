import type { Optie } from '../../web/kit/keuzelijst.tsx'
import type { Taal } from '../../web/texts.ts'
import { grondWoorden, type Letter, letters, type UitstelGrond, uitstelGronden } from '../states.ts'

/** The grounds of UAVG 41 lid 1 to choose from, letter and words. */
export const grondOpties = (taal: Taal): Optie<Letter>[] =>
  letters.map((l) => ({ value: l, label: `${l}. ${grondWoorden[l][taal]}` }))

/** The grounds to wait with telling. */
export const uitstelOpties = (taal: Taal, avg: string): Optie<UitstelGrond>[] =>
  uitstelGronden.map((g) => ({ value: g, label: uitstelLabel(g, taal, avg) }))

export function uitstelLabel(grond: UitstelGrond, taal: Taal, avg: string): string {
  if (grond === 'avg14-5-b') return avg
  const letter = grond.slice(-1) as Letter
  return `UAVG 41 ${letter}: ${grondWoorden[letter][taal]}`
}
