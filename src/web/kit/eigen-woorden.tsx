import type { ReactNode } from 'react'
import { useTaal } from '../texts.ts'
import './eigen-woorden.css'

type EigenWoordenProps = {
  /** The words as they were said, without quotation marks. */
  children: string
  /** `streep` a bar in a line; `vlak` a tinted block with a bar; `bel` a speech bubble; `stil` small in a table. */
  look?: 'streep' | 'vlak' | 'bel' | 'stil'
  /** Whose words: 'Sems vraag, in eigen woorden'. */
  title?: ReactNode
  /** To whom and when: 'verteld aan Nadia, nog zo op 27 oktober'. */
  source?: ReactNode
  size?: 'gewoon' | 'groot'
  actions?: ReactNode
}

/** The young person's own voice: plum, with a bar or a bubble, here and nowhere else. */
export function EigenWoorden({
  children,
  look = 'streep',
  title,
  source,
  size = 'gewoon',
  actions,
}: EigenWoordenProps) {
  const taal = useTaal()
  const [open, close] = taal === 'nl' ? ['‘', '’'] : ['“', '”']
  const words = look === 'bel' ? children : `${open}${children}${close}`
  return (
    <figure className={`eigen eigen--${look} eigen--${size}`}>
      <div className="eigen__vlak">
        {(title || (source && look !== 'bel')) && (
          <figcaption className="eigen__kop">
            {title && <strong>{title}</strong>}
            {source && look !== 'bel' && <span>{source}</span>}
          </figcaption>
        )}
        <blockquote className="eigen__woorden">{words}</blockquote>
      </div>
      {look === 'bel' && (source || actions) && (
        <div className="eigen__onder">
          <span>{source}</span>
          {actions}
        </div>
      )}
    </figure>
  )
}
