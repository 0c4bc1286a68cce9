import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWerk } from '../../../portaal/screens/werk/use-werk.ts'
import { fullDate, longDate, time } from '../../../web/datum.ts'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { iconJa, iconKlok, iconVerder } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { type Taal, useTaal, useTexts } from '../../../web/texts.ts'
import type { AfspraakLezen, AkkoordAntwoord } from '../../contract.ts'
import { EensFormulier } from './eens-formulier.tsx'
import { type EensTexts, eensTexts } from './texts.ts'
import './eens.css'

const back = '/portaal'

/** 'Ben je het eens?' for a young person or parent: what is asked, what others do, yes or no. Every no is safe. */
export default function EensScherm() {
  const texts = useTexts(eensTexts)
  const { afspraakId } = useParams<'afspraakId'>()
  const query = useQuery(apiQuery<AfspraakLezen>(`/v1/afspraken/${afspraakId}`))
  const [sent, setSent] = useState<'ja' | 'nee' | null>(null)
  const vraag = query.data?.data
  if (!vraag)
    return query.error ? (
      <FoutPagina error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <LaadPagina />
    )
  return (
    <Pagina title={sent ? texts.dank : texts.titel} back={{ to: back, label: texts.mijnPlan }}>
      <div className="eens">
        {sent ? <Bedankt vraag={vraag} antwoord={sent} /> : <Vraag vraag={vraag} onSent={setSent} />}
      </div>
    </Pagina>
  )
}

function Vraag({ vraag, onSent }: { vraag: AfspraakLezen; onSent: (antwoord: 'ja' | 'nee') => void }) {
  const texts = useTexts(eensTexts)
  const taal = useTaal()
  const { mijn, afspraak } = vraag
  const canAnswer = mijn?.wijze === 'zelf'
  const isDone = afspraak.status === 'gedaan' || afspraak.status === 'vervallen'
  return (
    <>
      <Gevraagd vraag={vraag} />
      {mijn?.antwoord && mijn.op !== null && mijn.antwoord !== 'niet_gevraagd' && (
        <Melding title={texts.alGezegd(texts[mijn.antwoord].toLowerCase(), longDate(mijn.op, taal))}>
          {mijn.verteldAan && texts.namensJou(mijn.verteldAan)}
        </Melding>
      )}
      {mijn?.antwoord === 'nee' && mijn.watMaaktJa && <WatMaaktJa mijn={mijn} />}
      {!canAnswer && (
        <Melding title={isDone ? texts.klaar : texts.nietVoorJou}>
          {isDone ? texts.klaarTekst : texts.nietVoorJouTekst}
        </Melding>
      )}
      {canAnswer && mijn && <EensFormulier vraag={vraag} mijn={mijn} back={back} onSent={onSent} />}
    </>
  )
}

/** What was said that would make it a yes, so that a new answer is not given blind; plum only for the young person. */
function WatMaaktJa({ mijn: { kant, watMaaktJa } }: { mijn: AkkoordAntwoord }) {
  const texts = useTexts(eensTexts)
  if (kant === 'jeugdige') return <EigenWoorden title={texts.watMaaktJa}>{watMaaktJa}</EigenWoorden>
  return (
    <p>
      <strong>{texts.watMaaktJa}</strong> {watMaaktJa}
    </p>
  )
}

/** What is asked, when, and what others do in return. */
function Gevraagd({ vraag: { afspraak, eigenaar, mijn } }: { vraag: AfspraakLezen }) {
  const texts = useTexts(eensTexts)
  const werk = useWerk()
  const taal = useTaal()
  const isProfessional = eigenaar?.kant === 'professional'
  const name = eigenaar?.roepnaam ?? ''
  const functie = eigenaar?.functie ?? ''
  // What has other words for family is no title to put behind a name.
  const asks = functie && werk(functie) === functie ? texts.vraagt(name, functie) : texts.vraagtZonder(name)
  const returns = sentences(afspraak.tegenprestatie)
  return (
    <Kaart above={isProfessional ? asks : texts.jouwPlan} title={afspraak.tekst}>
      <p className="eens__wanneer">
        <Icoon pad={iconKlok} />
        <span>
          {whenSentences(afspraak, texts, taal).map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
        </span>
      </p>
      {returns.length > 0 && (
        <div className="eens__zij">
          <h3>{mijn?.kant === 'ouder' ? texts.zijOuder : texts.zij}</h3>
          <ul role="list">
            {returns.map((sentence) => (
              <li key={sentence}>
                <Icoon pad={iconJa} />
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Kaart>
  )
}

function whenSentences(a: AfspraakLezen['afspraak'], texts: EensTexts, taal: Taal): string[] {
  const hours = () => {
    if (a.begintOp === null) return ''
    if (a.eindigtOp === null) return texts.omTijd(time(a.begintOp, taal))
    return texts.vanTot(time(a.begintOp, taal), time(a.eindigtOp, taal))
  }
  const series = a.reeks && a.reeks.totaal > 1 ? texts.reeks(a.reeks.totaal) : ''
  const place = a.plaats ? texts.plek(a.plaats) : ''
  return [texts.vanaf(fullDate(a.datum, taal).replace(/ \d{4}$/, '')), hours(), series, place].filter(
    (part) => part,
  )
}

/** Each thing that others do on a line of its own. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n/).filter((part) => part.trim() !== '')
}

function Bedankt({ vraag, antwoord }: { vraag: AfspraakLezen; antwoord: 'ja' | 'nee' }) {
  const texts = useTexts(eensTexts)
  const taal = useTaal()
  return (
    <>
      <p role="status">{antwoord === 'ja' ? texts.dankJa : vraag.naNee[taal]}</p>
      <KnopLink to={back} variant="primair" wide iconAfter={iconVerder}>
        {texts.terug}
      </KnopLink>
    </>
  )
}
