import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { longDate } from '../../web/datum.ts'
import { iconVraagteken } from '../../web/kit/iconen.ts'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { MijnVragen, WieWerktAntwoord } from '../contract.ts'
import { AanMij } from './aan-mij.tsx'
import { Nummers } from './nummers.tsx'
import { contactTexts } from './texts.ts'
import { VraagFormulier } from './vraag-formulier.tsx'
import './contact.css'

/** My own questions. */
const vragenQuery = apiQuery<MijnVragen>('/v1/vragen-wie-werkt')

export const prefetch = (queryClient: QueryClient) => void queryClient.prefetchQuery(vragenQuery)

/** Who works with this young person already: what one may hear, the question, my own questions, and those that wait for me. */
export default function WieWerkt() {
  const texts = useTexts(contactTexts)
  const { data, error, refetch } = useQuery(vragenQuery)
  const [answer, setAnswer] = useState<WieWerktAntwoord | null>(null)
  const asked = (given: WieWerktAntwoord) => {
    setAnswer(given)
    void refetch()
  }
  return (
    <Pagina title={texts.wieTitel} intro={texts.wieIntro}>
      {error && <ProbleemMelding error={error} onRetry={() => void refetch()} />}
      <AanMij />
      {answer && <Antwoord answer={answer} />}
      <div className="wie-werkt">
        <Uitleg />
        {data && <Vraag data={data.data} onAsked={asked} />}
      </div>
      {data && <MijnVragenLijst vragen={data.data.vragen} />}
    </Pagina>
  )
}

function Vraag({ data, onAsked }: { data: MijnVragen; onAsked: (answer: WieWerktAntwoord) => void }) {
  const texts = useTexts(contactTexts)
  if (!data.abilities.magVragen) return <Melding title={texts.magNiet} />
  if (data.over === 0) return <Melding title={texts.opVandaag} />
  // A new question starts empty: nothing of the one before stays on the screen.
  return <VraagFormulier key={data.over} magBsn={data.abilities.magBsn} over={data.over} onAsked={onAsked} />
}

function Uitleg() {
  const texts = useTexts(contactTexts)
  return (
    <aside className="wie-werkt__uitleg">
      <Sectie title={texts.uitlegTitel} size="klein">
        <ul>
          <li>{texts.uitleg1}</li>
          <li>{texts.uitleg2}</li>
          <li>{texts.uitleg3}</li>
          <li>{texts.uitleg4}</li>
        </ul>
        <Melding tone="let-op" title={texts.acuut} />
      </Sectie>
    </aside>
  )
}

function Antwoord({ answer }: { answer: WieWerktAntwoord }) {
  const texts = useTexts(contactTexts)
  const taal = useTaal()
  if (answer.bel.length === 0)
    return (
      <Melding live tone="gelukt" title={texts.doorgezetTitel}>
        {texts.doorgezet(longDate(answer.antwoordVoor, taal))}
      </Melding>
    )
  return (
    <Melding live tone="gelukt" title={texts.gevondenTitel}>
      <TeBellen bel={answer.bel} />
    </Melding>
  )
}

function TeBellen({ bel }: Pick<WieWerktAntwoord, 'bel'>) {
  const texts = useTexts(contactTexts)
  return (
    <ul role="list" className="bel-lijst">
      {bel.map((b) => (
        <li key={`${b.naam} ${b.wijze}`}>
          <p>
            <strong>{b.naam}</strong>, {b.functie}, {b.organisatie}. {texts.wijze[b.wijze]}
          </p>
          <Nummers naam={b.naam} nu={b.nu} />
        </li>
      ))}
    </ul>
  )
}

function MijnVragenLijst({ vragen }: Pick<MijnVragen, 'vragen'>) {
  const texts = useTexts(contactTexts)
  const taal = useTaal()
  return (
    <Sectie title={texts.mijnVragen}>
      {vragen.length === 0 && (
        <LeegStaat icon={iconVraagteken} title={texts.mijnVragenLeeg}>
          {texts.mijnVragenLeegUitleg}
        </LeegStaat>
      )}
      <ul role="list" className="vraag-lijst">
        {vragen.map((q) => (
          <li key={q.id}>
            <p className="vraag-lijst__kop">
              <strong>{q.over}</strong>
              <span className="gedempt">{texts.gevraagdOp(longDate(q.op, taal))}</span>
            </p>
            <p>
              {texts.doelen[q.doel]}. {q.waarom}
            </p>
            <p>
              {q.stand === 'wacht' ? texts.stand.wacht(longDate(q.antwoordVoor, taal)) : texts.stand[q.stand]}
            </p>
            {q.bel.length > 0 && <TeBellen bel={q.bel} />}
          </li>
        ))}
      </ul>
    </Sectie>
  )
}
