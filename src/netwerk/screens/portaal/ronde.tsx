import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../../web/datum.ts'
import { iconZien } from '../../../web/kit/iconen.ts'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Ronde as RondeAntwoord } from '../../contract.ts'
import { Kijken } from './kijken.tsx'
import { Meenemen } from './meenemen.tsx'
import { kringTexts } from './texts.ts'
import '../../../portaal/screens/portaal.css'

/** One drawing to look at: an earlier one of my own, or one that I was let look at. */
export default function Ronde() {
  const texts = useTexts(kringTexts)
  const taal = useTaal()
  const { rondeId } = useParams<'rondeId'>()
  const { data, error, refetch } = useQuery(apiQuery<RondeAntwoord>(`/v1/netwerkronden/${rondeId}`))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const ronde = data.data
  const dag = longDate(ronde.dag, taal)
  const isOwn = ronde.abilities.magDelen
  const back = isOwn
    ? { to: '/portaal/kring/eerder', label: texts.rondes.titel }
    : { to: '/portaal/kring', label: texts.kijk.titel(ronde.van) }
  return (
    <Pagina
      title={ronde.naam || dag}
      back={back}
      intro={<p>{isOwn ? texts.kijk.blijft : texts.kijk.gedeeld(ronde.van)}</p>}
    >
      <div className="mijn">
        <Kijken ronde={ronde} label={texts.tekeningVan(dag)} />
        {isOwn && (
          <>
            <KnopLink to={`/portaal/kring/delen/${ronde.id}`} icon={iconZien} wide>
              {texts.wieKijkt}
            </KnopLink>
            <ul className="mijn__nog" role="list">
              <Meenemen rondeId={ronde.id} />
            </ul>
          </>
        )}
      </div>
    </Pagina>
  )
}
