import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { iconErbij, iconWieIsWie } from '../../web/kit/iconen.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { Derden } from '../contract.ts'
import { EenDerde } from './een-derde.tsx'
import { NieuweDerde } from './nieuwe-derde.tsx'
import { derdeTexts } from './texts.ts'
import './derden.css'

const derdenQuery = (casusId: string) => apiQuery<Derden>(`/v1/casussen/${casusId}/derden`)
export const prefetch = (queryClient: QueryClient, params: Record<string, string>) =>
  void queryClient.prefetchQuery(derdenQuery(params.casusId ?? ''))

/** Who from outside joins on this casus, what they signed, got and read. */
export default function DerdenScherm() {
  const texts = useTexts(derdeTexts)
  const { casusId } = useParams<'casusId'>()
  return (
    <CasusLayout tabTitle={texts.derden}>
      <Inhoud casusId={casusId} />
    </CasusLayout>
  )
}

function Inhoud({ casusId }: { casusId: string }) {
  const texts = useTexts(derdeTexts)
  const queryClient = useQueryClient()
  const [adding, setAdding] = useState(false)
  const { data, error, refetch } = useQuery(derdenQuery(casusId))
  if (!data) return error ? <ProbleemMelding error={error} onRetry={() => void refetch()} /> : <LaadPagina />
  const { derden, partijen, abilities } = data.data
  const done = async () => {
    setAdding(false)
    await queryClient.invalidateQueries({
      predicate: ({ queryKey: [path] }) => typeof path === 'string' && path.includes('derden'),
    })
  }
  if (partijen.length === 0) return <p>{texts.kanHierNiet}</p>
  return (
    <Sectie
      title={texts.derden}
      actions={
        abilities.magToelaten &&
        !adding && (
          <Knop variant="primair" icon={iconErbij} onClick={() => setAdding(true)}>
            {texts.toelaten}
          </Knop>
        )
      }
    >
      <div className="derden-stapel">
        <p>{texts.uitleg}</p>
        {!abilities.magToelaten && <p className="gedempt">{texts.alleenLid1}</p>}
        {adding && (
          <NieuweDerde casusId={casusId} partijen={partijen} done={done} cancel={() => setAdding(false)} />
        )}
        {derden.length === 0 && !adding && (
          <LeegStaat icon={iconWieIsWie} title={texts.leegTitel}>
            {texts.leeg}
          </LeegStaat>
        )}
        {derden.map((d) => (
          <EenDerde key={d.id} derde={d} lijst={data.data} done={done} />
        ))}
      </div>
    </Sectie>
  )
}
