import { countFouten, type Verhouding } from './compare-tekst.ts'

export type DatumVerschil = Verhouding | 'dag_maand_verwisseld'

/** Compares two days; `bijna` is one wrong digit, or two neighbouring digits swapped. */
export function compareDatum(a: string, b: string): DatumVerschil {
  if (a === '' || b === '') return 'onbekend'
  if (a === b) return 'gelijk'
  if (`${a.slice(0, 4)}-${a.slice(8)}-${a.slice(5, 7)}` === b) return 'dag_maand_verwisseld'
  return countFouten(a.replaceAll('-', ''), b.replaceAll('-', ''), 1) <= 1 ? 'bijna' : 'anders'
}
