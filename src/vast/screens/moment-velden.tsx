import { Dagveld } from '../../web/kit/dagveld.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tijdveld } from '../../web/kit/tijdveld.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Vast } from '../contract.ts'
import { vastTexts } from './texts.ts'

export type MomentWaarden = { dag: string; tijd: string; wat: string; wieId: string }
export const leegMoment: MomentWaarden = { dag: '', tijd: '', wat: '', wieId: '' }

type Props = {
  mensen: Vast['mensen']
  prefix: string
  value: MomentWaarden
  errors: Partial<Record<keyof MomentWaarden, string>>
  onChange: (value: MomentWaarden) => void
}

/** One moment: which day, what, who is there. Only who is known to the young person can be chosen. */
export function MomentVelden({ mensen, prefix, value, errors, onChange }: Props) {
  const texts = useTexts(vastTexts).plek
  const field = (name: keyof MomentWaarden) => ({
    name: `${prefix}${name}`,
    value: value[name],
    error: errors[name],
    onChange: (next: string) => onChange({ ...value, [name]: next }),
  })
  return (
    <>
      <Tekstveld label={texts.watMoment} hint={texts.watMomentHint} {...field('wat')} />
      <Dagveld label={texts.dag} {...field('dag')} />
      <Tijdveld label={texts.tijd} optional {...field('tijd')} />
      <RadioKaarten
        label={texts.wie}
        options={mensen
          .filter((mens) => mens.jongereKent)
          .map((mens) => ({ value: mens.id, label: mens.naam, hint: mens.organisatie }))}
        {...field('wieId')}
      />
    </>
  )
}

/** What is missing in a moment. */
export function missingIn(value: MomentWaarden, message: string): Props['errors'] {
  return {
    ...(value.wat.trim() === '' && { wat: message }),
    ...(value.dag === '' && { dag: message }),
    ...(value.wieId === '' && { wieId: message }),
  }
}

export const momentBody = ({ tijd, ...rest }: MomentWaarden) => ({ ...rest, tijd: tijd === '' ? null : tijd })
