import type { ReactNode } from 'react'
import { useTexts } from '../texts.ts'
import { iconSlot, iconSluit } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { kitTexts } from './texts.ts'
import './chip.css'

type ChipProps = {
  children: string
  tone?: 'hulp' | 'nieuw' | 'stil' | 'voorwaarde' | 'klaar'
  icon?: string
  /** Always part of it, such as the own organisation: a lock, no cross. */
  fixed?: boolean
  onRemove?: () => void
}

/** A name or a few words in a frame: an organisation who sees this, '2 nieuw'. Never a label on a person. */
export function Chip({ children, tone = 'hulp', icon, fixed, onRemove }: ChipProps): ReactNode {
  const texts = useTexts(kitTexts)
  const frame = fixed || onRemove ? 'chip--kader' : ''
  return (
    <span className={`chip chip--${tone} ${frame}`}>
      {(fixed || icon) && <Icoon pad={icon ?? iconSlot} size="klein" />}
      {children}
      {onRemove && (
        <button type="button" className="chip__weg" aria-label={texts.haalWeg(children)} onClick={onRemove}>
          <Icoon pad={iconSluit} size="klein" />
        </button>
      )}
    </span>
  )
}
