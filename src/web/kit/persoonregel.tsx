import type { ReactNode } from 'react'
import { Initialen } from './initialen.tsx'
import './persoonregel.css'

type PersoonregelProps = {
  name: string
  /** Function and organisation, or what this person is to the young person. */
  role: string
  tone?: 'hulp' | 'vol' | 'eigen' | 'open'
  /** Without the circle, for dense lists. */
  plain?: boolean
  size?: 'gewoon' | 'groot'
  action?: ReactNode
}

/** A person: circle, name, what they are; and what one can do, such as call. */
export function Persoonregel({ name, role, tone = 'hulp', plain, size = 'gewoon', action }: PersoonregelProps) {
  return (
    <div className={`persoonregel persoonregel--${size}`}>
      {!plain && <Initialen name={name} tone={tone} size={size} />}
      <div className="persoonregel__tekst">
        <span className="persoonregel__naam">{name}</span>
        <span className="persoonregel__rol">{role}</span>
      </div>
      {action}
    </div>
  )
}
