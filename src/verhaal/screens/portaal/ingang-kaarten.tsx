import { iconNaar } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { useTexts } from '../../../web/texts.ts'
import { ingangTexts } from './ingang/texts.ts'

/** The way in from Mijn verhaal: small, so that the first screens stay light. */
export function VerhaalKaart({ kant }: { kant: 'jeugdige' | 'ouder' }) {
  const words = useTexts(ingangTexts).verhaal[kant]
  return (
    <Kaart title={words.titel} tone="hulp">
      <p>{words.uitleg}</p>
      <KnopLink to="/portaal/mijn-verhaal" iconAfter={iconNaar} wide>
        {words.knop}
      </KnopLink>
    </Kaart>
  )
}

/** The way in from Mijn mensen to thanking one of them. */
export function DankKaart() {
  const words = useTexts(ingangTexts).dank
  return (
    <Kaart title={words.titel} tone="stil">
      <p>{words.uitleg}</p>
      <KnopLink to="/portaal/dank" iconAfter={iconNaar} wide>
        {words.knop}
      </KnopLink>
    </Kaart>
  )
}
