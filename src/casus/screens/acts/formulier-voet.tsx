import { Knop } from '../../../web/kit/knop.tsx'
import { kitTexts } from '../../../web/kit/texts.ts'
import { useTexts } from '../../../web/texts.ts'

/** The two buttons under an act's form: the act as a verb, and the way back. */
export function FormulierVoet({
  busy,
  label,
  onCancel,
}: {
  busy: boolean
  label: string
  onCancel: () => void
}) {
  const kit = useTexts(kitTexts)
  return (
    <>
      <Knop type="submit" variant="primair" busy={busy}>
        {label}
      </Knop>
      <Knop onClick={onCancel}>{kit.annuleer}</Knop>
    </>
  )
}
