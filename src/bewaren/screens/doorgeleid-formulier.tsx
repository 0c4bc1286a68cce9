import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Doorgeleiding } from '../contract.ts'
import type { ActProps } from './act-props.ts'
import { bewaarTexts } from './texts.ts'

const wie: readonly Doorgeleiding['aan'][] = ['politie', 'om', 'burgemeester']

/** Records a hand-off under another law, and freezes the casus. */
export function DoorgeleidFormulier({ casus, onDone, onCancel }: ActProps) {
  const texts = useTexts(bewaarTexts)
  const form = useFormulier({
    initial: {
      aan: '' as Doorgeleiding['aan'] | '',
      ontvanger: '',
      grond: '',
      tekst: '',
      overgedragenOp: '',
    },
    validate: (v) => ({
      ...(v.aan === '' && { aan: texts.kies }),
      ...(v.ontvanger === '' && { ontvanger: texts.vulIn }),
      ...(v.grond === '' && { grond: texts.vulIn }),
      ...(v.tekst === '' && { tekst: texts.vulIn }),
      ...(v.overgedragenOp === '' && { overgedragenOp: texts.kiesDag }),
    }),
    send: async (body, actionKey) => {
      await send('POST', `/v1/casussen/${casus.casusId}/doorgeleidingen`, { body, actionKey })
      await onDone()
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.legVast}
          </Knop>
          <Knop onClick={onCancel}>{texts.annuleer}</Knop>
        </>
      }
    >
      <p>{texts.doorgeleidUitleg}</p>
      <RadioKaarten
        label={texts.aan}
        look="pil"
        options={wie.map((value) => ({ value, label: texts.aanWie[value] }))}
        {...form.field('aan')}
      />
      <Tekstveld label={texts.ontvanger} hint={texts.ontvangerHint} {...form.field('ontvanger')} />
      <Tekstveld label={texts.grondVraag} {...form.field('grond')} />
      <Tekstvlak label={texts.tekst} hint={texts.tekstHint} rows={5} max={4000} {...form.field('tekst')} />
      <Dagveld label={texts.overgedragenOp} {...form.field('overgedragenOp')} />
    </Formulier>
  )
}
