import { useState } from 'react'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { longDate } from '../../../web/datum.ts'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { AlsJimAfspraak as Afspraak } from '../../contract.ts'
import { jimTexts } from './texts.ts'
import { useDaad } from './use-jim.ts'

type Props = { afspraak: Afspraak; jeugdige: string }

/** One afspraak that the young person shares: yes or no, and for an own one how it went. */
export function AlsJimAfspraak({ afspraak: a, jeugdige }: Props) {
  const { als: texts } = useTexts(jimTexts)
  const taal = useTaal()
  const whose = { jim: texts.vanJou, jeugdige: texts.van(jeugdige), ander: texts.vanAnder }[a.van]
  return (
    <section className="jim__ding" aria-label={a.tekst}>
      <p className="gedempt">{[whose, longDate(a.datum, taal), a.plaats].filter(Boolean).join(', ')}</p>
      <p className="jim__wat">{a.tekst}</p>
      {a.status === 'open' ? (
        <>
          <Vind afspraak={a} />
          {a.van === 'jim' && a.antwoord === 'ja' && <HoeGing afspraak={a} />}
        </>
      ) : (
        <p role="status">
          <strong>{texts.klaar[a.status]}</strong>
        </p>
      )}
    </section>
  )
}

function Vind({ afspraak: a }: { afspraak: Afspraak }) {
  const { als: texts } = useTexts(jimTexts)
  const { doe, probleem } = useDaad()
  const [words, setWords] = useState<string | null>(null)
  const say = (antwoord: 'ja' | 'nee') =>
    doe({
      method: 'PUT',
      path: `/v1/als-jim/afspraken/${a.afspraakId}/antwoord`,
      body: { afspraakVersie: a.versie, antwoord, watMaaktJa: words ?? '' },
      done: () => setWords(null),
    })
  return (
    <>
      <p role="status">
        {a.antwoord === 'ja' && texts.zeiJa}
        {a.antwoord === 'nee' && [texts.zeiNee, a.watMaaktJa].filter(Boolean).join(' ')}
        {a.antwoord === null && texts.vind}
      </p>
      {words === null ? (
        <div className="jim__naast">
          {a.antwoord !== 'ja' && (
            <Knop variant={a.antwoord === null ? 'primair' : 'tweede'} onClick={() => say('ja')}>
              {a.antwoord === null ? texts.ja : texts.tochJa}
              <span className="alleen-voor-lezers">: {a.tekst}</span>
            </Knop>
          )}
          {a.antwoord !== 'nee' && (
            <Knop onClick={() => setWords('')}>
              {a.antwoord === null ? texts.nee : texts.tochNee}
              <span className="alleen-voor-lezers">: {a.tekst}</span>
            </Knop>
          )}
        </div>
      ) : (
        <div className="jim__knoppen">
          <Spreekvlak
            name={`ja-${a.afspraakId}`}
            label={texts.watMaaktJa}
            optional
            rows={2}
            value={words}
            onChange={setWords}
          />
          <Knop variant="primair" wide onClick={() => say('nee')}>
            {texts.stuur}
          </Knop>
        </div>
      )}
      {probleem && <ProbleemMelding error={probleem} />}
    </>
  )
}

function HoeGing({ afspraak: a }: { afspraak: Afspraak }) {
  const { als: texts } = useTexts(jimTexts)
  const { doe, probleem } = useDaad()
  const report = (status: 'gedaan' | 'niet_gelukt') =>
    doe({
      method: 'PUT',
      path: `/v1/als-jim/afspraken/${a.afspraakId}/stand`,
      body: { afspraakVersie: a.versie, status },
    })
  return (
    <>
      <div className="jim__naast">
        <Knop onClick={() => report('gedaan')}>{texts.gedaan}</Knop>
        <Knop onClick={() => report('niet_gelukt')}>{texts.nietGelukt}</Knop>
      </div>
      {probleem && <ProbleemMelding error={probleem} />}
    </>
  )
}
