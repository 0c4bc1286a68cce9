import { shortMoment, time } from '../../web/datum.ts'
import { Chip } from '../../web/kit/chip.tsx'
import { Link } from '../../web/navigatie/link.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { OverlegKop } from '../answers.ts'
import { overlegTexts } from './texts.ts'
import './overleg.css'

/** Overleggen as rows that lead to each; `withName` names the young person, for a list over more casussen. */
export function OverlegRijen({
  overleggen,
  withName = false,
}: {
  overleggen: readonly OverlegKop[]
  withName?: boolean
}) {
  return (
    <ul role="list" className="overleg-rijen">
      {overleggen.map((overleg) => (
        <li key={overleg.id}>
          <OverlegRij overleg={overleg} withName={withName} />
        </li>
      ))}
    </ul>
  )
}

function OverlegRij({ overleg, withName }: { overleg: OverlegKop; withName: boolean }) {
  const texts = useTexts(overlegTexts)
  const taal = useTaal()
  const done = overleg.status === 'afgerond'
  const result = overleg.afspraken > 0 ? texts.aantalAfspraken(overleg.afspraken) : texts.nietsAfgesproken
  return (
    <Link to={`/overleggen/${overleg.id}`} className="overleg-rij">
      <span className="overleg-rij__wanneer">
        <strong>{shortMoment(overleg.begintOp, taal)}</strong>
        <span>
          {time(overleg.begintOp, taal)}–{time(overleg.eindigtOp, taal)}
        </span>
      </span>
      <span className="overleg-rij__wat">
        <strong>{withName && overleg.jeugdige ? overleg.jeugdige : overleg.doel || overleg.plaats}</strong>
        <span>
          {[withName ? overleg.doel : '', overleg.plaats, texts.met(overleg.voorzitter)]
            .filter(Boolean)
            .join(', ')}
        </span>
      </span>
      <span className="overleg-rij__stand">
        <Chip tone={overleg.status === 'bezig' ? 'hulp' : 'stil'}>{texts.status[overleg.status]}</Chip>
        <span>{done ? result : texts.aantalPunten(overleg.punten)}</span>
        {overleg.status === 'gepland' && overleg.mijnAanwezigheid && (
          <span>{texts.ikAntwoord[overleg.mijnAanwezigheid]}</span>
        )}
      </span>
    </Link>
  )
}
