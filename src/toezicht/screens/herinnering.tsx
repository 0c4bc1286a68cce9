import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { apiQuery } from '../../web/query.ts'
import { useSessie } from '../../web/sessie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Overzicht } from '../contract.ts'
import { toezichtTexts } from './texts.ts'

/** In Mijn werk: rights to confirm, questions of young people and parents to answer. Asked only of who holds such a mandate. */
export function Herinnering() {
  const { mandaten } = useSessie().sessie.account
  return mandaten.includes('beheer') || mandaten.includes('contactpunt') ? <Wacht /> : null
}

function Wacht() {
  const texts = useTexts(toezichtTexts).herinnering
  const taal = useTaal()
  const { data } = useQuery(apiQuery<Overzicht>('/v1/toezicht'))
  const { autorisatie, kijkvragen } = data?.data ?? {}
  return (
    <>
      {autorisatie && (
        <Melding
          title={texts.rechten(autorisatie.open, longDate(autorisatie.uiterlijk, taal))}
          actions={
            <KnopLink to={`/toezicht/rechten/${autorisatie.controleId}`} size="klein">
              {texts.naarRechten}
            </KnopLink>
          }
        >
          {texts.rechtenUitleg}
        </Melding>
      )}
      {kijkvragen && kijkvragen.open > 0 && (
        <Melding
          title={texts.vragen(kijkvragen.open)}
          actions={
            <KnopLink to="/toezicht/vragen" size="klein">
              {texts.naarVragen}
            </KnopLink>
          }
        >
          {kijkvragen.uiterlijk && texts.vragenUitleg(longDate(kijkvragen.uiterlijk, taal))}
        </Melding>
      )}
    </>
  )
}
