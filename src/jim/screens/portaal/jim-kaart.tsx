import { useQuery } from '@tanstack/react-query'
import { iconNaar } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTexts } from '../../../web/texts.ts'
import type { MijnAntwoord } from '../../contract.ts'
import { ingangTexts } from './ingang/texts.ts'

/** The way in from Mijn mensen: for the young person always, for a parent only when something is asked. */
export function JimKaart({ kant }: { kant: 'jeugdige' | 'ouder' }) {
  const texts = useTexts(ingangTexts)
  const { data } = useQuery({ ...apiQuery<MijnAntwoord>('/v1/mijn-jim'), enabled: kant === 'ouder' })
  if (kant === 'ouder' && (data?.data.vragen.length ?? 0) === 0) return null
  const isOuder = kant === 'ouder'
  return (
    <Kaart title={isOuder ? texts.ouderTitel : texts.titel} tone="hulp">
      <p>{isOuder ? texts.ouderUitleg : texts.uitleg}</p>
      <KnopLink to="/portaal/jim" iconAfter={iconNaar} wide>
        {isOuder ? texts.ouderKnop : texts.knop}
      </KnopLink>
    </Kaart>
  )
}
