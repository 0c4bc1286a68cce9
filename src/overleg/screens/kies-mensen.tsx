import { type FieldProps, Veld } from '../../web/kit/veld.tsx'
import type { Mens } from '../answers.ts'
import './overleg.css'

type KiesMensenProps = FieldProps<string[]> & { mensen: readonly Mens[] }

/** People to tick, family first; each row is wholly a target. */
export function KiesMensen({ value, onChange, mensen, ...veld }: KiesMensenProps) {
  const toggle = (id: string) => onChange(value.includes(id) ? value.filter((v) => v !== id) : [...value, id])
  return (
    <Veld {...veld} group>
      {(control) => (
        <div className="kies-mensen">
          {mensen.map((mens) => (
            <label key={mens.betrokkenheidId} className="vink">
              <input
                type="checkbox"
                name={control.name}
                checked={value.includes(mens.betrokkenheidId)}
                onChange={() => toggle(mens.betrokkenheidId)}
              />
              <span>
                {mens.naam || mens.functie}
                <span className="vink__hint">
                  {[mens.functie, mens.organisatie?.naam].filter(Boolean).join(', ')}
                </span>
              </span>
            </label>
          ))}
        </div>
      )}
    </Veld>
  )
}
