import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { iconMensenVol, iconSlot, iconZien } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { Persoonregel } from '../../../web/kit/persoonregel.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Uitklap } from '../../../web/kit/uitklap.tsx'
import { useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../../web/probleem.ts'
import { apiQuery } from '../../../web/query.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Lezer, Ronde } from '../../contract.ts'
import { kringTexts } from './texts.ts'
import '../../../portaal/screens/portaal.css'
import './mijn-kring.css'

/** Who may look at this one drawing: by name, off by default, taken back at once. */
export default function Delen() {
  const { deel, terug } = useTexts(kringTexts)
  const { rondeId } = useParams<'rondeId'>()
  const { data, error, refetch } = useQuery(apiQuery<Ronde>(`/v1/netwerkronden/${rondeId}`))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { lezers } = data.data
  return (
    <Pagina title={deel.titel} back={{ to: '/portaal/kring', label: terug }} intro={<p>{deel.intro}</p>}>
      <div className="mijn">
        <p>{deel.uitleg}</p>
        {lezers.length === 0 ? (
          <LeegStaat icon={iconMensenVol} title={deel.niemand} level={2}>
            {deel.niemandUitleg}
          </LeegStaat>
        ) : (
          <ul className="lezers">
            {lezers.map((lezer) => (
              <EenLezer key={lezer.actorId} lezer={lezer} rondeId={rondeId} />
            ))}
          </ul>
        )}
        <Kaart tone="stil">
          <p className="slotregel">
            <Icoon pad={iconSlot} />
            <span>{deel.nooit}</span>
          </p>
          <p>
            {deel.ouders} {deel.jong}
          </p>
          <Uitklap label={deel.regel}>
            {() => (
              <>
                <p>{deel.regelTekst}</p>
                <p className="gedempt">{deel.wet}</p>
              </>
            )}
          </Uitklap>
        </Kaart>
      </div>
    </Pagina>
  )
}

function EenLezer({ lezer, rondeId }: { lezer: Lezer; rondeId: string }) {
  const { deel } = useTexts(kringTexts)
  const client = useQueryClient()
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const standOf = ({ mag, ziet }: Lezer) => {
    if (ziet) return deel.mag
    return mag ? deel.magWeg : deel.magNiet
  }
  const set = async () => {
    setProbleem(null)
    try {
      await send(lezer.mag ? 'DELETE' : 'PUT', `/v1/netwerkronden/${rondeId}/lezers/${lezer.actorId}`)
      await client.invalidateQueries()
    } catch (error) {
      if (!(error instanceof Probleem)) throw error
      setProbleem(error)
    }
  }
  const naam = lezer.naam || deel.iemand
  const below = [lezer.wat, lezer.meegetekend && deel.samen].filter(Boolean).join('. ')
  return (
    <li className="lezers__een">
      <Persoonregel name={naam} what={below} tone={lezer.ziet ? 'vol' : 'hulp'} />
      <p role="status" className="lezers__stand">
        {lezer.ziet && <Icoon pad={iconZien} />}
        {standOf(lezer)(naam)}
      </p>
      <Knop variant={lezer.mag ? 'primair' : 'tweede'} size="klein" onClick={set}>
        {lezer.mag ? deel.zetUit : deel.zetAan}
        <span className="alleen-voor-lezers"> {naam}</span>
      </Knop>
      {probleem && <ProbleemMelding error={probleem} />}
    </li>
  )
}
