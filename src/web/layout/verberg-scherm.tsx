import { useCallback, useLayoutEffect, useRef } from 'react'
import { iconVerberg } from '../kit/iconen.ts'
import { Icoon } from '../kit/icoon.tsx'
import { useTexts } from '../texts.ts'
import { setTitleCover } from '../titel.ts'
import { layoutTexts } from './texts.ts'
import './verberg-scherm.css'

/** Remembers in this tab that the screen is hidden, so that reload, back and forward show nothing either. */
const bewaard = 'verborgen'
/** Twice Escape within this time hides, in milliseconds. */
const tweemaal = 700

/**
 * Covers everything at once with a page that tells nothing, in the browser's tab too; also by pressing Escape twice. Only its own button
 * returns: not Escape, not back, not a reload. The cover opens before React renders again, so nothing lingers.
 */
export function VerbergScherm() {
  const texts = useTexts(layoutTexts)
  const cover = useRef<HTMLDialogElement>(null)
  const hide = useCallback(() => {
    if (!cover.current || cover.current.open) return
    cover.current.showModal()
    setTitleCover(texts.verborgenTitel)
    sessionStorage.setItem(bewaard, '1')
    if ('speechSynthesis' in window) speechSynthesis.cancel()
    window.dispatchEvent(new Event('verbonden:verborgen'))
  }, [texts])
  const comeBack = () => {
    sessionStorage.removeItem(bewaard)
    cover.current?.close()
    setTitleCover('')
  }
  useLayoutEffect(() => {
    if (sessionStorage.getItem(bewaard)) hide()
  }, [hide])
  useEscapeTwice(cover, hide)
  return (
    <>
      <button type="button" className="portaal__pil" onClick={hide}>
        <Icoon pad={iconVerberg} />
        {texts.verberg}
      </button>
      <dialog
        ref={cover}
        className="verberg"
        aria-label={texts.verborgenTitel}
        onCancel={(event) => event.preventDefault()}
        // A browser closes a dialog that refused once already; then it opens again.
        onClose={() => sessionStorage.getItem(bewaard) && cover.current?.showModal()}
      >
        <button type="button" className="knop knop--tweede" onClick={comeBack}>
          {texts.terug}
        </button>
      </dialog>
    </>
  )
}

function useEscapeTwice(cover: React.RefObject<HTMLDialogElement | null>, hide: () => void): void {
  // Before the paint: who sees the page can hide it.
  useLayoutEffect(() => {
    let last = Number.NEGATIVE_INFINITY
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return
      if (cover.current?.open) return event.preventDefault()
      if (event.timeStamp - last < tweemaal) hide()
      last = event.timeStamp
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [cover, hide])
}
