import { WelkeOuder } from '../../gezin/screens/welke-ouder.tsx'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import type { FormulierState } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useTexts } from '../../web/texts.ts'
import { lezersVan, type PubliekWaarden } from './publiek-waarden.ts'
import { planTexts } from './texts.ts'
import { jongereOf, type PlanAntwoord } from './use-plan.ts'

type PubliekVeldProps<V extends PubliekWaarden> = {
  form: FormulierState<V>
  plan: PlanAntwoord
  options: readonly PubliekWaarden['publiek'][]
}

/** Who sees this: chosen before saving, and named in full. */
export function PubliekVeld<V extends PubliekWaarden>({ form, plan, options }: PubliekVeldProps<V>) {
  const texts = useTexts(planTexts)
  const { publiek, organisaties } = form.values
  const set = form.set as unknown as <K extends keyof PubliekWaarden>(
    name: K,
    value: PubliekWaarden[K],
  ) => void
  const error = form.errors.find((line) => line.field === 'publiek')?.message
  const others = plan.mensen.filter(
    (m, index, all) =>
      m.organisatie && all.findIndex((x) => x.organisatie?.id === m.organisatie?.id) === index,
  )
  const choices = options.map((value) => ({ value, label: texts.wie[value] }))
  return (
    <>
      <RadioKaarten
        label={texts.wieZiet}
        name="publiek"
        look="kaart"
        options={choices}
        error={error}
        value={publiek}
        onChange={(value) => set('publiek', value === '' ? 'eigen' : value)}
      />
      {publiek === 'gekozen' && (
        <fieldset>
          <legend>{texts.kiesOrganisaties}</legend>
          {others.map(
            ({ organisatie }) =>
              organisatie && (
                <Vinkje
                  key={organisatie.id}
                  name={`organisatie-${organisatie.id}`}
                  label={organisatie.naam}
                  value={organisaties.includes(organisatie.id)}
                  onChange={(on) =>
                    set(
                      'organisaties',
                      on
                        ? [...organisaties, organisatie.id]
                        : organisaties.filter((id) => id !== organisatie.id),
                    )
                  }
                />
              ),
          )}
        </fieldset>
      )}
      {publiek !== 'spoor' && (
        <>
          <Vinkje
            name="jeugdige"
            label={texts.jeugdigeZiet(jongereOf(plan)?.roepnaam ?? '')}
            value={form.values.jeugdige}
            onChange={(on) => set('jeugdige', on)}
          />
          <Vinkje
            name="ouder"
            label={texts.ouderZiet}
            value={form.values.ouder}
            onChange={(on) => set('ouder', on)}
          />
          {form.values.ouder && (
            <WelkeOuder
              casusId={plan.casusId}
              value={form.values.ouderIds}
              onChange={(ouderIds) => set('ouderIds', ouderIds)}
              error={form.errors.find((line) => line.field === 'ouderIds')?.message}
            />
          )}
        </>
      )}
    </>
  )
}

/** The same readers, repeated beside the button. */
export function PubliekZin({
  plan,
  waarden,
  spoorId,
}: {
  plan: PlanAntwoord
  waarden: PubliekWaarden
  spoorId?: string
}) {
  const readers = lezersVan(plan, waarden, spoorId)
  return readers.length > 0 && <DitZien look="zin" readers={readers} />
}
