import type { ReactNode } from 'react'
import { PaginaKop } from './pagina.tsx'
import './held.css'

/** The portaal's dark head: a greeting, what today asks, and two people beside each other. */
export function Held({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="held">
      <svg className="held__beeld" viewBox="0 0 160 130" aria-hidden="true" focusable="false">
        <circle className="held__rond" cx="88" cy="88" r="88" />
        <circle className="held__jij" cx="54" cy="63" r="17" />
        <path className="held__jij" d="M30 130V112a24 24 0 0 1 48 0v18Z" />
        <circle className="held__ander" cx="100" cy="34" r="21" />
        <path className="held__ander" d="M84 130v-22c0-16-6-22-10-28a38 38 0 0 1 62 28v22Z" />
      </svg>
      <PaginaKop title={title} />
      <div className="held__tekst">{children}</div>
    </div>
  )
}
