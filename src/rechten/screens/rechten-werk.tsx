import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Link } from '../../web/navigatie/link.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { RechtenWerk as Antwoord } from '../answers.ts'
import { rechtenTexts } from './texts.ts'
import './rechten.css'

/** What waits for me about rights, on Mijn werk; nothing at all when nothing waits. */
export function RechtenWerk() {
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const { data } = useQuery(apiQuery<Antwoord>('/v1/rechten-werk'))
  if (!data) return null
  const { zienswijzen, herzien, gevolgen, informeren, contactpunt } = data.data
  const day = (d: string) => longDate(d, taal)
  const lines = [
    ...zienswijzen.map((z) => ({
      key: z.id,
      casusId: z.casusId,
      tekst: texts.werkVraag(z.naam, day(z.antwoordVoor)),
    })),
    ...herzien.map((h) => ({
      key: h.id,
      casusId: h.casusId,
      tekst: texts.werkHerzien(h.naam, day(h.herzienOp)),
    })),
    ...gevolgen.map((g) => ({
      key: g.id,
      casusId: g.casusId,
      tekst: texts.werkGevolg(g.naam, texts.gevolg[g.soort], g.uiterlijk ? day(g.uiterlijk) : ''),
    })),
    ...informeren.map((i) => ({
      key: i.casusId,
      casusId: i.casusId,
      tekst: texts.werkInformeren(i.naam, day(i.uiterlijk)),
    })),
  ]
  if (lines.length === 0 && !contactpunt) return null
  return (
    <Sectie title={texts.werkTitel}>
      {contactpunt && (
        <p>
          {texts.werkBalie(contactpunt.teDoen, contactpunt.bijnaTeLaat, contactpunt.hervat)}.{' '}
          <Link to="/contactpunt">{texts.naarBalie}</Link>
        </p>
      )}
      <ul className="rechten-lijst">
        {lines.slice(0, 12).map((line) => (
          <li key={line.key}>
            <Link to={`/casussen/${line.casusId}/rechten`}>{line.tekst}</Link>
          </li>
        ))}
      </ul>
    </Sectie>
  )
}
