import { nearMoment } from '../../../web/datum.ts'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Casus } from '../../contract.ts'
import { overzichtTexts } from './texts.ts'

type Moment = { id: string; op: string; wat: string; wie: string; to: string }

/** Overleggen and open afspraken in the order in which they come. */
export function Momenten({ casus }: { casus: Casus }) {
  const texts = useTexts(overzichtTexts)
  const taal = useTaal()
  const now = useNow()
  const moments = momentsOf(casus, texts.overleg).slice(0, 6)
  return (
    <Sectie title={texts.momenten}>
      {moments.length === 0 && <p className="gedempt">{texts.geenMomenten}</p>}
      <ul role="list" className="lijst">
        {moments.map((moment) => (
          <li key={moment.id}>
            <Link to={moment.to} className="lijst__rij">
              <span className="lijst__wanneer">{nearMoment(moment.op, taal, now)}</span>
              <span className="lijst__tekst">
                <strong>{moment.wat}</strong>
                <span className="gedempt">{moment.wie}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Sectie>
  )
}

function momentsOf(casus: Casus, overleg: string): Moment[] {
  const base = `/casussen/${casus.id}`
  const meetings = casus.overleggen.map((o) => ({
    id: o.id,
    op: o.begintOp,
    wat: o.doel || overleg,
    wie: o.plaats,
    to: `${base}/overleg`,
  }))
  const actions = casus.afspraken.map((a) => ({
    id: a.id,
    op: a.begintOp ?? a.datum,
    wat: a.tekst,
    wie: [a.eigenaar, a.plaats].filter(Boolean).join(', '),
    to: `${base}/plan`,
  }))
  return [...meetings, ...actions].sort((a, b) => a.op.localeCompare(b.op))
}
