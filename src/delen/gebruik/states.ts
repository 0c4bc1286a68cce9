/** Why a bijdrage can't carry a step (yet): only to know; the source is to be asked first; asked; said no; took the yes back; no longer valid. */
export const redenenNiet = ['orientatie', 'eerst_vragen', 'gevraagd', 'nee', 'teruggenomen'] as const
export type RedenNiet = (typeof redenenNiet)[number]

type Vraag = { antwoord: 'ja' | 'nee' | null; ingetrokken: boolean }

/**
 * Whether a step may rest on a bijdrage, given what its source asked and answered; null when it may. The database holds to the same rule
 * (insert_mag_gebruikt). `vragen`: of the own organisation, newest first.
 */
export function whyNot(
  b: { alleenOrientatie: boolean; eerstVragen: boolean; eigenOrganisatie: boolean },
  vragen: readonly Vraag[],
): RedenNiet | null {
  if (b.alleenOrientatie) return 'orientatie'
  if (!b.eerstVragen || b.eigenOrganisatie) return null
  if (vragen.some((v) => v.antwoord === 'ja' && !v.ingetrokken)) return null
  const [last] = vragen
  if (!last) return 'eerst_vragen'
  if (last.antwoord === null) return 'gevraagd'
  return last.antwoord === 'nee' ? 'nee' : 'teruggenomen'
}
