import { useTexts } from '../../../web/texts.ts'
import type { Steunpunt } from '../../gebruik/contract.ts'
import { gebruikTexts } from './texts.ts'
import { useGebruik } from './use-gebruik.ts'
import './gebruik.css'

/** On which bijdragen a step rests, as far as the reader sees them; marked when a source took its yes back since. */
export function RustOp({ casusId, stap, stapId }: { casusId: string } & Pick<Steunpunt, 'stap' | 'stapId'>) {
  const texts = useTexts(gebruikTexts)
  const { gebruik } = useGebruik(casusId)
  const found = gebruik?.steunpunten.filter((s) => s.stap === stap && s.stapId === stapId) ?? []
  if (found.length === 0) return null
  return (
    <div className="rust-op">
      <p>
        <strong>{texts.rustOp}</strong>
      </p>
      <ul role="list">
        {found.map((s) => (
          <li key={s.bijdrageId}>
            {s.tekst} <span className="gedempt">{s.bron}</span>
            {s.teruggenomen && <p className="steunt-op__waarom">{texts.teruggenomen}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
