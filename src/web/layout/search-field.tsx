import { type FormEvent, useId, useLayoutEffect, useRef } from 'react'
import { iconZoek } from '../kit/iconen.ts'
import { Icoon } from '../kit/icoon.tsx'
import { useNavigatie } from '../navigatie/navigatie.ts'
import { useTexts } from '../texts.ts'
import { setSearchTerm, useSearchTerm } from './search-term.ts'
import { layoutTexts } from './texts.ts'
import './search-field.css'

/** The shell's search; '/' brings the keyboard here from anywhere outside a field. */
export function SearchField({ searchPath }: { searchPath: string }) {
  const texts = useTexts(layoutTexts)
  const { go } = useNavigatie()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const term = useSearchTerm()
  useSlashKey(() => input.current?.focus())
  const search = (event: FormEvent) => {
    event.preventDefault()
    setSearchTerm(input.current?.value.trim() ?? '')
    go(searchPath)
  }
  return (
    <search className="zoekveld-plek">
      <form className="zoekveld" onSubmit={search}>
        <label htmlFor={id} className="alleen-voor-lezers">
          {texts.zoekLabel}
        </label>
        <Icoon pad={iconZoek} />
        <input
          ref={input}
          id={id}
          type="search"
          key={term}
          defaultValue={term}
          placeholder={texts.zoekLabel}
          aria-keyshortcuts="/"
          autoComplete="off"
        />
        <span className="zoekveld__toets" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  )
}

function useSlashKey(act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  // Before the paint: who sees the page can press it.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      const isWriting = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
      if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
