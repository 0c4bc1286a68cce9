import { Knop } from '../../web/kit/knop.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Afwijking } from '../contract.ts'
import { afwijkingTexts } from './texts.ts'

/** What each dialog on a deviation takes; `onClose(true)` when something was changed. */
export type DialoogProps = { afwijking: Afwijking; open: boolean; onClose: (changed: boolean) => void }

/** Not now, and the act itself. */
export function DialoogVoet({
  busy,
  doe,
  onClose,
}: {
  busy: boolean
  doe: string
  onClose: (changed: boolean) => void
}) {
  const texts = useTexts(afwijkingTexts)
  return (
    <>
      <Knop onClick={() => onClose(false)}>{texts.annuleer}</Knop>
      <Knop type="submit" variant="primair" busy={busy}>
        {doe}
      </Knop>
    </>
  )
}
