import { send } from '../../web/api.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Punt } from '../contract.ts'
import { toezichtTexts } from './texts.ts'

type TrekInProps = { punt: Punt; onClose: () => void; onDone: () => Promise<void> }

/** Withdraws an appointment from the review, with the reason that the report keeps. */
export function TrekIn({ punt, onClose, onDone }: TrekInProps) {
  const texts = useTexts(toezichtTexts).rechten
  const form = useFormulier({
    initial: { reden: '' },
    validate: ({ reden }) => (reden.trim() === '' ? { reden: texts.redenLeeg } : {}),
    send: async ({ reden }) => {
      await send('PUT', `/v1/autorisatiepunten/${punt.id}/uitkomst`, {
        body: { uitkomst: 'ingetrokken', reden },
        ifMatch: `"${punt.versie}"`,
      })
      onClose()
      await onDone()
    },
  })
  return (
    <Dialoog open title={texts.trekInTitel(punt.naam)} onClose={onClose}>
      <p>{texts.trekInUitleg}</p>
      <Formulier
        form={form}
        actions={
          <>
            <Knop type="submit" variant="primair" busy={form.busy}>
              {texts.trekIn}
            </Knop>
            <Knop variant="stil" onClick={onClose}>
              {texts.annuleer}
            </Knop>
          </>
        }
      >
        <Tekstveld label={texts.reden} {...form.field('reden')} />
      </Formulier>
    </Dialoog>
  )
}
