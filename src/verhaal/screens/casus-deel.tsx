import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Casus } from '../../casus/contract.ts'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../web/probleem.ts'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Deel } from '../contract.ts'
import { verhaalTexts } from './texts.ts'
import './verhaal.css'

/** One part of the story, read beside the question. It can be read and answered to the young person; nothing here makes anything else of it. */
export default function CasusDeel() {
  const texts = useTexts(verhaalTexts)
  return <CasusLayout tabTitle={texts.tab}>{(casus) => <Lezen casus={casus} />}</CasusLayout>
}

function Lezen({ casus }: { casus: Casus }) {
  const texts = useTexts(verhaalTexts)
  const taal = useTaal()
  const { deelId } = useParams<'deelId'>()
  const { data, error, refetch } = useQuery(apiQuery<Deel>(`/v1/verhaaldelen/${deelId}`))
  const back = (
    <KnopLink to={`/casussen/${casus.id}`} variant="stil">
      {texts.terug}
    </KnopLink>
  )
  if (error instanceof Probleem && error.status === 404)
    return (
      <Melding title={texts.weg} actions={back}>
        {''}
      </Melding>
    )
  if (error && !data) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const deel = data.data
  return (
    <Sectie title={deel.titel || texts.van(deel.van)}>
      <div className="verhaal-lezen">
        <EigenWoorden
          look="vlak"
          title={texts.van(deel.van)}
          source={texts.vanOp(longDate(deel.gewijzigdOp, taal))}
        >
          {deel.tekst}
        </EigenWoorden>
        <p className="gedempt">{texts.geenBewijs}</p>
        <Gelezen key={deel.versie} deel={deel} />
        {back}
      </div>
    </Sectie>
  )
}

function Gelezen({ deel }: { deel: Deel }) {
  const texts = useTexts(verhaalTexts)
  const client = useQueryClient()
  const [done, setDone] = useState(false)
  const say = async () => {
    await send('PUT', `/v1/verhaaldelen/${deel.id}/gelezen`, { body: { versie: deel.versie } })
    setDone(true)
    await client.invalidateQueries()
  }
  if (done)
    return (
      <Melding tone="gelukt" live>
        {texts.klaar(deel.van)}
      </Melding>
    )
  if (!deel.abilities.magGelezen) return null
  return (
    <div className="verhaal-lezen__daad">
      <Knop variant="primair" onClick={say}>
        {texts.gelezen}
      </Knop>
      <span className="gedempt">{texts.ziet(deel.van)}</span>
    </div>
  )
}
