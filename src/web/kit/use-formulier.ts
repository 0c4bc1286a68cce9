import { useCallback, useId, useRef, useState } from 'react'
import { createActionKey } from '../api.ts'
import { Probleem } from '../probleem.ts'
import type { Restored } from './use-earlier-klad.ts'
import { type KladStand, useKlad } from './use-klad.ts'

export type FieldErrors<V> = Partial<Record<keyof V & string, string>>

/** One line of the error summary; without a field when it isn't about one. */
export type SummaryLine = { field: string | null; message: string }

type FormulierOptions<V> = {
  initial: V
  /** Sends the values. `actionKey` stays the same while the same values are tried again. */
  send: (values: V, actionKey: string) => Promise<unknown>
  /** What can be said before sending; the server has the last word. */
  validate?: (values: V) => FieldErrors<V>
  /** Key of the draft; null keeps none. */
  klad?: string | null
  /** Begins empty again after sending, for a form that stays on the screen. */
  again?: boolean
}

export type FormulierState<V> = {
  id: string
  values: V
  set: <K extends keyof V>(name: K, value: V[K]) => void
  /** Fills a field of the kit: `<Tekstveld label="…" {...form.field('naam')} />`. */
  field: <K extends keyof V & string>(
    name: K,
  ) => { name: K; value: V[K]; onChange: (value: V[K]) => void; error: string | undefined }
  errors: readonly SummaryLine[]
  /** What went wrong beyond the fields. */
  probleem: Probleem | null
  /** Goes up with each refused attempt, so that focus moves to the summary again. */
  attempt: number
  busy: boolean
  isDirty: boolean
  submit: () => Promise<void>
  klad: {
    stand: KladStand
    savedAt: Date | null
    restored: Restored
    startEmpty: () => Promise<void>
  } | null
}

/** The state of a form: what was typed stays until it is sent, errors stand with their fields. */
export function useFormulier<V extends object>(options: FormulierOptions<V>): FormulierState<V> {
  const { initial, send, validate, klad: sleutel = null, again = false } = options
  const id = useId()
  const [values, setValues] = useState(initial)
  const [isDirty, setDirty] = useState(false)
  const klad = useKlad(sleutel, values, isDirty, (inhoud) => setValues((old) => ({ ...old, ...inhoud })))
  const sending = useSending(values, send, validate, async () => {
    setDirty(false)
    if (again) setValues(initial)
    await klad.discard(again ? initial : values)
  })

  const set = useCallback(<K extends keyof V>(name: K, value: V[K]) => {
    setDirty(true)
    setValues((old) => ({ ...old, [name]: value }))
  }, [])
  const startEmpty = async () => {
    setValues(initial)
    setDirty(false)
    await klad.discard(initial)
  }
  return {
    id,
    values,
    set,
    field: (name) => ({
      name,
      value: values[name],
      onChange: (value) => set(name, value),
      error: sending.errors.find((line) => line.field === name)?.message,
    }),
    errors: sending.errors,
    probleem: sending.probleem,
    attempt: sending.attempt,
    busy: sending.busy,
    isDirty,
    submit: sending.submit,
    klad: sleutel ? { ...klad, startEmpty } : null,
  }
}

function useSending<V extends object>(
  values: V,
  send: FormulierOptions<V>['send'],
  validate: FormulierOptions<V>['validate'],
  onSent: () => Promise<void>,
) {
  const [errors, setErrors] = useState<readonly SummaryLine[]>([])
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const action = useRef({ values, key: '' })

  const refuse = (lines: readonly SummaryLine[], cause: Probleem | null) => {
    setErrors(lines)
    setProbleem(cause)
    setAttempt((count) => count + 1)
  }
  const submit = async () => {
    if (busy) return
    const found = linesOf(validate?.(values) ?? {})
    if (found.length > 0) return refuse(found, null)
    if (action.current.values !== values || !action.current.key)
      action.current = { values, key: createActionKey() }
    setBusy(true)
    try {
      await send(values, action.current.key)
      action.current.key = ''
      setErrors([])
      setProbleem(null)
      await onSent()
    } catch (error) {
      if (!(error instanceof Probleem)) throw error
      const lines = error.errors.map(({ veld, melding }) => ({
        field: fieldFor(veld, values),
        message: melding,
      }))
      refuse(lines, error)
    } finally {
      setBusy(false)
    }
  }
  return { errors, probleem, attempt, busy, submit }
}

function linesOf<V>(errors: FieldErrors<V>): SummaryLine[] {
  return Object.entries(errors).flatMap(([field, message]) =>
    typeof message === 'string' && message !== '' ? [{ field, message }] : [],
  )
}

// The server names `personen.0.naam` or `geheim.uitleg`; the nearest field that this form has is where the reader must look.
function fieldFor(veld: string, values: object): string | null {
  const parts = veld.split(/[.[]/)
  const names = [veld, parts[0] ?? '', parts.at(-1) ?? '']
  return names.find((name) => name in values) ?? null
}
