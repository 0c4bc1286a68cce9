import type { ReactNode } from 'react'
import type { Casus } from '../../casus/contract.ts'
import { useCasus } from '../../casus/screens/use-casus.ts'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import type { PubliekAntwoord } from '../contract.ts'
import { usePubliek } from './use-publiek.ts'

/** Reads the casus and who can see something in it; shows loading, refusal and not-found itself. */
export function CasusLaden({
  children,
}: {
  children: (casus: Casus, publiek: PubliekAntwoord) => ReactNode
}) {
  const { casusId } = useParams<'casusId'>()
  const { casus, error, retry } = useCasus(casusId)
  const who = usePubliek(casusId)
  if (casus && who.publiek) return children(casus, who.publiek)
  const failed = error ?? who.error
  if (!failed) return <LaadPagina />
  return <FoutPagina error={failed} onRetry={() => void Promise.all([retry(), who.retry()])} />
}
