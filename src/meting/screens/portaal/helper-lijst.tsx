import { iconNaar } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Metingen } from '../../contract.ts'
import { mijnMetingTexts } from './texts.ts'

/** Three sentences about each person who helps, for who likes to say them. */
export function HelperLijst({ metingen: m }: { metingen: Metingen }) {
  const texts = useTexts(mijnMetingTexts)
  if (m.helpers.length === 0) return null
  return (
    <Kaart title={texts.verbonden} tone="stil">
      <p>{texts.verbondenUitleg}</p>
      <div className="meet__stapel">
        {m.helpers.map((h) => (
          <KnopLink
            key={h.betrokkenheidId}
            to={`/portaal/hoe-gaat-het/met/${h.betrokkenheidId}`}
            wide
            iconAfter={iconNaar}
          >
            {texts.zegHoe(h.naam)}
          </KnopLink>
        ))}
      </div>
    </Kaart>
  )
}
