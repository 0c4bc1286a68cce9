import { Formulier } from '../../../web/kit/formulier.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Betrokkene } from '../../contract.ts'
import type { ActProps } from './act.ts'
import { FormulierVoet } from './formulier-voet.tsx'
import { actTexts } from './texts.ts'
import { useSend } from './use-send.ts'

/** Ends someone's part today, with a reason; from tomorrow they see nothing any more. */
export function StopFormulier({ casus, betrokkene, onDone }: ActProps & { betrokkene: Betrokkene }) {
  const texts = useTexts(actTexts)
  const sendChange = useSend(casus, onDone)
  const form = useFormulier({
    initial: { reden: '' },
    validate: (v) => (v.reden === '' ? { reden: texts.vulIn } : {}),
    send: (body) =>
      sendChange({
        method: 'PUT',
        path: `betrokkenheden/${betrokkene.id}/einde`,
        body,
        versie: betrokkene.versie,
      }),
  })
  return (
    <Formulier
      form={form}
      actions={<FormulierVoet busy={form.busy} label={texts.laatStoppen} onCancel={onDone} />}
    >
      <p>{texts.stopUitleg(betrokkene.naam)}</p>
      <Tekstvlak label={texts.waarom} rows={2} max={4000} {...form.field('reden')} />
    </Formulier>
  )
}
