import { Vinkje } from '../../web/kit/vinkje.tsx'
import type { Ouder } from '../contract.ts'

type ElkeOuderProps = {
  ouders: readonly Ouder[]
  value: readonly string[]
  onChange: (ouderIds: string[]) => void
  hint?: string
}

/** For the young person: each parent apart, nobody ticked beforehand. */
export function ElkeOuder({ ouders, value, onChange, hint }: ElkeOuderProps) {
  return ouders.map(({ persoonId, naam, relatie }) => (
    <Vinkje
      key={persoonId}
      name={`ouder-${persoonId}`}
      label={relatie ? `${naam} (${relatie})` : naam}
      hint={hint}
      value={value.includes(persoonId)}
      onChange={(on) => onChange(on ? [...value, persoonId] : value.filter((id) => id !== persoonId))}
    />
  ))
}
