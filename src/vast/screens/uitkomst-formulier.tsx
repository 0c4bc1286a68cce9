import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { PlekMoment } from '../contract.ts'
import { vastTexts } from './texts.ts'
import type { VastProps } from './use-vast.ts'

type Props = VastProps & { moment: PlekMoment; onDone: () => void }
type Values = { status: 'gedaan' | 'niet_gelukt' | ''; reden: string }

/** How a moment went; when it did not happen the young person reads why. */
export function UitkomstFormulier({ naam, moment, onChanged, onDone }: Props) {
  const texts = useTexts(vastTexts).plek
  const initial: Values = { status: '', reden: '' }
  const form = useFormulier({
    initial,
    klad: `vast-uitkomst-${moment.id}`,
    validate: (v) => ({
      ...(v.status === '' && { status: texts.vul }),
      ...(v.status === 'niet_gelukt' && v.reden.trim() === '' && { reden: texts.vul }),
    }),
    send: async ({ status, reden }) => {
      const body = { status, reden: status === 'niet_gelukt' ? reden : '' }
      await send('PUT', `/v1/plek-momenten/${moment.id}/uitkomst`, { body, ifMatch: `"${moment.versie}"` })
      await onChanged()
      onDone()
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.bewaarUitkomst}
        </Knop>
      }
    >
      <RadioKaarten
        label={texts.hoe}
        options={[
          { value: 'gedaan', label: moment.ik ? texts.was : texts.wasEr(moment.wie) },
          { value: 'niet_gelukt', label: texts.nietDoor },
        ]}
        {...form.field('status')}
      />
      {form.values.status === 'niet_gelukt' && (
        <Tekstvlak label={texts.waarom} hint={texts.waaromHint(naam)} max={4000} {...form.field('reden')} />
      )}
    </Formulier>
  )
}
