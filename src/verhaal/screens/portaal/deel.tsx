import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Deel as Antwoord } from '../../contract.ts'
import { DeelFormulier } from './deel-formulier.tsx'
import { mijnVerhaalTexts } from './texts.ts'
import { here, mijnPath } from './use-mijn-verhaal.ts'
import '../../../portaal/screens/portaal.css'
import './mijn-verhaal.css'

/** One part: mine to change or throw away; for a parent who was given it, to read. */
export default function Deel() {
  const texts = useTexts(mijnVerhaalTexts)
  const { deelId } = useParams<'deelId'>()
  const { data, error, refetch } = useQuery(apiQuery<Antwoord>(`${mijnPath}/${deelId}`))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const back = { to: here, label: texts.terugNaar }
  if (!data.data.eigen) return <Lezen deel={data.data} back={back} />
  return (
    <Pagina title={texts.schrijven.anders} back={back}>
      <div className="mijn">
        <DeelFormulier key={deelId} deel={{ inhoud: data.data, etag: data.etag }} />
      </div>
    </Pagina>
  )
}

function Lezen({ deel, back }: { deel: Antwoord; back: { to: string; label: string } }) {
  const texts = useTexts(mijnVerhaalTexts)
  const taal = useTaal()
  const client = useQueryClient()
  const [done, setDone] = useState(false)
  const say = async () => {
    await send('PUT', `${mijnPath}/${deel.id}/gelezen`, { body: { versie: deel.versie } })
    setDone(true)
    await client.invalidateQueries()
  }
  return (
    <Pagina title={deel.titel || texts.titelOuder} tabTitle={texts.titelOuder} back={back}>
      <div className="mijn">
        <div className="verhaal__tekst">
          <EigenWoorden
            look="vlak"
            title={texts.lezen.van(deel.van)}
            source={texts.verteld(longDate(deel.gewijzigdOp, taal))}
          >
            {deel.tekst}
          </EigenWoorden>
        </div>
        {done && (
          <Melding tone="gelukt" live>
            {texts.lezen.klaar}
          </Melding>
        )}
        {deel.abilities.magGelezen && !done && (
          <div>
            <p className="gedempt">{texts.lezen.ziet}</p>
            <Knop variant="primair" onClick={say}>
              {texts.lezen.gelezen}
            </Knop>
          </div>
        )}
      </div>
    </Pagina>
  )
}
