import { type ReactNode, useId } from 'react'
import './sectie.css'

type SectieProps = {
  title: string
  /** Beside the heading: a count, the order, one sentence. */
  beside?: ReactNode
  /** `klein` for a side column. */
  size?: 'gewoon' | 'klein'
  actions?: ReactNode
  children: ReactNode
}

/** A part of a page under its own h2. */
export function Sectie({ title, beside, size = 'gewoon', actions, children }: SectieProps) {
  const id = useId()
  return (
    <section className={`sectie sectie--${size}`} aria-labelledby={id}>
      <div className="sectie__kop">
        <h2 id={id}>{title}</h2>
        {beside && <span className="gedempt">{beside}</span>}
        {actions && <div className="sectie__acties">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
