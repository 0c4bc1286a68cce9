import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Bewaarstop } from '../contract.ts'
import type { ActProps } from './act-props.ts'
import { bewaarTexts } from './texts.ts'

const gronden: readonly Bewaarstop['grond'][] = [
  'rechtsvordering',
  'wettelijk_voorschrift',
  'verzoek_betrokkene',
]

/** Puts a hold: why, and when to look again. */
export function StopFormulier({ casus, onDone, onCancel }: ActProps) {
  const texts = useTexts(bewaarTexts)
  const form = useFormulier({
    initial: { grond: '' as Bewaarstop['grond'] | '', reden: '', herzienOp: '' },
    validate: (v) => ({
      ...(v.grond === '' && { grond: texts.kies }),
      ...(v.reden === '' && { reden: texts.vulIn }),
      ...(v.herzienOp === '' && { herzienOp: texts.kiesDag }),
    }),
    send: async (values, actionKey) => {
      await send('POST', '/v1/bewaarstops', { body: { casusId: casus.casusId, ...values }, actionKey })
      await onDone()
    },
  })
  const options = gronden.map((value) => ({ value, label: texts.stopGrond[value] }))
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.legStop}
          </Knop>
          <Knop onClick={onCancel}>{texts.annuleer}</Knop>
        </>
      }
    >
      <RadioKaarten label={texts.stopGrondVraag} options={options} {...form.field('grond')} />
      <Tekstvlak
        label={texts.stopReden}
        hint={texts.stopRedenHint}
        rows={3}
        max={4000}
        {...form.field('reden')}
      />
      <Dagveld label={texts.herzien} {...form.field('herzienOp')} />
    </Formulier>
  )
}
