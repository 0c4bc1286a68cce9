import type { Wie } from './fixture.ts'

/** One sentence about the rules: who does what, and what comes of it. `rijen` = rows answered or touched; 'geweigerd' = an error. */
export type Scenario = { zin: string; als: Wie; sql: string; verwacht: number | 'geweigerd' }

/** Writes one sentence down. */
export const s = (zin: string, als: Wie, sql: string, verwacht: Scenario['verwacht']): Scenario => ({
  zin,
  als,
  sql,
  verwacht,
})

/** `kopie` inserts a second row like the fixture's, with changes; the row itself is captured beforehand as `rij_<tabel>`. */
export const kopie = (tabel: string, changes: string) =>
  `kopie ${tabel} jsonb_build_object('id', {nieuw}${changes === '' ? '' : `, ${changes}`})`
