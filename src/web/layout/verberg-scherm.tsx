import { useRef, useState } from 'react'
import { iconVerberg } from '../kit/iconen.ts'
import { Icoon } from '../kit/icoon.tsx'
import { useTexts } from '../texts.ts'
import { setTitlePrefix } from '../titel.ts'
import { layoutTexts } from './texts.ts'
import './verberg-scherm.css'

/**
 * Covers everything at once with a page that tells nothing, in the browser's tab too; one press returns.
 * The cover opens before React renders again, so nothing lingers.
 */
export function VerbergScherm() {
  const texts = useTexts(layoutTexts)
  const cover = useRef<HTMLDialogElement>(null)
  const [title, setTitle] = useState('')
  const hide = () => {
    cover.current?.showModal()
    setTitle(document.title)
    document.title = texts.verborgenTitel
    if ('speechSynthesis' in window) speechSynthesis.cancel()
  }
  const comeBack = () => {
    document.title = title
    setTitlePrefix('')
  }
  return (
    <>
      <button type="button" className="portaal__pil" onClick={hide}>
        <Icoon pad={iconVerberg} />
        {texts.verberg}
      </button>
      <dialog ref={cover} className="verberg" aria-label={texts.verborgenTitel} onClose={comeBack}>
        <button type="button" className="knop knop--tweede" onClick={() => cover.current?.close()}>
          {texts.terug}
        </button>
      </dialog>
    </>
  )
}
