import { useQuery } from '@tanstack/react-query'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { longDate } from '../../web/datum.ts'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Ronde } from '../contract.ts'
import { Kijken } from './portaal/kijken.tsx'
import { netwerkTexts } from './texts.ts'
import './casus-netwerk.css'

/** One drawing that the young person lets this professional look at, or that they drew together before. */
export default function CasusRonde() {
  const texts = useTexts(netwerkTexts)
  return (
    <CasusLayout tabTitle={texts.tab}>
      <EenRonde />
    </CasusLayout>
  )
}

function EenRonde() {
  const texts = useTexts(netwerkTexts)
  const taal = useTaal()
  const { rondeId } = useParams<'rondeId'>()
  const { data, error, refetch } = useQuery(apiQuery<Ronde>(`/v1/netwerkronden/${rondeId}`))
  if (error) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const ronde = data.data
  return (
    <div className="casus-netwerk">
      <p className="gedempt">{texts.laatKijken(ronde.van)}</p>
      <Kijken ronde={ronde} label={texts.tekening(ronde.van, longDate(ronde.dag, taal))} />
    </div>
  )
}
