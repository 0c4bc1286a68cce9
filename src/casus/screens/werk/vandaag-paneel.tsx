import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { dayOf, daysBetween, nearMoment, relativeDay, shortDate, time } from '../../../web/datum.ts'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useNow } from '../../../web/now.ts'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnWerk } from '../../mijn-werk/contract.ts'
import { useGebeurtenisZin } from '../gebeurtenis-zin.ts'
import { Kolom } from './kolom.tsx'
import { werkTexts } from './texts.ts'
import { Wachten } from './wachten.tsx'

/** Four columns of the day; on a phone below each other. */
export function VandaagPaneel({ werk }: { werk: MijnWerk }) {
  return (
    <div className="vandaag">
      <Overleggen werk={werk} />
      <Afspraken werk={werk} />
      <Wachten werk={werk} />
      <Veranderd werk={werk} />
    </div>
  )
}

function Overleggen({ werk: { overleggen, vandaag } }: { werk: MijnWerk }) {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  return (
    <Kolom
      title={texts.overleggen}
      count={overleggen.aantal}
      empty={texts.geenOverleggen}
      more={overleggen.aantal - overleggen.eerste.length}
    >
      {overleggen.eerste.map((o) => (
        <li key={o.id} className="vandaag__rij">
          <Link to={`/casussen/${o.casusId}/overleg`} className="vandaag__doel">
            <span className="vandaag__tijd">
              {dayOf(o.begintOp) === vandaag ? time(o.begintOp, taal) : shortDate(o.begintOp, taal)}
            </span>
            <span className="vandaag__tekst">
              <strong>{o.naam}</strong>
              <span>
                {[
                  dayOf(o.begintOp) !== vandaag && time(o.begintOp, taal),
                  o.plaats,
                  o.erbij.length > 0 && texts.erbij(listInWords(o.erbij, taal), o.erbij.length),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </Kolom>
  )
}

function Afspraken({ werk: { afspraken, vandaag } }: { werk: MijnWerk }) {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  const now = useNow()
  const queryClient = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const finish = async (id: string, versie: number) => {
    setError(null)
    await send('PUT', `/v1/afspraken/${id}/status`, {
      body: { status: 'gedaan', toelichting: '' },
      ifMatch: `"${versie}"`,
    }).catch(setError)
    await queryClient.invalidateQueries()
  }
  return (
    <Kolom
      title={texts.afspraken}
      count={afspraken.aantal}
      empty={texts.geenAfspraken}
      more={afspraken.aantal - afspraken.eerste.length}
    >
      {error !== null && (
        <li>
          <ProbleemMelding error={error} />
        </li>
      )}
      {afspraken.eerste.map((a) => {
        const late = daysBetween(a.datum, vandaag)
        return (
          <li key={a.id} className="vandaag__rij">
            <label className="vandaag__vink">
              <input
                type="checkbox"
                aria-label={texts.klaarMet(a.tekst)}
                onChange={() => void finish(a.id, a.versie)}
              />
            </label>
            <Link to={`/casussen/${a.casusId}/plan`} className="vandaag__tekst">
              <strong>{a.tekst}</strong>
              <span className={late > 0 ? 'let-op' : undefined}>
                {late > 0 ? texts.teLaat(late) : nearMoment(a.begintOp ?? a.datum, taal, now)}
                {a.naam && <span className="gedempt">, {texts.metNaam(a.naam)}</span>}
              </span>
            </Link>
          </li>
        )
      })}
    </Kolom>
  )
}

function Veranderd({ werk: { veranderd } }: { werk: MijnWerk }) {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  const now = useNow()
  const zin = useGebeurtenisZin()
  return (
    <Kolom
      title={texts.veranderd}
      count={veranderd.aantal}
      empty={texts.geenVeranderd}
      more={veranderd.aantal - veranderd.eerste.length}
    >
      {veranderd.eerste.map((g) => (
        <li key={g.id} className="vandaag__rij">
          <Link to={`/casussen/${g.casusId}/tijdlijn`} className="vandaag__tekst">
            <strong>{g.naam}</strong>
            <span>
              {zin(g)}
              {g.door && `, ${g.door}`}, {relativeDay(g.op, taal, now)}
            </span>
          </Link>
        </li>
      ))}
    </Kolom>
  )
}
