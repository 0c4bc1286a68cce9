import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Plek, PlekMoment } from '../contract.ts'
import { leegMoment, MomentVelden, type MomentWaarden, missingIn, momentBody } from './moment-velden.tsx'
import { vastTexts } from './texts.ts'
import type { VastProps } from './use-vast.ts'

type Props = VastProps & { plek: Plek; moment: PlekMoment | null; onDone: () => void }

/** One more moment at a place, or another day or person for one that has not been. */
export function MomentFormulier({ vast, naam, plek, moment, onChanged, onDone }: Props) {
  const texts = useTexts(vastTexts).plek
  const initial: MomentWaarden = moment
    ? { dag: moment.dag, tijd: moment.tijd ?? '', wat: moment.wat, wieId: moment.wieId }
    : leegMoment
  const form = useFormulier({
    initial,
    validate: (v) => missingIn(v, texts.vul),
    send: async (v, actionKey) => {
      const body = momentBody(v)
      if (moment) await send('PUT', `/v1/plek-momenten/${moment.id}`, { body, ifMatch: `"${moment.versie}"` })
      else await send('POST', `/v1/nieuwe-plekken/${plek.id}/momenten`, { body, actionKey })
      await onChanged()
      onDone()
    },
  })
  const errors = Object.fromEntries(form.errors.map(({ field, message }) => [field ?? '', message]))
  return (
    <Formulier
      form={form}
      beside={<p>{texts.zien(naam)}</p>}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.bewaarUitkomst}
        </Knop>
      }
    >
      <MomentVelden
        mensen={vast.mensen}
        prefix=""
        value={form.values}
        errors={errors}
        onChange={(value) => {
          for (const key of ['dag', 'tijd', 'wat', 'wieId'] as const)
            if (value[key] !== form.values[key]) form.set(key, value[key])
        }}
      />
    </Formulier>
  )
}
