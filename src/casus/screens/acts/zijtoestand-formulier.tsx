import { Dagveld } from '../../../web/kit/dagveld.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../../web/kit/keuzelijst.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import { type Zijtoestand, zijtoestanden } from '../../states.ts'
import type { ActProps } from './act.ts'
import { FormulierVoet } from './formulier-voet.tsx'
import { actTexts } from './texts.ts'
import { useSend } from './use-send.ts'

/** Escalate, pause or freeze: with a reason, an owner and a day. */
export function ZijtoestandFormulier({ casus, onDone }: ActProps) {
  const texts = useTexts(actTexts)
  const sendChange = useSend(casus, onDone)
  const form = useFormulier({
    initial: { soort: '' as Zijtoestand | '', reden: '', eigenaarId: '', tot: '' },
    validate: (v) => ({
      ...(v.soort === '' && { soort: texts.kiesZijtoestand }),
      ...(v.reden === '' && { reden: texts.vulIn }),
      ...(v.eigenaarId === '' && { eigenaarId: texts.kiesIemand }),
      ...(v.tot === '' && { tot: texts.kiesDag }),
    }),
    send: (body) => sendChange({ method: 'PUT', path: 'zijtoestand', body }),
  })
  const people = casus.betrokkenheden
    .filter((b) => b.nu && b.kant === 'professional')
    .map((b) => ({ value: b.id, label: b.naam }))
  const options = zijtoestanden.map((value) => ({
    value,
    label: texts.zijtoestanden[value],
    hint: texts.zijtoestandHint[value],
  }))
  return (
    <Formulier
      form={form}
      actions={<FormulierVoet busy={form.busy} label={texts.bewaar} onCancel={onDone} />}
    >
      <RadioKaarten label={texts.zijtoestand} options={options} {...form.field('soort')} />
      <Tekstvlak
        label={texts.waarom}
        hint={texts.vakmensenZien}
        rows={3}
        max={4000}
        {...form.field('reden')}
      />
      <Keuzelijst label={texts.eigenaar} options={people} {...form.field('eigenaarId')} />
      <Dagveld label={texts.uiterlijk} {...form.field('tot')} />
    </Formulier>
  )
}

/** Lifts the side state, with what came of it. */
export function OphefFormulier({ casus, onDone }: ActProps) {
  const texts = useTexts(actTexts)
  const sendChange = useSend(casus, onDone)
  const form = useFormulier({
    initial: { reden: '' },
    validate: (v) => (v.reden === '' ? { reden: texts.vulIn } : {}),
    send: ({ reden }) => sendChange({ method: 'PUT', path: 'zijtoestand', body: { soort: 'geen', reden } }),
  })
  return (
    <Formulier form={form} actions={<FormulierVoet busy={form.busy} label={texts.hefOp} onCancel={onDone} />}>
      <Tekstvlak
        label={texts.antwoord}
        hint={texts.vakmensenZien}
        rows={3}
        max={4000}
        {...form.field('reden')}
      />
    </Formulier>
  )
}
