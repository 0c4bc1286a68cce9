import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import type { useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useTexts } from '../../web/texts.ts'
import type { AfspraakWaarden } from './afspraak-waarden.ts'
import { planTexts } from './texts.ts'

/** Before a sanction: what can this young person not do yet, and on what evidence? Who can't is not who won't. */
export function SanctieVragen({ form }: { form: ReturnType<typeof useFormulier<AfspraakWaarden>> }) {
  const texts = useTexts(planTexts)
  return (
    <>
      <Vinkje label={texts.isSanctie} {...form.field('sanctie')} />
      {form.values.sanctie && (
        <fieldset className="plan-eerst">
          <legend>
            <strong>{texts.sanctieKop}</strong>
          </legend>
          <p>{texts.sanctieUitleg}</p>
          <Tekstvlak
            label={texts.nogNiet}
            hint={texts.nogNietHint}
            rows={2}
            {...form.field('nogNietKunnen')}
          />
          <Tekstvlak label={texts.bewijs} rows={2} {...form.field('nogNietBewijs')} />
        </fieldset>
      )}
    </>
  )
}
