import type { ReactNode } from 'react'
import { Icoon } from './icoon.tsx'
import './leeg-staat.css'

type LeegStaatProps = {
  icon: string
  title: string
  level?: 2 | 3
  /** What will stand here, and how it comes there. */
  children: ReactNode
  action?: ReactNode
}

/** An empty place that teaches what will stand here and how to begin. */
export function LeegStaat({ icon, title, level = 3, children, action }: LeegStaatProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="leeg-staat">
      <span className="leeg-staat__icoon">
        <Icoon pad={icon} size="groot" />
      </span>
      <div className="leeg-staat__tekst">
        <Heading>{title}</Heading>
        <p>{children}</p>
      </div>
      {action && <div className="leeg-staat__actie">{action}</div>}
    </div>
  )
}
