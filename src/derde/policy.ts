import { forbidden, type Problem } from '../kernel/errors.ts'

/** Only participants of Wgs 2.27 lid 1 let a third party in and hand something over (2.31 lid 9, BGS 2.21). */
export function mayLaatToe(lid1: boolean): Problem | null {
  return lid1
    ? null
    : forbidden(
        'alleen_lid_1',
        'Alleen de overheden van lid 1 laten iemand van buiten toe en geven die iets mee. Vraag het de regisseur.',
      )
}

/** Third parties are professionals' work; family hears of it from people. */
export function mayKnow(kant: 'professional' | 'jeugdige' | 'ouder'): Problem | null {
  return kant === 'professional'
    ? null
    : forbidden('alleen_medewerker', 'Dit doen de mensen die met je werken. Je kunt hen bellen.')
}

/** Only the source says whether its words may go. */
export function mayAnswer(row: { van_ons: boolean }): Problem | null {
  return row.van_ons
    ? null
    : forbidden('alleen_bron', 'Hierover beslist de organisatie van wie het komt. Bel die.')
}

/** Throws what a policy refused. */
export function refuse(refusal: Problem | null): void {
  if (refusal) throw refusal
}
