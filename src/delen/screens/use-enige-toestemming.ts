import { useEffect } from 'react'
import type { FormulierState } from '../../web/kit/use-formulier.ts'
import type { PubliekAntwoord } from '../contract.ts'
import type { Velden } from './schrijf-velden.ts'
import { asksToestemming, fittingToestemmingen } from './toestemming-nodig.ts'

/** Fills in the consent when one is asked and only one holds for this category and these readers: it stands there to be seen, and can be changed. */
export function useEnigeToestemming({ values, set }: FormulierState<Velden>, publiek: PubliekAntwoord): void {
  const fitting = asksToestemming(values, publiek) ? fittingToestemmingen(values, publiek) : []
  const only = fitting.length === 1 ? fitting[0]?.id : undefined
  useEffect(() => {
    if (only !== undefined) set('toestemmingId', only)
  }, [only, set])
}
