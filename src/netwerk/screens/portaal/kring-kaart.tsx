import { iconNaar } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { useTexts } from '../../../web/texts.ts'
import { ingangTexts } from './ingang/texts.ts'

/** The way in from Mijn mensen: small, so that the first screens stay light; the drawing is loaded when it is opened. */
export function KringKaart({ kant }: { kant: 'jeugdige' | 'ouder' }) {
  const texts = useTexts(ingangTexts)
  const words = texts[kant]
  return (
    <Kaart title={words.titel} tone="hulp">
      <p>{words.uitleg}</p>
      <KnopLink to="/portaal/kring" iconAfter={iconNaar} wide>
        {words.knop}
      </KnopLink>
    </Kaart>
  )
}
