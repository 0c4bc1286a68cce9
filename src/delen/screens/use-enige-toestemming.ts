import { useEffect } from 'react'
import type { FormulierState } from '../../web/kit/use-formulier.ts'
import type { PubliekAntwoord } from '../contract.ts'
import { asksGeheim, fittingToestemmingen, type Velden } from './schrijf-velden.ts'

/** Fills in the consent when only one holds for this category and these readers: the ground stays the writer's choice. */
export function useEnigeToestemming({ values, set }: FormulierState<Velden>, publiek: PubliekAntwoord): void {
  const asked = asksGeheim(values, publiek) && values.geheimGrond === 'toestemming'
  const fitting = asked ? fittingToestemmingen(values, publiek) : []
  const only = fitting.length === 1 ? fitting[0]?.id : undefined
  useEffect(() => {
    if (only !== undefined) set('toestemmingId', only)
  }, [only, set])
}
