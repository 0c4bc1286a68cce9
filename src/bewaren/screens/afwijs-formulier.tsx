import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import { bewaarTexts } from './texts.ts'

type Props = { voorstelId: string; etag: string | null; onDone: () => Promise<void>; onCancel: () => void }

/** Refuses a proposal: why not yet, and when to look again. */
export function AfwijsFormulier({ voorstelId, etag, onDone, onCancel }: Props) {
  const texts = useTexts(bewaarTexts)
  const form = useFormulier({
    initial: { reden: '', opnieuwVanaf: '' },
    validate: (v) => ({
      ...(v.reden === '' && { reden: texts.vulIn }),
      ...(v.opnieuwVanaf === '' && { opnieuwVanaf: texts.kiesDag }),
    }),
    send: async (values) => {
      const body = { besluit: 'afgewezen', ...values }
      await send('PUT', `/v1/vernietigingsvoorstellen/${voorstelId}/besluit`, { body, ifMatch: etag })
      await onDone()
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.wijsAf}
          </Knop>
          <Knop onClick={onCancel}>{texts.annuleer}</Knop>
        </>
      }
    >
      <Tekstvlak label={texts.redenAfwijzen} rows={3} max={4000} {...form.field('reden')} />
      <Dagveld label={texts.opnieuwVanaf} {...form.field('opnieuwVanaf')} />
    </Formulier>
  )
}
