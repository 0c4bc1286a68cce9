import type { Deelname } from '../answers.ts'

/** Plum is the young person, petrol the vaste persoon, an open circle who is not there. */
export function toneOf(
  deelname: Pick<Deelname, 'kant' | 'rollen' | 'aanwezigheid'>,
): 'hulp' | 'vol' | 'eigen' | 'open' {
  if (deelname.aanwezigheid === 'afwezig' || deelname.aanwezigheid === 'komt_niet') return 'open'
  if (deelname.kant === 'jeugdige') return 'eigen'
  return deelname.rollen.includes('vaste_persoon') ? 'vol' : 'hulp'
}
