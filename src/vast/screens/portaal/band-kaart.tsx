import { useState } from 'react'
import { Bereik } from '../../../portaal/screens/deel/vaste-persoon.tsx'
import { useWerk } from '../../../portaal/screens/werk/use-werk.ts'
import { firstName } from '../../../portaal/screens/woorden.ts'
import { send } from '../../../web/api.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Persoonregel } from '../../../web/kit/persoonregel.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { MijnVast } from '../../contract.ts'
import { blijftTexts } from './texts.ts'

type Props = { band: MijnVast['banden'][number]; onChanged: () => Promise<void> }

/** Someone who may still be called; the young person takes them away when they want, after being asked once more. */
export function BandKaart({ band, onChanged }: Props) {
  const texts = useTexts(blijftTexts).kier
  const werk = useWerk()
  const [asks, setAsks] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const naam = firstName(band.naam)
  const remove = async () => {
    setError(null)
    await send('DELETE', `/v1/vaste-banden/${band.id}`, {}).then(onChanged, setError)
  }
  return (
    <Kaart tone="nadruk">
      <Persoonregel
        name={band.naam}
        what={werk(`${band.functie}, ${band.organisatie}`)}
        tone="vol"
        size="groot"
      />
      <p>{band.werktHierNog ? texts.uitleg(naam) : texts.weg(naam, band.organisatie)}</p>
      <Bereik mens={{ ...band, bereikbaarTot: null, vervanger: null }} main />
      {error !== null && <ProbleemMelding error={error} />}
      {asks ? (
        <div role="status" className="mijn__stapel">
          <p>
            <strong>{texts.zeker(naam)}</strong> {texts.zekerUitleg}
          </p>
          <Knop wide onClick={remove}>
            {texts.ja}
          </Knop>
        </div>
      ) : (
        <Knop variant="stil" onClick={() => setAsks(true)}>
          {texts.haalWeg(naam)}
        </Knop>
      )}
    </Kaart>
  )
}
