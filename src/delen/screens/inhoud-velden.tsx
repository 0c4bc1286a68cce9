import { Dagveld } from '../../web/kit/dagveld.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import type { FormulierState } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import type { Velden } from './schrijf-velden.ts'
import { delenTexts } from './texts.ts'

type DeelProps = { form: FormulierState<Velden>; publiek: PubliekAntwoord; today: string }

/** What it is about, in words; with an incident, the young person's own side. */
export function InhoudVelden({ form, publiek, today }: DeelProps) {
  const texts = useTexts(delenTexts)
  const { soort } = form.values
  return (
    <>
      <Tekstvlak
        label={texts.wat[soort || 'voorval']}
        hint={texts.watHint}
        max={4000}
        {...form.field('tekst')}
      />
      <Dagveld label={texts.wanneer} optional max={today} {...form.field('gebeurdOp')} />
      {soort === 'voorval' && <EigenKantVelden form={form} publiek={publiek} today={today} />}
    </>
  )
}

function EigenKantVelden({ form, publiek, today }: DeelProps) {
  const texts = useTexts(delenTexts)
  const naam = publiek.jeugdige.roepnaam
  const options = [
    { value: 'gevraagd' as const, label: texts.kantGevraagd },
    { value: 'nog_vragen' as const, label: texts.kantNog },
    { value: 'wil_niet' as const, label: texts.kantWilNiet(naam) },
  ]
  return (
    <section className="eigen-kant" aria-label={texts.eigenKant(naam)}>
      <p className="eigen-kant__kop">
        <strong>{texts.eigenKant(naam)}</strong> <span>{texts.eigenKantVragen}</span>
      </p>
      <RadioKaarten look="pil" label={texts.kantVraag(naam)} options={options} {...form.field('kant')} />
      {form.values.kant === 'gevraagd' && (
        <>
          <Tekstvlak rows={2} label={texts.gebeurde} {...form.field('gebeurde')} />
          <Tekstvlak rows={2} label={texts.beschermde} optional {...form.field('beschermde')} />
          <Tekstvlak rows={2} label={texts.zouHelpen} optional {...form.field('zouHelpen')} />
        </>
      )}
      {form.values.kant === 'nog_vragen' && (
        <Dagveld label={texts.kantTot} min={today} {...form.field('kantUiterlijk')} />
      )}
      {form.values.kant === 'wil_niet' && (
        <Tekstvlak rows={2} label={texts.kantWaarom} {...form.field('kantUitleg')} />
      )}
    </section>
  )
}
