import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { read, send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { Bevestig } from '../../../web/kit/bevestig.tsx'
import { iconErbij, iconNee } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../../web/probleem.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Ronde, RondeRegel } from '../../contract.ts'
import { kringTexts } from './texts.ts'
import { useMijnNetwerk } from './use-mijn-netwerk.ts'
import '../../../portaal/screens/portaal.css'

/** Every round, newest first: look, compare, throw away. */
export default function Eerder() {
  const { rondes: texts, terug, nieuwe } = useTexts(kringTexts)
  const { netwerk, error, retry } = useMijnNetwerk()
  if (error && !netwerk) return <FoutPagina error={error} onRetry={retry} />
  if (!netwerk) return <LaadPagina />
  const { rondes } = netwerk
  return (
    <Pagina title={texts.titel} back={{ to: '/portaal/kring', label: terug }} intro={<p>{texts.intro}</p>}>
      <div className="mijn">
        {rondes.length < 2 && <p>{texts.geen}</p>}
        <div className="mijn__stapel">
          {rondes.map((ronde, i) => (
            <EenRonde
              key={ronde.id}
              ronde={ronde}
              nr={rondes.length - i}
              nieuwer={i === 0 ? null : (rondes[0] ?? null)}
            />
          ))}
        </div>
        <KnopLink to="/portaal/kring/nieuw" variant="primair" icon={iconErbij} wide>
          {nieuwe}
        </KnopLink>
      </div>
    </Pagina>
  )
}

type EenRondeProps = { ronde: RondeRegel; nr: number; nieuwer: RondeRegel | null }

function EenRonde({ ronde, nr, nieuwer }: EenRondeProps) {
  const { rondes: texts } = useTexts(kringTexts)
  const taal = useTaal()
  const dag = longDate(ronde.dag, taal)
  return (
    <Kaart
      title={[texts.nummer(nr), ronde.naam].filter(Boolean).join(': ')}
      above={ronde.vast ? dag : texts.nu}
    >
      <p>{texts.mensen(ronde.aantal)}</p>
      <div className="mijn__stapel">
        {ronde.vast && (
          <KnopLink to={`/portaal/kring/ronde/${ronde.id}`} wide>
            {texts.bekijk}
            <span className="alleen-voor-lezers">: {texts.nummer(nr)}</span>
          </KnopLink>
        )}
        {nieuwer && (
          <KnopLink to={`/portaal/kring/anders/${ronde.id}/${nieuwer.id}`} wide>
            {texts.vergelijk}
            <span className="alleen-voor-lezers">: {texts.nummer(nr)}</span>
          </KnopLink>
        )}
        <GooiWeg ronde={ronde} nr={nr} />
      </div>
    </Kaart>
  )
}

function GooiWeg({ ronde, nr }: { ronde: RondeRegel; nr: number }) {
  const { rondes: texts } = useTexts(kringTexts)
  const client = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const remove = async () => {
    try {
      const path = `/v1/netwerkronden/${ronde.id}`
      const { etag } = await read<Ronde>(path)
      await send('DELETE', path, { ifMatch: etag })
      setAsking(false)
      await client.invalidateQueries()
    } catch (error) {
      if (!(error instanceof Probleem)) throw error
      setAsking(false)
      setProbleem(error)
    }
  }
  return (
    <>
      <Knop variant="stil" icon={iconNee} onClick={() => setAsking(true)}>
        {texts.weg}
        <span className="alleen-voor-lezers">: {texts.nummer(nr)}</span>
      </Knop>
      {probleem && <ProbleemMelding error={probleem} />}
      <Bevestig
        open={isAsking}
        title={texts.wegTitel}
        confirm={texts.wegJa}
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      >
        {texts.wegUitleg}
      </Bevestig>
    </>
  )
}
