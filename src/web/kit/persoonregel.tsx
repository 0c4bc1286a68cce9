import type { ReactNode } from 'react'
import { Initialen } from './initialen.tsx'
import './persoonregel.css'

type PersoonregelProps = {
  name: string
  /** Beside the name, lighter: 'Kade 9'. */
  organisation?: string
  /** Function and organisation, or what this person is to the young person. */
  what: string
  tone?: 'hulp' | 'vol' | 'eigen' | 'open'
  /** Without the circle, for dense lists. */
  plain?: boolean
  size?: 'gewoon' | 'groot'
  action?: ReactNode
}

/** A person: circle, name, what they are; and what one can do, such as call. */
export function Persoonregel({
  name,
  organisation,
  what,
  tone = 'hulp',
  plain,
  size = 'gewoon',
  action,
}: PersoonregelProps) {
  return (
    <div className={`persoonregel persoonregel--${size}`}>
      {!plain && <Initialen name={name} tone={tone} size={size} />}
      <div className="persoonregel__tekst">
        <span className="persoonregel__naam">
          {organisation ? (
            <>
              <strong>{name}</strong>, {organisation}
            </>
          ) : (
            name
          )}
        </span>
        <span className="persoonregel__rol">{what}</span>
      </div>
      {action}
    </div>
  )
}
