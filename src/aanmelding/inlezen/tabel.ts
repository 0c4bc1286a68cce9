/**
 * One cell as it stands in the file. `getal` keeps the digits as written, so that a BSN in a number cell loses
 * nothing to rounding; `datum` is a cell with a date format, as `YYYY-MM-DD`, or empty when no such day exists.
 */
export type Cel = {
  readonly soort: 'tekst' | 'getal' | 'datum' | 'fout'
  readonly tekst: string
  /** The cell held a formula; `tekst` is the result that Excel showed when the file was saved. */
  readonly formule?: true
}

/** A row with the number its reader knows: the line in Excel, or the record in a csv (the first record is 1). */
export interface TabelRij {
  readonly rij: number
  readonly cellen: readonly (Cel | undefined)[]
  /** Part of the file that has been read, 0 to 1. */
  readonly deel: number
}

/** One sheet or one csv. `rijen` can be asked for more than once; each time the file is read from its beginning. */
export interface Tabel {
  readonly naam: string
  readonly verborgen: boolean
  rijen(): AsyncGenerator<TabelRij>
}

/** Whether a cell holds something a person could read. */
export function hasInhoud(cel: Cel | undefined): cel is Cel {
  return cel !== undefined && cel.tekst.trim() !== ''
}
