import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useTexts } from '../../web/texts.ts'
import { gezinTexts } from './texts.ts'
import { useOuders } from './use-ouders.ts'

type WelkeOuderProps = {
  casusId: string
  value: readonly string[]
  onChange: (ouderIds: string[]) => void
  error?: string | undefined
}

/** In a casus with two households: for which parent it is, nobody ticked beforehand. Nothing elsewhere. */
export function WelkeOuder({ casusId, value, onChange, error }: WelkeOuderProps) {
  const texts = useTexts(gezinTexts)
  const { apart, ouders } = useOuders(casusId)
  if (!apart) return null
  return (
    <fieldset className="welke-ouder">
      <legend>{texts.welkeOuder}</legend>
      <p className="gedempt">{texts.welkeOuderHint}</p>
      {error && <p className="veld__fout">{error}</p>}
      {ouders.map(({ persoonId, naam, relatie }) => (
        <Vinkje
          key={persoonId}
          name={`ouder-${persoonId}`}
          label={relatie ? `${naam} (${relatie})` : naam}
          value={value.includes(persoonId)}
          onChange={(on) => onChange(on ? [...value, persoonId] : value.filter((id) => id !== persoonId))}
        />
      ))}
    </fieldset>
  )
}

/** As the API takes it: left out where nobody was asked. */
export const ouderIdsOf = (value: readonly string[]) => (value.length > 0 ? { ouderIds: [...value] } : {})
