import { Melding } from '../../../web/kit/melding.tsx'
import { useTexts } from '../../../web/texts.ts'
import { portaalTexts } from '../texts.ts'
import type { DeelProps } from './deel-props.ts'

/** A plan that is done, with whom one may still call, or one that stands still. */
export default function Stand({ plan }: DeelProps) {
  const texts = useTexts(portaalTexts)
  if (plan.stand === 'pauze') return <Melding title={texts.pauze.kop}>{texts.pauze.uitleg}</Melding>
  return (
    <Melding tone="gelukt" title={texts.dicht.kop}>
      {texts.dicht.uitleg} {plan.belNog && texts.dicht.bel(plan.belNog.naam)}
    </Melding>
  )
}
