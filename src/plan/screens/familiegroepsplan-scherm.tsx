import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import { NietGelezen, PlanDeel, type PlanDeelGereed } from './plan-deel.tsx'
import { planTexts } from './texts.ts'

type Antwoord = 'gekozen' | 'niet_gewild' | 'overgeslagen'

/** Records whether family and friends make the plan themselves. */
export default function FamiliegroepsplanScherm() {
  const texts = useTexts(planTexts)
  return (
    <PlanDeel title={texts.familie}>
      {(ready) =>
        ready.plan.abilities.magFamiliegroepsplan ? <FamilieFormulier ready={ready} /> : <NietGelezen />
      }
    </PlanDeel>
  )
}

function FamilieFormulier({ ready: { plan, etag, done } }: { ready: PlanDeelGereed }) {
  const texts = useTexts(planTexts)
  const { antwoord, reden } = plan.familiegroepsplan
  const form = useFormulier<{ familiegroepsplan: Antwoord | ''; reden: string }>({
    initial: { familiegroepsplan: antwoord === 'nog_aanbieden' ? '' : antwoord, reden },
    klad: `familiegroepsplan:${plan.casusId}`,
    validate: (values) =>
      values.familiegroepsplan === '' ? { familiegroepsplan: texts.kiesAntwoordFout } : {},
    send: async (body) => {
      await send('PATCH', `/v1/casussen/${plan.casusId}/plan`, { body, ifMatch: etag })
      await done()
    },
  })
  const chosen = form.values.familiegroepsplan
  return (
    <div className="plan-smal">
      <p>{texts.familieUitleg}</p>
      <p className="gedempt">{texts.familieBron}</p>
      <Formulier
        form={form}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy} busyLabel={texts.bewaren}>
            {texts.bewaar}
          </Knop>
        }
      >
        <RadioKaarten
          label={texts.familieAntwoord}
          {...form.field('familiegroepsplan')}
          options={(['gekozen', 'niet_gewild', 'overgeslagen'] as const).map((value) => ({
            value,
            label: texts.familieStand[value],
          }))}
        />
        {chosen !== 'gekozen' && chosen !== '' && (
          <Tekstvlak
            label={texts.familieReden}
            hint={texts.familieRedenHint}
            rows={3}
            {...form.field('reden')}
          />
        )}
      </Formulier>
    </div>
  )
}
