import type { VeldNaam } from './velden.ts'

type TekstVeld = Exclude<VeldNaam, 'naam' | 'huisnummer' | 'verzuim'>

/** One accepted row: what a concept starts from. Dates are `YYYY-MM-DD`, `verzuim` is in hours, absent is unknown. */
export type GelezenAanmelding = { achternaam: string; reden: string; verzuim?: number } & {
  [Veld in Exclude<TekstVeld, 'achternaam' | 'reden'>]?: string
}
