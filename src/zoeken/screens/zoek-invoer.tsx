import { type FormEvent, useRef } from 'react'
import { iconZoek } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { setSearchTerm, useSearchTerm } from '../../web/layout/search-term.ts'
import { useTexts } from '../../web/texts.ts'
import { zoekenTexts } from './texts.ts'

/** The search field on a phone, where the shell has no room for one. */
export function ZoekInvoer() {
  const texts = useTexts(zoekenTexts)
  const input = useRef<HTMLInputElement>(null)
  const term = useSearchTerm()
  const search = (event: FormEvent) => {
    event.preventDefault()
    setSearchTerm(input.current?.value.trim() ?? '')
  }
  return (
    <search className="zoek-invoer">
      <form onSubmit={search}>
        <input
          ref={input}
          key={term}
          type="search"
          className="invoer"
          defaultValue={term}
          aria-label={texts.leegTitel}
          autoComplete="off"
        />
        <Knop type="submit" variant="primair" aria-label={texts.titel}>
          <Icoon pad={iconZoek} />
        </Knop>
      </form>
    </search>
  )
}
