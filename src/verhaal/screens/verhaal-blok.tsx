import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { Chip } from '../../web/kit/chip.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Link } from '../../web/navigatie/link.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { CasusVerhaal } from '../contract.ts'
import { verhaalTexts } from './texts.ts'
import './verhaal.css'

/** Beside the question on the casus page: which parts of the story are for this reader, without a word of them. Nothing when there are none. */
export function VerhaalBlok({ casusId }: { casusId: string }) {
  const texts = useTexts(verhaalTexts)
  const taal = useTaal()
  const { data } = useQuery(apiQuery<CasusVerhaal>(`/v1/casussen/${casusId}/verhaaldelen`))
  const delen = data?.data.delen ?? []
  const [first] = delen
  if (!first) return null
  return (
    <Kaart title={texts.van(first.van)}>
      <ul className="verhaal-blok" role="list">
        {delen.map((deel, i) => (
          <li key={deel.id}>
            <Link to={`/casussen/${casusId}/verhaal/${deel.id}`}>
              {texts.lees} {texts.deel(i + 1).toLowerCase()}
            </Link>{' '}
            <span className="gedempt">{texts.op(longDate(deel.op, taal))}</span>{' '}
            {deel.nieuw && <Chip>{texts.nieuw}</Chip>}
          </li>
        ))}
      </ul>
      <p className="gedempt">{texts.uitleg}</p>
    </Kaart>
  )
}
