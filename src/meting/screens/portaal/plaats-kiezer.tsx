import { iconJa } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { StandTeken } from '../stand-teken.tsx'

type PlaatsKiezerProps = {
  legend: string
  name: string
  places: readonly { waarde: number; label: string }[]
  deel: (waarde: number) => number
  value: number | null
  disabled?: boolean
  onChange: (waarde: number) => void
}

/** The places of a scale, each a wide card: arrows, words, and a mark when chosen. */
export function PlaatsKiezer({
  legend,
  name,
  places,
  deel,
  value,
  disabled = false,
  onChange,
}: PlaatsKiezerProps) {
  return (
    <fieldset className="plaats" disabled={disabled}>
      <legend>{legend}</legend>
      {places.map((place) => (
        <label key={place.waarde} className="plaats__kaart">
          <input
            type="radio"
            className="alleen-voor-lezers"
            name={name}
            value={place.waarde}
            checked={value === place.waarde}
            onChange={() => onChange(place.waarde)}
          />
          <StandTeken deel={deel(place.waarde)} />
          <span className="plaats__woorden">{place.label}</span>
          <span className="plaats__rondje" aria-hidden="true">
            <Icoon pad={iconJa} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
