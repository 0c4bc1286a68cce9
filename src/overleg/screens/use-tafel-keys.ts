import { useEffect, useRef } from 'react'

export type TafelSoort = 'inbreng' | 'besluit' | 'afspraak'

const kinds: Record<string, TafelSoort> = { i: 'inbreng', b: 'besluit', a: 'afspraak' }

/** Lets the entry form be told which kind to write next; set by the form itself. */
export type KiesSoort = { current: ((kind: TafelSoort) => void) | null }

/**
 * Keys of the table: left and right (and page keys, as presenters send) for the point; i, b and a for what is added. Not while someone
 * types, or with a dialog open.
 */
export function useTafelKeys({
  onPrevious,
  onNext,
}: {
  onPrevious: () => void
  onNext: () => void
}): KiesSoort {
  const choose: KiesSoort = useRef(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape' && isTyping(target)) target.blur()
      if (isTyping(target) || document.querySelector('dialog[open]')) return
      const kind = kinds[event.key.toLowerCase()]
      if (event.key === 'ArrowLeft' || event.key === 'PageUp') onPrevious()
      else if (event.key === 'ArrowRight' || event.key === 'PageDown') onNext()
      else if (kind && choose.current) choose.current(kind)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [onPrevious, onNext])
  return choose
}

function isTyping(target: HTMLElement): boolean {
  return target.matches('textarea, select, input, [contenteditable="true"]')
}
