import { useTexts } from '../texts.ts'
import { iconBel, iconBelVol } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { classOf, type KnopVariant } from './knop.tsx'
import { kitTexts } from './texts.ts'

type BelKnopProps = {
  /** As people write it: '06 12 34 56 78'. */
  number: string
  /** Whom one calls; spoken, and shown with `look="naam"`. */
  name: string
  look?: 'bel' | 'bel-nu' | 'naam' | 'icoon'
  variant?: KnopVariant
  size?: 'gewoon' | 'klein'
  wide?: boolean
  /** After the call was started, for what comes next. */
  onCall?: () => void
}

/** Calls someone: a plain `tel:` link, since *bel eerst* stands before *deel*. */
export function BelKnop({ number, name, look = 'bel', variant = 'zacht', size, wide, onCall }: BelKnopProps) {
  const texts = useTexts(kitTexts)
  const words = { bel: texts.bel, 'bel-nu': texts.belNu, naam: texts.belMet(name), icoon: '' }[look]
  // The visible words begin the accessible name (WCAG 2.5.3).
  const spoken = {
    bel: `${words}: ${name}`,
    'bel-nu': `${words}: ${name}`,
    naam: undefined,
    icoon: texts.belMet(name),
  }[look]
  const className = look === 'icoon' ? 'knop knop--stil bel-icoon' : classOf({ variant, size, wide })
  return (
    <a
      href={`tel:${number.replace(/[^+\d]/g, '')}`}
      className={className}
      aria-label={spoken}
      onClick={onCall}
    >
      <Icoon pad={variant === 'primair' ? iconBelVol : iconBel} />
      {words && <span>{words}</span>}
    </a>
  )
}
