import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { VerzoekDialoogProps } from './niet-meer-dialoog.tsx'
import { verzoekTexts } from './texts.ts'
import { pathOf } from './use-verzoeken.ts'

/** Proposes a later day; who asked says whether that can be. */
export function UitstelDialoog({ verzoek, open, onClose }: VerzoekDialoogProps) {
  const texts = useTexts(verzoekTexts)
  return (
    <Dialoog open={open} title={texts.uitstelTitel} onClose={() => onClose(false)}>
      <Velden verzoek={verzoek} onClose={onClose} />
    </Dialoog>
  )
}

function Velden({ verzoek: v, onClose }: Omit<VerzoekDialoogProps, 'open'>) {
  const texts = useTexts(verzoekTexts)
  const form = useFormulier({
    initial: { tot: '', reden: '' },
    klad: `verzoek-uitstel-${v.id}`,
    validate: ({ tot, reden }) => ({
      ...(tot === '' && { tot: texts.kiesDag }),
      ...(reden.trim() === '' && { reden: texts.schrijfReden }),
    }),
    send: async (body, actionKey) => {
      await send('POST', `${pathOf(v.casusId, v.id)}/uitstel`, { body, actionKey, ifMatch: `"${v.versie}"` })
      onClose(true)
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop onClick={() => onClose(false)}>{texts.annuleer}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.vraagUitstel}
          </Knop>
        </>
      }
    >
      <p>{texts.uitstelUitleg}</p>
      <Dagveld label={texts.uitstelTot} min={v.termijn} {...form.field('tot')} />
      <Tekstvlak label={texts.uitstelReden} rows={2} max={4000} {...form.field('reden')} />
    </Formulier>
  )
}
