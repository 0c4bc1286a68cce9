import { useState } from 'react'
import { longDate } from '../../../web/datum.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { VerzoekDetail } from '../../answers.ts'
import { rechtenTexts } from '../texts.ts'
import type { Zet } from '../use-verzoek.ts'

/** Step 2: whether there is a casus of this very person. */
export function Koppel({ verzoek, zet }: { verzoek: VerzoekDetail; zet: Zet }) {
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const kies = (persoonId: string | null) => zet('casus', { persoonId }).catch(setError)
  return (
    <Kaart title={texts.koppelTitel} level={2}>
      {error !== null && <ProbleemMelding error={error} />}
      {verzoek.gekoppeld ? (
        <p>{texts.gevonden(verzoek.regime ?? '')}.</p>
      ) : (
        <>
          {verzoek.gevonden.length === 0 && <p>{texts.geenGevonden}</p>}
          {verzoek.gevonden.map((g) => (
            <p key={g.persoonId} className="rechten-rij">
              {texts.gevonden(g.regime)}
              {g.geboortedatum && `, ${longDate(g.geboortedatum, taal)}`}
              <Knop size="klein" onClick={() => kies(g.persoonId)}>
                {texts.kies}
              </Knop>
            </p>
          ))}
          {verzoek.stap === 'koppelen' && <Knop onClick={() => kies(null)}>{texts.nietGevonden}</Knop>}
        </>
      )}
    </Kaart>
  )
}
