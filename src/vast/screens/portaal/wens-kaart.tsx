import { useState } from 'react'
import { firstName } from '../../../portaal/screens/woorden.ts'
import { send } from '../../../web/api.ts'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Wens } from '../../contract.ts'
import { blijftTexts } from './texts.ts'

/** What I asked about who stays, what came of it, and taking it back. */
export function WensKaart({ wens, onChanged }: { wens: Wens; onChanged: () => Promise<void> }) {
  const { wens: texts } = useTexts(blijftTexts)
  const [error, setError] = useState<unknown>(null)
  const title =
    wens.soort === 'anders' ? texts.anders(firstName(wens.over)) : texts.zelfde(firstName(wens.wie))
  const takeBack = async () => {
    setError(null)
    await send('DELETE', `/v1/vaste-wensen/${wens.id}`, { ifMatch: `"${wens.versie}"` }).then(
      onChanged,
      setError,
    )
  }
  return (
    <Kaart title={title} tone={wens.status === 'vervuld' ? 'klaar' : 'wit'}>
      {wens.tekst && <EigenWoorden>{wens.tekst}</EigenWoorden>}
      {wens.soort === 'anders' && <p>{wens.doorgegeven ? texts.doorgegeven : texts.aan[wens.aan]}</p>}
      <p role="status">{texts.status[wens.status]}</p>
      {wens.antwoord && <p dir="auto">{wens.antwoord}</p>}
      {error !== null && <ProbleemMelding error={error} />}
      {wens.status !== 'vervuld' && (
        <Knop variant="stil" onClick={takeBack}>
          {texts.neemTerug}
        </Knop>
      )}
    </Kaart>
  )
}
