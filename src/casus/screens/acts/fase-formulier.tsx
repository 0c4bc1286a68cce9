import { Formulier } from '../../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../../web/kit/keuzelijst.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Fase } from '../../states.ts'
import type { ActProps } from './act.ts'
import { FormulierVoet } from './formulier-voet.tsx'
import { actTexts } from './texts.ts'
import { useSend } from './use-send.ts'

/** Another phase; scaling down and closing ask why, closing also whom the young person may call. */
export function FaseFormulier({ casus, onDone }: ActProps) {
  const texts = useTexts(actTexts)
  const sendChange = useSend(casus, onDone)
  const form = useFormulier({
    initial: { fase: '' as Fase | '', reden: '', belId: '' },
    validate: (v) => (v.fase === '' ? { fase: texts.kiesFase } : {}),
    send: (v) =>
      sendChange({
        method: 'PUT',
        path: 'fase',
        body: { fase: v.fase, reden: v.reden, belId: v.belId || null },
      }),
  })
  const people = casus.betrokkenheden
    .filter((b) => b.nu && b.kant === 'professional')
    .map((b) => ({ value: b.id, label: b.naam }))
  const options = casus.mogelijkeFasen.map((fase) => ({
    value: fase,
    label: texts.fasen[fase],
    hint: texts.faseHint[fase],
  }))
  const asksWhy = form.values.fase === 'afschalen' || form.values.fase === 'gesloten'
  return (
    <Formulier
      form={form}
      actions={<FormulierVoet busy={form.busy} label={texts.bewaar} onCancel={onDone} />}
    >
      <RadioKaarten label={texts.fase} options={options} {...form.field('fase')} />
      <Tekstvlak
        label={texts.waarom}
        hint={texts.waaromHint}
        rows={3}
        max={4000}
        optional={!asksWhy}
        {...form.field('reden')}
      />
      {form.values.fase === 'gesloten' && (
        <Keuzelijst
          label={texts.wieBellen}
          hint={texts.wieBellenHint}
          options={people}
          {...form.field('belId')}
        />
      )}
    </Formulier>
  )
}
