import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import { rechtenTexts } from '../texts.ts'

/** An act that asks one reason. */
export function EenReden({
  titel,
  label,
  send,
}: {
  titel: string
  label: string
  send: (reden: string) => Promise<unknown>
}) {
  const texts = useTexts(rechtenTexts)
  const form = useFormulier({
    initial: { reden: '' },
    validate: ({ reden }) => (reden.trim() === '' ? { reden: texts.verplicht } : {}),
    send: ({ reden }) => send(reden),
  })
  return (
    <Kaart title={titel} level={2}>
      <Formulier
        form={form}
        label={titel}
        actions={
          <Knop type="submit" busy={form.busy}>
            {titel}
          </Knop>
        }
      >
        <Tekstvlak label={label} max={4000} rows={2} {...form.field('reden')} />
      </Formulier>
    </Kaart>
  )
}
