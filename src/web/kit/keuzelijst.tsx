import { useTexts } from '../texts.ts'
import { iconOpen } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { kitTexts } from './texts.ts'
import { type FieldProps, Veld } from './veld.tsx'

export type Optie<T extends string = string> = { value: T; label: string; hint?: string }

type KeuzelijstProps<T extends string> = FieldProps<T | ''> & { options: readonly Optie<T>[] }

/** One from a longer list. Up to five choices read better as `RadioKaarten`. */
export function Keuzelijst<T extends string>({ value, onChange, options, ...veld }: KeuzelijstProps<T>) {
  const texts = useTexts(kitTexts)
  return (
    <Veld {...veld}>
      {(control) => (
        <div className="keuzelijst">
          <select
            {...control}
            className="invoer"
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.currentTarget.value)
              onChange(chosen?.value ?? '')
            }}
          >
            <option value="">{texts.kies}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icoon pad={iconOpen} />
        </div>
      )}
    </Veld>
  )
}
