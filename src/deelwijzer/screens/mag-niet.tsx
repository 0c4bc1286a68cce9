import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Besluit, CasusDeelAntwoord } from '../contract.ts'
import { BesluitUitleg } from './besluit-uitleg.tsx'
import { deelwijzerTexts } from './texts.ts'

type Organisatie = CasusDeelAntwoord['organisaties'][number]
type Geweigerd = { organisatie: Organisatie; besluit: Besluit }
type MagNietProps = {
  answer: CasusDeelAntwoord
  /** Organisations that could be chosen. */
  ids: readonly string[]
  /** Those that the writer asked for: their no stands open, the others folded. */
  gevraagd?: readonly string[]
}

/** Organisations of this casus that may not receive what is being written: why, what to do instead, and whom to call there. */
export function MagNiet({ answer, ids, gevraagd = [] }: MagNietProps) {
  const texts = useTexts(deelwijzerTexts)
  const refused = answer.organisaties.flatMap((organisatie) => {
    const besluit = answer.besluiten.find((b) => b.partij === organisatie.partij)
    return besluit?.uitkomst === 'nee' && ids.includes(organisatie.id) ? [{ organisatie, besluit }] : []
  })
  if (refused.length === 0) return null
  if (answer.besluiten.every((b) => b.uitkomst === 'nee')) return <NiemandMag besluiten={answer.besluiten} />
  const asked = refused.filter((r) => gevraagd.includes(r.organisatie.id))
  const others = refused.filter((r) => !asked.includes(r))
  return (
    <>
      {asked.map((r) => (
        <Melding
          key={r.organisatie.id}
          live
          tone="let-op"
          title={texts.magNietNaam(r.organisatie.naam)}
          actions={<Bellen organisatie={r.organisatie} />}
        >
          <BesluitUitleg besluit={r.besluit} />
        </Melding>
      ))}
      {others.length > 0 && (
        <details className="mag-niet">
          <summary>{texts.magNiet(others.length)}</summary>
          <ul className="mag-niet__lijst">
            {others.map((r) => (
              <Regel key={r.organisatie.id} {...r} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** The writer's own organisation may give this to nobody: said once, with the reasons that hold for everyone. */
function NiemandMag({ besluiten }: { besluiten: readonly Besluit[] }) {
  const texts = useTexts(deelwijzerTexts)
  const [first] = besluiten
  if (!first) return null
  const shared = first.redenen.filter((reden) =>
    besluiten.every((b) => b.redenen.some((other) => other.code === reden.code)),
  )
  return (
    <Melding live tone="let-op" title={texts.magNietAlle}>
      <BesluitUitleg besluit={{ ...first, redenen: shared }} />
    </Melding>
  )
}

function Regel({ organisatie, besluit }: Geweigerd) {
  return (
    <li>
      <strong>{organisatie.naam}</strong>
      <BesluitUitleg besluit={besluit} />
      <Bellen organisatie={organisatie} />
    </li>
  )
}

function Bellen({ organisatie }: { organisatie: Organisatie }) {
  const call = organisatie.mensen.find((m) => m.telefoon !== null)
  return call?.telefoon ? <BelKnop number={call.telefoon} name={call.naam} look="naam" size="klein" /> : null
}
