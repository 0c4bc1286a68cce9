let tekst = ''

/** Carries the words of a lesson to the consult page, in memory only: where they came from is kept nowhere. */
export function neemLesMee(les: string): void {
  tekst = les
}

/** The words that were carried along; empty after a reload. */
export const meegenomenLes = () => tekst
