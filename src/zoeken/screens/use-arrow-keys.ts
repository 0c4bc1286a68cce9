import { useEffect } from 'react'

const results = () => [...document.querySelectorAll<HTMLElement>('[data-resultaat]')]

/** Arrow down and up walk along the results, from the search field or from the heading where a search ends up, and back to the field. */
export function useArrowKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      const here = document.activeElement
      const all = results()
      const at = here instanceof HTMLElement ? all.indexOf(here) : -1
      const inField = here instanceof HTMLInputElement && here.type === 'search'
      const onHeading = here === document.body || here?.tagName === 'H1'
      if (at < 0 && !inField && !onHeading) return
      event.preventDefault()
      const next = event.key === 'ArrowDown' ? at + 1 : at - 1
      if (next < 0) document.querySelector<HTMLElement>('input[type="search"]')?.focus()
      else all[next]?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
