import { Formulier } from '../../../web/kit/formulier.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import type { ActProps } from './act.ts'
import { FormulierVoet } from './formulier-voet.tsx'
import { actTexts } from './texts.ts'
import { useSend } from './use-send.ts'

/** Asks a colleague who already takes part to take over the regie; nothing changes before they accept. */
export function RegieFormulier({ casus, onDone }: ActProps) {
  const texts = useTexts(actTexts)
  const sendChange = useSend(casus, onDone)
  const form = useFormulier({
    initial: { naarActorId: '', reden: '' },
    validate: (v) => ({
      ...(v.naarActorId === '' && { naarActorId: texts.kiesIemand }),
      ...(v.reden === '' && { reden: texts.vulIn }),
    }),
    send: (body, actionKey) => sendChange({ method: 'POST', path: 'overdrachten-regie', body, actionKey }),
  })
  const people = casus.betrokkenheden.flatMap((b) =>
    b.nu && b.actorId && b.kant === 'professional' && !b.rollen.includes('casusregisseur')
      ? [
          {
            value: b.actorId,
            label: b.naam,
            hint: [b.functie, b.organisatie?.naam].filter(Boolean).join(', '),
          },
        ]
      : [],
  )
  return (
    <Formulier
      form={form}
      actions={<FormulierVoet busy={form.busy} label={texts.vraagHet} onCancel={onDone} />}
    >
      <p>{texts.regieUitleg}</p>
      <RadioKaarten label={texts.wie} options={people} {...form.field('naarActorId')} />
      <Tekstvlak
        label={texts.waarom}
        hint={texts.vakmensenZien}
        rows={3}
        max={4000}
        {...form.field('reden')}
      />
    </Formulier>
  )
}
