import type { ReactNode } from 'react'
import { useTexts } from '../texts.ts'
import { iconJa, iconLetOp, iconUitleg } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { kitTexts } from './texts.ts'
import './melding.css'

export type MeldingTone = 'uitleg' | 'let-op' | 'gelukt'

type MeldingProps = {
  tone?: MeldingTone
  title?: string
  /** Appeared after an act of the reader: then it is spoken too. */
  live?: boolean
  actions?: ReactNode
  children?: ReactNode
}

const icons: Record<MeldingTone, string> = { uitleg: iconUitleg, 'let-op': iconLetOp, gelukt: iconJa }

/** A message in the page: something good to know, something that needs attention, or done. */
export function Melding({ tone = 'uitleg', title, live = false, actions, children }: MeldingProps) {
  const texts = useTexts(kitTexts)
  const unseen = { uitleg: texts.uitleg, 'let-op': texts.letOp, gelukt: texts.gelukt }[tone]
  return (
    <div className={`melding melding--${tone}`} role={live ? 'status' : undefined}>
      <Icoon pad={icons[tone]} />
      <div className="melding__tekst">
        <p className="melding__titel">
          <span className="alleen-voor-lezers">{unseen}: </span>
          {title}
        </p>
        {children && <div>{children}</div>}
      </div>
      {actions && <div className="melding__acties">{actions}</div>}
    </div>
  )
}
