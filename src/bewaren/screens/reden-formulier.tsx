import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import { bewaarTexts } from './texts.ts'

type Props = {
  path: string
  /** Given: a change of that version; else something new. */
  versie?: number
  /** Sent along with the reason. */
  more?: Record<string, unknown>
  label: string
  button: string
  onDone: () => Promise<void>
  onCancel: () => void
}

/** An act that only asks why. */
export function RedenFormulier({ path, versie, more, label, button, onDone, onCancel }: Props) {
  const texts = useTexts(bewaarTexts)
  const form = useFormulier({
    initial: { reden: '' },
    validate: (v) => (v.reden === '' ? { reden: texts.vulIn } : {}),
    send: async ({ reden }, actionKey) => {
      const body = { ...more, reden }
      if (versie === undefined) await send('POST', path, { body, actionKey })
      else await send('PUT', path, { body, ifMatch: `"${versie}"` })
      await onDone()
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {button}
          </Knop>
          <Knop onClick={onCancel}>{texts.annuleer}</Knop>
        </>
      }
    >
      <Tekstvlak label={label} rows={3} max={4000} {...form.field('reden')} />
    </Formulier>
  )
}
