import { lazy, Suspense, useId, useRef, useState } from 'react'
import { useTexts } from '../texts.ts'
import { iconKalender } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { parseDag } from './parse-dag.ts'
import { kitTexts } from './texts.ts'
import { type FieldProps, Veld } from './veld.tsx'

const Kalender = lazy(() => import('./kalender.tsx'))

type DagveldProps = FieldProps<string> & { min?: string; max?: string }

/** A day (`YYYY-MM-DD`, or empty): typed as people write it, or chosen from a calendar. */
export function Dagveld({ value, onChange, error, min, max, ...veld }: DagveldProps) {
  const texts = useTexts(kitTexts)
  const [text, setText] = useState(() => shown(value))
  const [isWrong, setWrong] = useState(false)
  const [seen, setSeen] = useState(value)
  // Only a value from outside replaces what is being typed.
  if (seen !== value) {
    setSeen(value)
    if (parseDag(text) !== value) setText(shown(value))
  }
  const leave = () => {
    const day = parseDag(text)
    setWrong(text !== '' && !day)
    if (day) setText(shown(day))
    onChange(day ?? text)
  }
  const message = error ?? (isWrong ? texts.dagFout : undefined)
  return (
    <Veld {...veld} hint={veld.hint ?? texts.dagHint} error={message}>
      {(control) => (
        <div className="dagveld">
          <input
            {...control}
            className="invoer invoer--kort"
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.currentTarget.value)}
            onBlur={leave}
          />
          <KiesDag
            label={veld.label}
            value={parseDag(text)}
            {...(min && { min })}
            {...(max && { max })}
            onChoose={(day) => {
              setWrong(false)
              setText(shown(day))
              onChange(day)
            }}
          />
        </div>
      )}
    </Veld>
  )
}

type KiesDagProps = {
  label: string
  value: string | null
  min?: string
  max?: string
  onChoose: (day: string) => void
}

function KiesDag({ label, value, min, max, onChoose }: KiesDagProps) {
  const texts = useTexts(kitTexts)
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="knop knop--tweede"
        popoverTarget={id}
        aria-label={texts.kiesDagVoor(label)}
      >
        <Icoon pad={iconKalender} />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={texts.kiesDagVoor(label)}
        className="dagveld__paneel"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (
          <Suspense fallback={<p>{texts.bezig}</p>}>
            <Kalender
              value={value}
              {...(min && { min })}
              {...(max && { max })}
              onChoose={(day) => {
                onChoose(day)
                panel.current?.hidePopover()
              }}
            />
          </Suspense>
        )}
      </div>
    </>
  )
}

function shown(value: string): string {
  const day = parseDag(value)
  if (!day) return value
  const [year, month, date] = day.split('-').map(Number)
  return `${date}-${month}-${year}`
}
