import { type FormEvent, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { time } from '../datum.ts'
import { useLeaveGuard } from '../navigatie/navigatie.ts'
import { useTaal, useTexts } from '../texts.ts'
import { setTitlePrefix } from '../titel.ts'
import { Bevestig } from './bevestig.tsx'
import { Knop } from './knop.tsx'
import { Melding } from './melding.tsx'
import { probleemWords } from './probleem-melding.tsx'
import { kitTexts } from './texts.ts'
import type { FormulierState } from './use-formulier.ts'
import { FormIdContext } from './veld.tsx'
import './formulier.css'

type FormulierProps<V> = {
  form: FormulierState<V>
  /** Accessible name, when no heading stands right above. */
  label?: string
  /** The buttons, with one of type submit: `busy={form.busy}`. */
  actions: ReactNode
  /** What this does, repeated beside the buttons: `<DitZien look="zin" … />`. */
  beside?: ReactNode
  children: ReactNode
}

/** A form that keeps what was typed, leads to its errors, and asks before unsaved words are lost. */
export function Formulier<V>({ form, label, actions, beside, children }: FormulierProps<V>) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void form.submit()
  }
  // What could not be kept as a draft would be lost by leaving, as in a form without one.
  const isKept = form.klad !== null && !['niet-bewaard', 'geweigerd'].includes(form.klad.stand)
  return (
    <FormIdContext value={form.id}>
      <form className="formulier" aria-label={label} noValidate onSubmit={submit}>
        <ErrorSummary form={form} />
        <KladMelding form={form} />
        {children}
        <div className="formulier__onder">
          {beside && <div className="formulier__naast">{beside}</div>}
          <KladStandRegel form={form} />
          <div className="formulier__knoppen">{actions}</div>
        </div>
      </form>
      {/* A form that is being sent may go on by itself to what came of it. */}
      <LeaveQuestion active={form.isDirty && !isKept && !form.busy} />
    </FormIdContext>
  )
}

function ErrorSummary<V>({ form }: { form: FormulierState<V> }) {
  const texts = useTexts(kitTexts)
  const box = useRef<HTMLDivElement>(null)
  const { attempt, errors, probleem, id } = form
  const isEmpty = errors.length === 0 && !probleem
  // Before the paint: who sees the sum of faults has the focus and the title with it.
  useLayoutEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  useLayoutEffect(() => {
    const count = Math.max(errors.length, probleem ? 1 : 0)
    setTitlePrefix(count > 0 ? texts.fouten(count) : '')
    return () => setTitlePrefix('')
  }, [errors, probleem, texts])
  if (isEmpty) return null
  const words = probleem && errors.length === 0 ? probleemWords(probleem, texts) : null
  return (
    <section ref={box} className="fouten" tabIndex={-1} aria-labelledby={`${id}-fouten`}>
      <h2 id={`${id}-fouten`}>{words?.title ?? texts.foutenKop(errors.length)}</h2>
      <p>{words?.explanation ?? texts.foutenUitleg}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ field, message }) => (
            <li key={`${field}${message}`}>
              {field ? <FieldLink id={`${id}-${field}`}>{message}</FieldLink> : message}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

// A plain anchor would put the id into the address and not focus a group.
function FieldLink({ id, children }: { id: string; children: string }) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        const target = document.getElementById(id)
        target?.scrollIntoView({ block: 'center' })
        const control = target?.matches('fieldset') ? target.querySelector<HTMLElement>('input') : target
        control?.focus()
      }}
    >
      {children}
    </a>
  )
}

function KladMelding<V>({ form }: { form: FormulierState<V> }) {
  const texts = useTexts(kitTexts)
  if (!form.klad || form.klad.restored === 'nee') return null
  const isBeside = form.klad.restored === 'naast'
  return (
    <Melding
      tone="uitleg"
      actions={
        <Knop size="klein" onClick={form.klad.startEmpty}>
          {isBeside ? texts.kladWeg : texts.kladLeeg}
        </Knop>
      }
    >
      {isBeside ? texts.kladNaast : texts.kladTerug}
    </Melding>
  )
}

function KladStandRegel<V>({ form }: { form: FormulierState<V> }) {
  const texts = useTexts(kitTexts)
  const taal = useTaal()
  if (!form.klad) return null
  const { stand, savedAt } = form.klad
  const words = {
    geen: '',
    bewaren: texts.kladBewaren,
    bewaard: savedAt ? texts.kladBewaard(time(savedAt.toISOString(), taal)) : '',
    'niet-bewaard': texts.kladNiet,
    geweigerd: texts.kladGeweigerd,
  }[stand]
  return (
    <p className="formulier__klad" role="status">
      {words}
    </p>
  )
}

function LeaveQuestion({ active }: { active: boolean }) {
  const texts = useTexts(kitTexts)
  const [answer, setAnswer] = useState<((leave: boolean) => void) | null>(null)
  const ask = useCallback(() => new Promise<boolean>((resolve) => setAnswer(() => resolve)), [])
  useLeaveGuard(active, ask)
  const decide = (leave: boolean) => {
    answer?.(leave)
    setAnswer(null)
  }
  return (
    <Bevestig
      open={answer !== null}
      title={texts.wegGaan}
      confirm={texts.gaWeg}
      cancel={texts.blijf}
      onConfirm={() => decide(true)}
      onCancel={() => decide(false)}
    >
      {texts.wegUitleg}
    </Bevestig>
  )
}
