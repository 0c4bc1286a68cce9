import { useTexts } from '../../web/texts.ts'
import { aanmeldingTexts } from './texts.ts'

/** Other columns of the file a concept came from. */
export function Overig({ overig }: { overig: Record<string, string> }) {
  const texts = useTexts(aanmeldingTexts)
  const names: Record<string, string> = texts.velden
  const entries = Object.entries(overig)
  if (entries.length === 0) return null
  return (
    <div className="aanmelding-overig">
      <h3>{texts.overig}</h3>
      <p className="gedempt">{texts.overigUitleg}</p>
      <dl className="aanmelding-gegevens">
        {entries.map(([veld, waarde]) => (
          <div key={veld}>
            <dt>{names[veld] ?? veld}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
