import { send } from '../../web/api.ts'
import { dayOf } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNow } from '../../web/now.ts'
import { useTexts } from '../../web/texts.ts'
import { type DialoogProps, DialoogVoet } from './dialoog-voet.tsx'
import { afwijkingTexts } from './texts.ts'
import { pathOf } from './use-afwijkingen.ts'

/** Looked at again: it goes on until another day. */
export function HerzienDialoog({ afwijking, open, onClose }: DialoogProps) {
  const texts = useTexts(afwijkingTexts)
  return (
    <Dialoog open={open} title={texts.bekijkTitel} onClose={() => onClose(false)}>
      <Herzien afwijking={afwijking} onClose={onClose} />
    </Dialoog>
  )
}

function Herzien({ afwijking: a, onClose }: Omit<DialoogProps, 'open'>) {
  const texts = useTexts(afwijkingTexts)
  const today = dayOf(useNow())
  const form = useFormulier({
    initial: { herzienOp: '', les: a.les },
    klad: `afwijking-herzien-${a.id}`,
    validate: (v) => (v.herzienOp === '' ? { herzienOp: texts.kiesDag } : {}),
    send: async (body) => {
      await send('PUT', pathOf(a.casusId, a.id, 'herziening'), { body, ifMatch: `"${a.versie}"` })
      onClose(true)
    },
  })
  return (
    <Formulier form={form} actions={<DialoogVoet busy={form.busy} doe={texts.bekijk} onClose={onClose} />}>
      <p>{texts.bekijkUitleg}</p>
      <Dagveld label={texts.vraagHerzien} min={today} {...form.field('herzienOp')} />
      <Tekstvlak label={texts.watLeerde} optional rows={3} max={4000} {...form.field('les')} />
    </Formulier>
  )
}

/** It stops; what it taught stays. */
export function StopDialoog({ afwijking, open, onClose }: DialoogProps) {
  const texts = useTexts(afwijkingTexts)
  return (
    <Dialoog open={open} title={texts.stopTitel} onClose={() => onClose(false)}>
      <Stop afwijking={afwijking} onClose={onClose} />
    </Dialoog>
  )
}

function Stop({ afwijking: a, onClose }: Omit<DialoogProps, 'open'>) {
  const texts = useTexts(afwijkingTexts)
  const form = useFormulier({
    initial: { les: a.les },
    klad: `afwijking-stop-${a.id}`,
    send: async (body, actionKey) => {
      await send('POST', pathOf(a.casusId, a.id, 'einde'), { body, actionKey, ifMatch: `"${a.versie}"` })
      onClose(true)
    },
  })
  return (
    <Formulier form={form} actions={<DialoogVoet busy={form.busy} doe={texts.stop} onClose={onClose} />}>
      <p>{texts.stopUitleg}</p>
      <Tekstvlak label={texts.watLeerde} optional rows={3} max={4000} {...form.field('les')} />
    </Formulier>
  )
}
