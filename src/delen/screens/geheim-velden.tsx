import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import type { FormulierState } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import type { Velden } from './schrijf-velden.ts'
import { delenTexts } from './texts.ts'
import { asksGeheim } from './toestemming-nodig.ts'
import { ToestemmingVelden } from './toestemming-velden.tsx'

type GeheimVeldenProps = { form: FormulierState<Velden>; publiek: PubliekAntwoord; casusId: string }

/** What sharing rests on: for someone bound to secrecy the ground, and where consent is asked the consent. */
export function GeheimVelden(props: GeheimVeldenProps) {
  return (
    <>
      <Grond {...props} />
      <ToestemmingVelden {...props} />
    </>
  )
}

function Grond({ form, publiek }: GeheimVeldenProps) {
  const texts = useTexts(delenTexts)
  const { values } = form
  if (!asksGeheim(values, publiek)) return null
  return (
    <section className="geheim-velden" aria-label={texts.geheim}>
      <RadioKaarten
        label={texts.geheimWaarom}
        hint={texts.geheimHint}
        options={publiek.geheim.gronden.map((g) => ({
          value: g,
          label: texts.geheimGrond[g],
          hint: texts.geheimGrondHint[g],
        }))}
        {...form.field('geheimGrond')}
      />
      {values.geheimGrond !== '' && values.geheimGrond !== 'toestemming' && (
        <Tekstvlak rows={2} label={texts.geheimUitleg} max={4000} {...form.field('geheimUitleg')} />
      )}
    </section>
  )
}
