import { dayOf, time } from '../../../web/datum.ts'
import { DagBlok } from '../../../web/kit/dag-blok.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Volgende } from '../../contract.ts'
import { portaalTexts } from '../texts.ts'
import { dayInWords } from '../woorden.ts'
import type { DeelProps } from './deel-props.ts'
import { VolgendeAntwoord } from './volgende-antwoord.tsx'

/** The next appointment, lifted: when and what; then with whom, where, and I come or I can't. */
export function VolgendeAfspraak({ plan, kant }: DeelProps) {
  const texts = useTexts(portaalTexts).volgende
  const next = plan.volgende
  if (!next) {
    return (
      <Kaart above={texts.boven} lifted>
        <h2 className="mijn__groot">{texts.geen}</h2>
        <p>{texts.geenUitleg}</p>
      </Kaart>
    )
  }
  return (
    <Kaart above={texts.boven} lifted>
      <Wanneer next={next} />
      <VolgendeAntwoord plan={plan} kant={kant} next={next} />
    </Kaart>
  )
}

function Wanneer({ next }: { next: Volgende }) {
  const texts = useTexts(portaalTexts).volgende
  const taal = useTaal()
  const now = useNow()
  return (
    <div className="mijn__datum">
      <DagBlok day={dayOf(next.begintOp)} />
      <div>
        <h2 className="mijn__groot">
          {texts.om(dayInWords(next.begintOp, taal, now), time(next.begintOp, taal))}
        </h2>
        <p>{next.soort === 'afspraak' ? next.afspraak.tekst : texts.overleg}</p>
      </div>
    </div>
  )
}
