import { longDate } from '../../web/datum.ts'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import type { FormulierState } from '../../web/kit/use-formulier.ts'
import { Link } from '../../web/navigatie/link.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import { asksGeheim, fittingToestemmingen, type Velden } from './schrijf-velden.ts'
import { delenTexts } from './texts.ts'

type GeheimVeldenProps = { form: FormulierState<Velden>; publiek: PubliekAntwoord; casusId: string }

/** For someone bound to secrecy who shares: on which ground, with the consents that hold for exactly these readers. */
export function GeheimVelden({ form, publiek, casusId }: GeheimVeldenProps) {
  const texts = useTexts(delenTexts)
  const taal = useTaal()
  const { values } = form
  if (!asksGeheim(values, publiek)) return null
  const fitting = fittingToestemmingen(values, publiek)
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
      {values.geheimGrond === 'toestemming' && fitting.length === 0 && (
        <Melding tone="let-op" title={texts.geenToestemming}>
          {texts.geenToestemmingUitleg}{' '}
          <Link to={`/casussen/${casusId}/toestemming`}>{texts.naarToestemming}</Link>
        </Melding>
      )}
      {values.geheimGrond === 'toestemming' && fitting.length > 0 && (
        <Keuzelijst
          label={texts.welkeToestemming}
          options={fitting.map((t) => ({
            value: t.id,
            label: texts.toestemmingKeuze(
              t.waarvoor.slice(0, 80),
              listInWords([...t.aan.map((o) => o.naam), ...(t.aanOuders ? [texts.ouders] : [])], taal),
              longDate(t.tot, taal),
            ),
          }))}
          {...form.field('toestemmingId')}
        />
      )}
      {values.geheimGrond !== '' && values.geheimGrond !== 'toestemming' && (
        <Tekstvlak rows={2} label={texts.geheimUitleg} max={4000} {...form.field('geheimUitleg')} />
      )}
    </section>
  )
}
