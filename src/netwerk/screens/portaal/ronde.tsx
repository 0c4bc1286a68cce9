import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { longDate } from '../../../web/datum.ts'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { iconZien } from '../../../web/kit/iconen.ts'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Ronde as RondeAntwoord } from '../../contract.ts'
import { Kring } from '../teken/kring.tsx'
import { LedenTabel } from '../teken/leden-tabel.tsx'
import { Loep } from '../teken/legenda.tsx'
import { tekenTexts } from '../teken/texts.ts'
import { kringTexts } from './texts.ts'
import '../../../portaal/screens/portaal.css'
import './mijn-kring.css'

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
          <KnopLink to={`/portaal/kring/delen/${ronde.id}`} icon={iconZien} wide>
            {texts.wieKijkt}
          </KnopLink>
        )}
      </div>
    </Pagina>
  )
}

function Kijken({ ronde, label }: { ronde: RondeAntwoord; label: string }) {
  const texts = useTexts(kringTexts)
  const teken = useTexts(tekenTexts)
  const [zoom, setZoom] = useState(1)
  return (
    <>
      <div className="tekenblad">
        <Loep zoom={zoom} onZoom={setZoom} />
        <Kring
          leden={ronde.leden}
          midden={ronde.van || teken.ik}
          label={label}
          zoom={zoom}
          beside={(klein) => klein && <p className="gedempt">{teken.initialen}</p>}
        />
        {ronde.woorden && (
          <EigenWoorden look="bel" title={texts.woorden}>
            {ronde.woorden}
          </EigenWoorden>
        )}
      </div>
      <Sectie title={texts.lijst}>
        <LedenTabel caption={label} leden={ronde.leden} />
      </Sectie>
    </>
  )
}
