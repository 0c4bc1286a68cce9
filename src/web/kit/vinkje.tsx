import type { ReactNode } from 'react'
import { iconFout } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { type FieldProps, useFieldId } from './veld.tsx'

type VinkjeProps = Omit<FieldProps<boolean>, 'optional' | 'own'> & { children?: ReactNode }

/** One thing to tick, with its words as the target. */
export function Vinkje({ name, value, onChange, error, label, hint, children }: VinkjeProps) {
  const id = useFieldId(name)
  return (
    <div className="veld" data-fout={error ? true : undefined}>
      {error && (
        <p id={`${id}-fout`} className="veld__fout">
          <Icoon pad={iconFout} size="klein" />
          {error}
        </p>
      )}
      <label className="vink">
        <input
          type="checkbox"
          id={id}
          name={name}
          checked={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-fout` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>
          {label}
          {hint && <span className="vink__hint">{hint}</span>}
        </span>
      </label>
      {children}
    </div>
  )
}
