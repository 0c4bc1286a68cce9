import type { ReactNode } from 'react'
import { useTexts } from '../texts.ts'
import { iconJa, iconVerder } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { kitTexts } from './texts.ts'
import './stappen.css'

export type StapStand = 'klaar' | 'nu' | 'straks'
export type Stap = { id: string; stand: StapStand; title: string; note?: ReactNode }

/** Steps as words, never as a percentage: done, now, later. */
export function Stappen({ label, steps }: { label: string; steps: readonly Stap[] }) {
  const texts = useTexts(kitTexts)
  return (
    <ol className="stappen" role="list" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={`stap stap--${step.stand}`}
          aria-current={step.stand === 'nu' ? 'step' : undefined}
        >
          <span className="stap__rondje">
            {step.stand !== 'straks' && <Icoon pad={step.stand === 'klaar' ? iconJa : iconVerder} />}
          </span>
          <div className="stap__tekst">
            <p className="stap__stand">{texts[step.stand]}</p>
            <p className="stap__titel">{step.title}</p>
            {step.note && <p className="stap__noot">{step.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
