import type { EigenVraag, Kijkregel, Kijkvraag } from './contract.ts'
import type { Deel } from './delen.ts'
import type { KijkregelRow, VraagRow } from './sql.ts'

/** One organisation and function on one day, its repeats merged. */
export function presentKijkregel(row: KijkregelRow): Kijkregel {
  return {
    dag: row.dag,
    organisatie: { id: row.organisatie_id, naam: row.organisatie, soort: row.soort },
    functie: row.functie,
    delen: row.delen as Deel[],
    waarom: row.activiteiten,
  }
}

export function presentEigenVraag(row: VraagRow): EigenVraag {
  return {
    id: row.id,
    dag: row.dag,
    organisatie: row.organisatie,
    functie: row.functie,
    tekst: row.tekst,
    op: row.op.toISOString(),
    uiterlijk: row.uiterlijk,
    antwoord: row.antwoord,
    beantwoordOp: row.beantwoord_op?.toISOString() ?? null,
  }
}

/** As the contactpunt reads it: who asks is told by side, not by name. */
export function presentKijkvraag(row: VraagRow): Kijkvraag {
  return {
    ...presentEigenVraag(row),
    versie: row.versie,
    kant: row.kant,
    delen: row.deel.split(',') as Deel[],
    namenGegeven: row.namen_gegeven,
  }
}

/** First and last day of a month `YYYY-MM`. */
export function daysOf(maand: string): { van: string; tot: string } {
  const [year = 0, month = 1] = maand.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { van: `${maand}-01`, tot: `${maand}-${last}` }
}

/** The month before, when it is not before `begin`; else null. */
export function monthBefore(maand: string, begin: string | null): string | null {
  const [year = 0, month = 1] = maand.split('-').map(Number)
  const before = new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7)
  return begin !== null && before >= begin ? before : null
}
