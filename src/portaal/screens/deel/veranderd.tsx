import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { iconJa, iconUitleg } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { isPortaalPath } from '../use-portaal.ts'
import type { DeelProps } from './deel-props.ts'
import { Regel } from './regel.tsx'
import { useDeelTexts } from './use-deel-texts.ts'

/** What changed since the reader said to have seen it. It goes away by the reader's own press, never by itself. */
export function Veranderd({ plan }: DeelProps) {
  const texts = useDeelTexts().nieuw
  const queryClient = useQueryClient()
  const [problem, setProblem] = useState<unknown>(null)
  const [isSeen, setSeen] = useState(false)
  if (plan.veranderd.length === 0) return isSeen ? <p role="status">{texts.dankje}</p> : null
  const seen = async () => {
    try {
      await send('PUT', `/v1/casussen/${plan.casusId}/gelezen`)
      setSeen(true)
      await queryClient.invalidateQueries({ predicate: ({ queryKey: [key] }) => isPortaalPath(key) })
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <Kaart title={texts.kop} tone="stil">
      {plan.veranderd.map(({ soort }) => (
        <Regel key={soort} icon={iconUitleg}>
          {texts[soort]}
        </Regel>
      ))}
      {problem !== null && <ProbleemMelding error={problem} />}
      <Knop icon={iconJa} wide onClick={seen}>
        {texts.gezien}
      </Knop>
    </Kaart>
  )
}
