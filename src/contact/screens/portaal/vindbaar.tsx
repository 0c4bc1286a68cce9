import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { iconJa, iconNee } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Vindbaarheid } from '../../contract.ts'
import { vindbaarTexts } from './texts.ts'

/** The young person chooses whether others who work with them may find their vaste persoon. Shown only where it is theirs to choose. */
export function MijnVindbaarheid({ casusId }: { casusId: string }) {
  const texts = useTexts(vindbaarTexts)
  const path = `/v1/casussen/${casusId}/vindbaarheid`
  const { data, refetch } = useQuery(apiQuery<Vindbaarheid>(path))
  const [error, setError] = useState<unknown>(null)
  if (!data?.data.abilities.magZetten) return null
  const { vindbaar, versie, oudersNodig, ouders } = data.data
  const choose = async (ja: boolean) => {
    setError(null)
    await send('PUT', path, { body: { vindbaar: ja }, ifMatch: `"${versie}"` }).catch(setError)
    await refetch()
  }
  return (
    <Kaart title={texts.titel}>
      <p>{texts.uitleg}</p>
      <p role="status">{vindbaar ? texts.staatJa : texts.staatNee}</p>
      {vindbaar && oudersNodig && !ouders && <p>{texts.ouders}</p>}
      {error !== null && <ProbleemMelding error={error} onRetry={() => void refetch()} />}
      <Knop icon={iconJa} wide variant={vindbaar ? 'primair' : 'tweede'} onClick={() => choose(true)}>
        {texts.ja}
      </Knop>
      <Knop icon={iconNee} wide variant={vindbaar ? 'tweede' : 'primair'} onClick={() => choose(false)}>
        {texts.nee}
      </Knop>
      <p>{texts.samen}</p>
    </Kaart>
  )
}
