import { Knop } from '../../web/kit/knop.tsx'
import type { FormulierState } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import { derdeTexts } from './texts.ts'

/** Save and don't, under every act. */
export function Knoppen({
  form,
  label,
  cancel,
}: {
  form: Pick<FormulierState<object>, 'busy'>
  label: string
  cancel: () => void
}) {
  const texts = useTexts(derdeTexts)
  return (
    <>
      <Knop type="submit" variant="primair" busy={form.busy}>
        {label}
      </Knop>
      <Knop onClick={cancel}>{texts.annuleer}</Knop>
    </>
  )
}
