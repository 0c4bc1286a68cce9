import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Besluit, CasusDeelAntwoord } from '../contract.ts'
import { BesluitUitleg } from './besluit-uitleg.tsx'
import { deelwijzerTexts } from './texts.ts'

type Organisatie = CasusDeelAntwoord['organisaties'][number]

/** Organisations of this casus that may not receive what is being written: why, what to do instead, and whom to call there. */
export function MagNiet({ answer, ids }: { answer: CasusDeelAntwoord; ids: readonly string[] }) {
  const texts = useTexts(deelwijzerTexts)
  const refused = answer.organisaties.flatMap((organisatie) => {
    const besluit = answer.besluiten.find((b) => b.partij === organisatie.partij)
    return besluit?.uitkomst === 'nee' && ids.includes(organisatie.id) ? [{ organisatie, besluit }] : []
  })
  if (refused.length === 0) return null
  return (
    <details className="mag-niet">
      <summary>{texts.magNiet(refused.length)}</summary>
      <ul className="mag-niet__lijst">
        {refused.map((r) => (
          <Regel key={r.organisatie.id} {...r} />
        ))}
      </ul>
    </details>
  )
}

function Regel({ organisatie, besluit }: { organisatie: Organisatie; besluit: Besluit }) {
  const call = organisatie.mensen.find((m) => m.telefoon !== null)
  return (
    <li>
      <strong>{organisatie.naam}</strong>
      <BesluitUitleg besluit={besluit} />
      {call?.telefoon && <BelKnop number={call.telefoon} name={call.naam} look="naam" size="klein" />}
    </li>
  )
}
