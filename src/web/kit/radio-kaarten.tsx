import { iconJa } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import type { Optie } from './keuzelijst.tsx'
import { type FieldProps, Veld } from './veld.tsx'
import './radio-kaarten.css'

type RadioKaartenProps<T extends string> = FieldProps<T | ''> & {
  options: readonly (Optie<T> & { icon?: string })[]
  /** `pil` short words in a row; `kaart` with room for a hint; `groot` the portaal's yes and no. */
  look?: 'pil' | 'kaart' | 'groot'
}

/** One choice out of a few, each a card that is wholly a target. */
export function RadioKaarten<T extends string>(props: RadioKaartenProps<T>) {
  const { value, onChange, options, look = 'kaart', ...veld } = props
  return (
    <Veld {...veld} group>
      {(control) => (
        <div className={`radio-kaarten radio-kaarten--${look}`}>
          {options.map((option) => (
            <label key={option.value} className="radio-kaart">
              <input
                type="radio"
                className="alleen-voor-lezers"
                name={control.id}
                value={option.value}
                checked={option.value === value}
                aria-invalid={control['aria-invalid']}
                onChange={() => onChange(option.value)}
              />
              <span className="radio-kaart__rondje">
                <Icoon pad={iconJa} size="klein" />
              </span>
              {option.icon && <Icoon pad={option.icon} size="groot" />}
              <span className="radio-kaart__tekst">
                <span className="radio-kaart__label">{option.label}</span>
                {option.hint && <span className="radio-kaart__hint">{option.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </Veld>
  )
}
