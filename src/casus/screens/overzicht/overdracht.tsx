import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Casus } from '../../contract.ts'
import { useCasus } from '../use-casus.ts'
import { overzichtTexts } from './texts.ts'

/** An open request to take over the regie: to whoever is asked with an answer, to the asker with a way back. */
export function Overdracht({ casus }: { casus: Casus }) {
  const texts = useTexts(overzichtTexts)
  const { refresh } = useCasus(casus.id)
  const [error, setError] = useState<unknown>(null)
  const { overdracht } = casus
  if (!overdracht) return null
  const answer = async (antwoord: 'aanvaard' | 'afgewezen' | 'ingetrokken') => {
    setError(null)
    const path = `/v1/casussen/${casus.id}/overdrachten-regie/${overdracht.id}/antwoord`
    await send('PUT', path, { body: { antwoord }, ifMatch: `"${overdracht.versie}"` }).catch(setError)
    await refresh()
  }
  return (
    <>
      {error !== null && <ProbleemMelding error={error} />}
      <Melding
        title={
          overdracht.aanMij ? texts.overdrachtAanMij(overdracht.van) : texts.overdrachtOpen(overdracht.naar)
        }
        actions={
          <>
            {overdracht.aanMij && (
              <>
                <Knop size="klein" variant="primair" onClick={() => answer('aanvaard')}>
                  {texts.aanvaard}
                </Knop>
                <Knop size="klein" onClick={() => answer('afgewezen')}>
                  {texts.wijsAf}
                </Knop>
              </>
            )}
            {overdracht.vanMij && (
              <Knop size="klein" onClick={() => answer('ingetrokken')}>
                {texts.trekIn}
              </Knop>
            )}
          </>
        }
      >
        {overdracht.reden}
      </Melding>
    </>
  )
}
