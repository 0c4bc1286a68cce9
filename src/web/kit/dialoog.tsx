import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTexts } from '../texts.ts'
import { iconSluit } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { kitTexts } from './texts.ts'
import './dialoog.css'

type DialoogProps = {
  open: boolean
  title: string
  /** Called by the close button, Escape and a press beside it. */
  onClose?: () => void
  /** Can't be closed without an answer. */
  mustStay?: boolean
  children: ReactNode
}

/** A native modal dialog: the rest is inert, focus goes in and comes back. */
export function Dialoog({ open, title, onClose, mustStay = false, children }: DialoogProps) {
  const texts = useTexts(kitTexts)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the press beside it is an extra for the mouse; Escape and the button do the same.
    <dialog
      ref={dialog}
      className="dialoog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        if (!mustStay) onClose?.()
      }}
      onClick={(event) => event.target === dialog.current && !mustStay && onClose?.()}
    >
      {open && (
        <div className="dialoog__binnen">
          <div className="dialoog__kop">
            <h2 id={titleId}>{title}</h2>
            {!mustStay && onClose && (
              <button type="button" className="dialoog__sluit" aria-label={texts.sluit} onClick={onClose}>
                <Icoon pad={iconSluit} />
              </button>
            )}
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}
