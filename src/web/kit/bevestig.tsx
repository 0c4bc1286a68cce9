import type { ReactNode } from 'react'
import { useTexts } from '../texts.ts'
import { Dialoog } from './dialoog.tsx'
import { Knop } from './knop.tsx'
import { kitTexts } from './texts.ts'

type BevestigProps = {
  open: boolean
  title: string
  /** The act itself, as a verb: 'Trek terug', never 'OK'. */
  confirm: string
  cancel?: string
  onConfirm: () => void | Promise<void>
  onCancel: () => void
  /** What happens, and whether it can be undone. */
  children: ReactNode
}

/** Asks once more before something that can't easily be undone. The safe answer comes first. */
export function Bevestig({ open, title, confirm, cancel, onConfirm, onCancel, children }: BevestigProps) {
  const texts = useTexts(kitTexts)
  return (
    <Dialoog open={open} title={title} onClose={onCancel}>
      <div>{children}</div>
      <div className="dialoog__knoppen">
        <Knop variant="tweede" onClick={onCancel}>
          {cancel ?? texts.annuleer}
        </Knop>
        <Knop variant="primair" onClick={onConfirm}>
          {confirm}
        </Knop>
      </div>
    </Dialoog>
  )
}
