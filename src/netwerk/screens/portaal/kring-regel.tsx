import { iconNaar } from '../../../web/kit/iconen.ts'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { useTexts } from '../../../web/texts.ts'
import { ingangTexts } from './ingang/texts.ts'

/** The way in from Mijn mensen, as a line of a list: the first screens stay light, and the people stay first. */
export function KringRegel({ kant }: { kant: 'jeugdige' | 'ouder' }) {
  const texts = useTexts(ingangTexts)
  return (
    <li>
      <KnopLink to="/portaal/kring" variant="stil" iconAfter={iconNaar} wide>
        {texts[kant].knop}
      </KnopLink>
    </li>
  )
}
