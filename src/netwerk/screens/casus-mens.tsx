import { useQuery } from '@tanstack/react-query'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { iconMensenVol } from '../../web/kit/iconen.ts'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { CasusNetwerk } from '../contract.ts'
import { MensFormulier } from './portaal/mens.tsx'
import { kringTexts } from './portaal/texts.ts'
import { netwerkTexts } from './texts.ts'
import './casus-netwerk.css'

/** About one person, filled in together with a young person who has no account yet. */
export default function CasusMens() {
  const texts = useTexts(netwerkTexts)
  return (
    <CasusLayout tabTitle={texts.tab}>
      <Mens />
    </CasusLayout>
  )
}

function Mens() {
  const { mens, bijnaam } = useTexts(kringTexts)
  const { casusId, lidId } = useParams<'casusId' | 'lidId'>()
  const path = `/v1/casussen/${casusId}/netwerkronden`
  const { data, error, refetch } = useQuery(apiQuery<CasusNetwerk>(path))
  if (error && !data) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const leden = data.data.open?.leden ?? []
  const lid = leden.find(({ id }) => id === lidId)
  if (!lid)
    return (
      <LeegStaat icon={iconMensenVol} title={mens.weg} level={2}>
        {bijnaam}
      </LeegStaat>
    )
  return (
    <div className="casus-netwerk">
      <Sectie title={mens.titel(lid.naam)}>
        <MensFormulier lid={lid} leden={leden} path={path} back={`/casussen/${casusId}/netwerk`} />
      </Sectie>
    </div>
  )
}
