import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Betrokkene } from '../../contract.ts'
import type { ActProps } from './act.ts'
import { actTexts } from './texts.ts'

type Code = { code: string; geldigTot: string }

/** A code for the own page of a young person or parent: shown once, to hand over in person. */
export function CodeMaken({ casus, betrokkene, onDone }: ActProps & { betrokkene: Betrokkene }) {
  const texts = useTexts(actTexts)
  const taal = useTaal()
  const [made, setMade] = useState<Code | null>(null)
  const [error, setError] = useState<unknown>(null)
  const make = async () => {
    setError(null)
    await send<Code>('PUT', `/v1/casussen/${casus.id}/betrokkenheden/${betrokkene.id}/uitnodiging`).then(
      ({ data }) => setMade(data),
      setError,
    )
  }
  if (made) {
    return (
      <>
        <p>{texts.codeGeef(betrokkene.naam)}</p>
        <p className="code-getoond" role="status">
          {made.code}
        </p>
        <p className="gedempt">{texts.codeTot(longDate(made.geldigTot, taal))}</p>
        <div className="dialoog__knoppen">
          <Knop variant="primair" onClick={onDone}>
            {texts.codeKlaar}
          </Knop>
        </div>
      </>
    )
  }
  return (
    <>
      {error !== null && <ProbleemMelding error={error} />}
      <p>
        {betrokkene.heeftAccount ? texts.codeOpnieuw(betrokkene.naam) : texts.codeUitleg(betrokkene.naam)}
      </p>
      <div className="dialoog__knoppen">
        <Knop variant="primair" onClick={make}>
          {texts.codeMaak}
        </Knop>
      </div>
    </>
  )
}
