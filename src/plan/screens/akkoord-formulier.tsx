import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useTexts } from '../../web/texts.ts'
import type { PlanDeelGereed } from './plan-deel.tsx'
import { planTexts } from './texts.ts'
import { type AfspraakAntwoord, type AkkoordAntwoord, ifMatch } from './use-plan.ts'

type AkkoordFormulierProps = {
  ready: PlanDeelGereed
  afspraak: AfspraakAntwoord
  akkoord: AkkoordAntwoord
  onDone: () => void
}
type Waarden = {
  antwoord: 'ja' | 'nee' | 'niet_gevraagd' | ''
  watMaaktJa: string
  gevolgNee: string
  redenNietGevraagd: string
  verteldAan: string
  verteldOp: string
  heleReeks: boolean
}

/** Notes what young person or parent said, with to whom and when; or one's own answer. */
export function AkkoordFormulier({ ready, afspraak, akkoord, onDone }: AkkoordFormulierProps) {
  const texts = useTexts(planTexts)
  const notes = akkoord.wijze === 'noteren'
  const form = useFormulier<Waarden>({
    initial: {
      antwoord: akkoord.antwoord ?? '',
      watMaaktJa: akkoord.watMaaktJa,
      gevolgNee: akkoord.gevolgNee,
      redenNietGevraagd: akkoord.redenNietGevraagd,
      verteldAan: akkoord.verteldAan,
      verteldOp: akkoord.verteldOp ?? ready.plan.vandaag,
      heleReeks: true,
    },
    klad: `akkoord:${afspraak.id}:${akkoord.betrokkenheidId}`,
    validate: (values) => (values.antwoord === '' ? { antwoord: texts.kiesAntwoordFout } : {}),
    send: async ({ verteldAan, verteldOp, heleReeks, ...values }) => {
      const told = notes && values.antwoord !== 'niet_gevraagd'
      await send('PUT', `/v1/afspraken/${afspraak.id}/akkoorden/${akkoord.betrokkenheidId}`, {
        body: {
          ...values,
          afspraakVersie: afspraak.versie,
          heleReeks: heleReeks && afspraak.reeks !== null,
          verteldAan: told ? verteldAan : '',
          verteldOp: told && verteldOp !== '' ? verteldOp : null,
        },
        ifMatch: ifMatch(akkoord),
      })
      await ready.refresh()
      onDone()
    },
  })
  const { antwoord } = form.values
  const choices = notes ? (['ja', 'nee', 'niet_gevraagd'] as const) : (['ja', 'nee'] as const)
  return (
    <Formulier
      form={form}
      label={texts.noteer(akkoord.naam)}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy} busyLabel={texts.bewaren}>
          {texts.bewaar}
        </Knop>
      }
    >
      <RadioKaarten
        label={texts.antwoord}
        look="pil"
        {...form.field('antwoord')}
        options={choices.map((value) => ({ value, label: texts.kiesAntwoord[value] }))}
      />
      {antwoord === 'nee' && (
        <Tekstvlak
          label={texts.watMaaktJa}
          own={akkoord.kant === 'jeugdige'}
          rows={2}
          {...form.field('watMaaktJa')}
        />
      )}
      {antwoord === 'nee' && (
        <Tekstvlak label={texts.gevolgNee} rows={2} optional {...form.field('gevolgNee')} />
      )}
      {antwoord === 'niet_gevraagd' && (
        <Tekstvlak label={texts.waaromNiet} rows={2} {...form.field('redenNietGevraagd')} />
      )}
      {notes && antwoord !== 'niet_gevraagd' && (
        <div className="plan-rij">
          <Tekstveld label={texts.verteldAan} {...form.field('verteldAan')} />
          <Dagveld label={texts.verteldOp} {...form.field('verteldOp')} />
        </div>
      )}
      {afspraak.reeks && <Vinkje label={texts.heleReeks} {...form.field('heleReeks')} />}
    </Formulier>
  )
}
