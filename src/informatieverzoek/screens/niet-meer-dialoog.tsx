import { send } from '../../web/api.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Verzoek } from '../contract.ts'
import { verzoekTexts } from './texts.ts'
import { pathOf } from './use-verzoeken.ts'

/** What each dialog on a question takes; `onClose(true)` when something was changed. */
export type VerzoekDialoogProps = { verzoek: Verzoek; open: boolean; onClose: (changed: boolean) => void }

/** Takes a question back; why is the asker's own to say. */
export function NietMeerDialoog({ verzoek, open, onClose }: VerzoekDialoogProps) {
  const texts = useTexts(verzoekTexts)
  return (
    <Dialoog open={open} title={texts.nietMeerTitel} onClose={() => onClose(false)}>
      <Velden verzoek={verzoek} onClose={onClose} />
    </Dialoog>
  )
}

function Velden({ verzoek: v, onClose }: Omit<VerzoekDialoogProps, 'open'>) {
  const texts = useTexts(verzoekTexts)
  const form = useFormulier({
    initial: { reden: '' },
    klad: `verzoek-weg-${v.id}`,
    send: async (body, actionKey) => {
      await send('POST', `${pathOf(v.casusId, v.id)}/intrekking`, {
        body,
        actionKey,
        ifMatch: `"${v.versie}"`,
      })
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
            {texts.trekIn}
          </Knop>
        </>
      }
    >
      <p>{texts.nietMeerUitleg}</p>
      <Tekstvlak label={texts.waaromNietMeer} optional rows={2} max={4000} {...form.field('reden')} />
    </Formulier>
  )
}
