import { useQuery } from '@tanstack/react-query'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Link } from '../../web/navigatie/link.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { DerdenWerk as Antwoord } from '../contract.ts'
import { derdeTexts } from './texts.ts'
import './derden.css'

/** Whether our words may go outside, on Mijn werk; nothing at all when nobody asks. */
export function DerdenWerk() {
  const texts = useTexts(derdeTexts)
  const { data } = useQuery(apiQuery<Antwoord>('/v1/derden-werk'))
  if (!data || data.data.vragen.length === 0) return null
  return (
    <Sectie title={texts.werkTitel}>
      <ul className="derden-lijst">
        {data.data.vragen.map((v) => (
          <li key={v.id}>
            <Link to={`/casussen/${v.casusId}/derden`}>{texts.werkRegel(v.naam, v.waarvoor)}</Link>
          </li>
        ))}
      </ul>
    </Sectie>
  )
}
