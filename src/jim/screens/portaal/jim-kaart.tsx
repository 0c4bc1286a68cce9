import { useQuery } from '@tanstack/react-query'
import { iconNaar } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTexts } from '../../../web/texts.ts'
import type { MijnAntwoord } from '../../contract.ts'
import { ingangTexts } from './ingang/texts.ts'

/** For a parent on Mijn mensen: only when something is asked of them. */
export function JimKaart() {
  const texts = useTexts(ingangTexts)
  const { data } = useQuery(apiQuery<MijnAntwoord>('/v1/mijn-jim'))
  if ((data?.data.vragen.length ?? 0) === 0) return null
  return (
    <Kaart title={texts.ouderTitel} tone="hulp">
      <p>{texts.ouderUitleg}</p>
      <KnopLink to="/portaal/jim" iconAfter={iconNaar} wide>
        {texts.ouderKnop}
      </KnopLink>
    </Kaart>
  )
}

/** For the young person: the way to one's own JIM, as a line of a list. */
export function JimRegel() {
  const texts = useTexts(ingangTexts)
  return (
    <li>
      <KnopLink to="/portaal/jim" variant="stil" iconAfter={iconNaar} wide>
        {texts.knop}
      </KnopLink>
    </li>
  )
}
