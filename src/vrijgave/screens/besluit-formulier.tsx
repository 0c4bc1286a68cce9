import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Detail, Ronde } from '../contract.ts'
import { type Onderdeel, onderdelen } from '../states.ts'
import { Delen } from './delen.tsx'
import { vrijgaveTexts } from './texts.ts'

type BesluitProps = { ronde: Ronde; detail: Detail; done: () => Promise<void> }
type Keuze = 'vrij' | 'wacht'

const leeg = (vandaag: string) => ({
  besluit: '' as Keuze | '',
  onderdelen: ['bestaan'] as Onderdeel[],
  jeugdigeVanaf: vandaag,
  ouderVanaf: '',
  woorden: '',
  afweging: '',
  herzienOp: '',
})

/** Releasing parts from a day, or waiting until a day of review; waiting only when somebody has a ground. */
export function BesluitFormulier({ ronde, detail, done }: BesluitProps) {
  const texts = useTexts(vrijgaveTexts)
  const form = useFormulier({
    initial: leeg(detail.vandaag),
    klad: `vrijgave-${ronde.id}`,
    validate: (v) => ({
      ...(v.besluit === '' && { besluit: texts.verplicht }),
      ...(v.besluit === 'vrij' && v.woorden.trim() === '' && { woorden: texts.verplicht }),
      ...(v.besluit === 'wacht' && v.herzienOp === '' && { herzienOp: texts.verplicht }),
      ...(v.afweging.trim() === '' && { afweging: texts.verplicht }),
    }),
    send: async (v) => {
      const body = {
        ...v,
        jeugdigeVanaf: v.jeugdigeVanaf || null,
        ouderVanaf: v.ouderVanaf || null,
        herzienOp: v.herzienOp || null,
      }
      await send('PUT', `/v1/vrijgaven/${ronde.id}/besluit`, { body, ifMatch: `"${ronde.versie}"` })
      await done()
    },
  })
  const { magVrijgeven, magWachten } = detail.abilities
  const keuzes: readonly Keuze[] = [
    ...(magVrijgeven ? (['vrij'] as const) : []),
    ...(magWachten ? (['wacht'] as const) : []),
  ]
  const { besluit } = form.values
  return (
    <Kaart title={texts.besluit}>
      <Formulier
        form={form}
        label={texts.besluit}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.besluit}
          </Knop>
        }
      >
        <RadioKaarten
          look="pil"
          label={texts.besluitLabel}
          options={keuzes.map((k) => ({ value: k, label: texts.keuze[k] }))}
          {...form.field('besluit')}
        />
        {besluit === 'vrij' && (
          <>
            <Delen
              label={texts.onderdelenLabel}
              options={onderdelen}
              value={form.values.onderdelen}
              onChange={(delen) => form.set('onderdelen', delen)}
            />
            <Dagveld
              label={texts.jeugdigeVanaf}
              hint={texts.vanafHint}
              optional
              {...form.field('jeugdigeVanaf')}
            />
            <Dagveld label={texts.ouderVanaf} hint={texts.vanafHint} optional {...form.field('ouderVanaf')} />
            <Tekstvlak
              label={texts.woorden}
              hint={texts.woordenHint}
              max={4000}
              rows={4}
              {...form.field('woorden')}
            />
          </>
        )}
        <Tekstvlak
          label={texts.afweging}
          hint={texts.afwegingHint}
          max={4000}
          rows={2}
          {...form.field('afweging')}
        />
        <Dagveld label={texts.herzien} optional={besluit !== 'wacht'} {...form.field('herzienOp')} />
      </Formulier>
    </Kaart>
  )
}
