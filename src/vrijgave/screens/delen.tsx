import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Onderdeel } from '../states.ts'
import { vrijgaveTexts } from './texts.ts'
import './vrijgave.css'

type DelenProps<T extends Onderdeel> = {
  label: string
  options: readonly T[]
  value: readonly T[]
  onChange: (value: T[]) => void
}

/** Parts of a casus to choose from. */
export function Delen<T extends Onderdeel>({ label, options, value, onChange }: DelenProps<T>) {
  const texts = useTexts(vrijgaveTexts)
  return (
    <fieldset className="vrijgave-delen">
      <legend>{label}</legend>
      {options.map((deel) => (
        <Vinkje
          key={deel}
          name={`deel-${deel}`}
          label={texts.onderdeel[deel as Onderdeel]}
          value={value.includes(deel)}
          onChange={(on) => onChange(on ? [...value, deel] : value.filter((d) => d !== deel))}
        />
      ))}
    </fieldset>
  )
}
