import { dayOf } from '../../../web/datum.ts'
import { Dagveld } from '../../../web/kit/dagveld.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useNow } from '../../../web/now.ts'
import { useSessie } from '../../../web/sessie.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { ActProps } from './act.ts'
import { FormulierVoet } from './formulier-voet.tsx'
import { actTexts } from './texts.ts'
import { useSend } from './use-send.ts'

/** The young person's question as it is now, in their own words: told to whom, on which day. */
export function VraagFormulier({ casus, onDone }: ActProps) {
  const texts = useTexts(actTexts)
  const { sessie } = useSessie()
  const today = dayOf(useNow())
  const sendChange = useSend(casus, onDone)
  const form = useFormulier({
    initial: { tekst: '', verteldAan: sessie.account.naam, op: today },
    klad: `vraag-${casus.id}`,
    validate: (v) => ({
      ...(v.tekst === '' && { tekst: texts.vulIn }),
      ...(v.op === '' && { op: texts.kiesDag }),
    }),
    send: (body) => sendChange({ method: 'PUT', path: 'vraag', body }),
  })
  return (
    <Formulier
      form={form}
      actions={<FormulierVoet busy={form.busy} label={texts.bewaar} onCancel={onDone} />}
    >
      <Tekstvlak own label={texts.vraag} hint={texts.vraagHint} rows={3} max={600} {...form.field('tekst')} />
      <Tekstveld label={texts.verteldAan} {...form.field('verteldAan')} />
      <Dagveld label={texts.opDag} max={today} {...form.field('op')} />
    </Formulier>
  )
}
