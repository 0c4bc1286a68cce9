import { useId } from 'react'

type KeuzeProps<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
}

/** A few views of the same thing, side by side: one is shown. */
export function Keuze<T extends string>({ label, value, options, onChange }: KeuzeProps<T>) {
  const id = useId()
  return (
    <fieldset className="keuze">
      <legend className="alleen-voor-lezers">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="keuze__deel">
          <input
            type="radio"
            className="alleen-voor-lezers"
            name={id}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
