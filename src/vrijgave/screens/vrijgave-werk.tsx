import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Link } from '../../web/navigatie/link.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { VrijgaveWerk as Antwoord } from '../contract.ts'
import { vrijgaveTexts } from './texts.ts'
import './vrijgave.css'

/** What waits for me about release, on Mijn werk; nothing at all when nothing waits. */
export function VrijgaveWerk() {
  const texts = useTexts(vrijgaveTexts)
  const taal = useTaal()
  const { data } = useQuery(apiQuery<Antwoord>('/v1/vrijgave-werk'))
  if (!data) return null
  const { gevraagd, herzien, balie } = data.data
  const day = (d: string) => longDate(d, taal)
  const lines = [
    ...gevraagd.map((g) => ({
      key: g.id,
      to: `/casussen/${g.casusId}/rechten`,
      tekst: texts.werkVraag(g.naam, day(g.antwoordVoor)),
    })),
    ...herzien.map((h) => ({
      key: h.id,
      to: `/casussen/${h.casusId}/rechten`,
      tekst: texts.werkHerzien(h.naam, day(h.herzienOp)),
    })),
    ...(balie?.opnieuw ?? []).map((o) => ({
      key: o.casusId,
      to: `/contactpunt/vrijgaven/${o.casusId}`,
      tekst: texts.werkOpnieuw(o.naam),
    })),
  ]
  const desk = balie && balie.vragen + balie.besluiten > 0 ? balie : null
  if (lines.length === 0 && !desk) return null
  return (
    <Sectie title={texts.werkTitel}>
      {desk && (
        <p>
          {texts.werkBalie(desk.vragen, desk.besluiten)}{' '}
          <Link to="/contactpunt/vrijgaven">{texts.naarBalie}</Link>
        </p>
      )}
      <ul className="vrijgave-lijst">
        {lines.slice(0, 12).map((line) => (
          <li key={line.key}>
            <Link to={line.to}>{line.tekst}</Link>
          </li>
        ))}
      </ul>
    </Sectie>
  )
}
