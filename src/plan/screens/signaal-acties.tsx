import { useState } from 'react'
import { createActionKey, send } from '../../web/api.ts'
import { shortDate } from '../../web/datum.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Probleem } from '../../web/probleem.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import { nameOf } from './plan-woorden.ts'
import { isBotsing } from './signaal-woorden.ts'
import { planTexts } from './texts.ts'
import type { PlanAntwoord, SignaalAntwoord } from './use-plan.ts'

type SignaalProps = { plan: PlanAntwoord; signaal: SignaalAntwoord }

/** Two ways out: call whoever can move it, then the agenda of the next overleg. */
export function SignaalActies({ plan, signaal }: SignaalProps) {
  const person = plan.mensen.find((mens) => mens.id === signaal.belEerst)
  return (
    <>
      {person?.telefoon && (
        <BelKnop number={person.telefoon} name={nameOf(person)} look="naam" variant="tweede" size="klein" />
      )}
      <OpAgenda plan={plan} signaal={signaal} />
    </>
  )
}

/** Only what comes from an afspraak goes to the agenda from here: the point is then seen by who sees that afspraak, never wider. */
function OpAgenda({ plan, signaal }: SignaalProps) {
  const texts = useTexts(planTexts)
  const taal = useTaal()
  const [outcome, setOutcome] = useState('')
  const { volgendOverleg, abilities } = plan
  const bronId = signaal.afspraken[0]
  const fits = isBotsing(signaal) || signaal.code === 'voorbij_datum'
  if (!volgendOverleg || !bronId || !fits || !abilities.magAfspraakToevoegen) return null
  const day = shortDate(volgendOverleg.begintOp, taal)
  const add = async () => {
    const body = { bron: isBotsing(signaal) ? 'botsing' : 'afspraak', bronId }
    const path = `/v1/overleggen/${volgendOverleg.id}/agendapunten`
    await send('POST', path, { body, actionKey: createActionKey() })
      .then(() => setOutcome(texts.staatOpAgenda(day)))
      .catch((error: unknown) => {
        if (!(error instanceof Probleem)) throw error
        setOutcome(error.detail || error.title)
      })
  }
  return (
    <>
      {outcome === '' && (
        <Knop size="klein" onClick={add}>
          {texts.opAgenda(day)}
        </Knop>
      )}
      <span role="status">{outcome}</span>
    </>
  )
}
