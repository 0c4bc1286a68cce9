import type { ReactNode } from 'react'
import './galerij.css'

/** One part of the kit in its states. */
export function Vak({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="vak">
      <h2>{title}</h2>
      <div className="vak__binnen">{children}</div>
    </section>
  )
}
