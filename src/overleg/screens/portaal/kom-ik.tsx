import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconBel, iconJa, iconNee } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Deelname } from '../../answers.ts'
import { versionOf } from '../use-overleg.ts'
import { portaalOverlegTexts } from './texts.ts'

const choices = [
  { antwoord: 'komt', icon: iconJa },
  { antwoord: 'komt_niet', icon: iconNee },
  { antwoord: 'belt_in', icon: iconBel },
] as const

type Part = { deelname: Deelname; refresh: () => Promise<void> }

/** I come, I can't, I call in: every answer is fine, and says what happens next. */
export function KomIk({ deelname, refresh }: Part) {
  const texts = useTexts(portaalOverlegTexts)
  const [error, setError] = useState<unknown>(null)
  const answer = (aanwezigheid: 'komt' | 'komt_niet' | 'belt_in') =>
    send('PUT', `/v1/deelnames/${deelname.id}`, {
      body: { aanwezigheid, metWie: deelname.metWie },
      ifMatch: versionOf(deelname),
    })
      .then(() => setError(null))
      .catch(setError)
      .then(() => refresh())
  return (
    <Kaart title={texts.komIk}>
      <p role="status">
        {texts.gezegd[deelname.aanwezigheid]} {deelname.aanwezigheid === 'komt_niet' && texts.naNee}
      </p>
      <div className="portaal-overleg__keuze">
        {choices.map(({ antwoord, icon }) => (
          <Knop
            key={antwoord}
            icon={icon}
            variant={chosenLook(deelname.aanwezigheid, antwoord)}
            wide
            onClick={() => answer(antwoord)}
          >
            {texts.keuze[antwoord]}
          </Knop>
        ))}
      </div>
      {error !== null && <ProbleemMelding error={error} onRetry={() => void refresh()} />}
      {deelname.aanwezigheid !== 'komt_niet' && <WieMee deelname={deelname} refresh={refresh} />}
    </Kaart>
  )
}

/** One filled button: what was answered, or to begin with that one comes. */
function chosenLook(now: Deelname['aanwezigheid'], antwoord: string) {
  const chosen = now === 'uitgenodigd' ? 'komt' : now
  return chosen === antwoord ? 'primair' : 'tweede'
}

function WieMee({ deelname, refresh }: Part) {
  const texts = useTexts(portaalOverlegTexts)
  const form = useFormulier({
    initial: { metWie: deelname.metWie },
    klad: `wie-mee-${deelname.id}`,
    send: async ({ metWie }) => {
      await send('PUT', `/v1/deelnames/${deelname.id}`, {
        body: { aanwezigheid: deelname.aanwezigheid, metWie },
        ifMatch: versionOf(deelname),
      })
      await refresh()
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <Knop type="submit" busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <Tekstveld label={texts.wieMee} hint={texts.wieMeeHint} own {...form.field('metWie')} />
      {deelname.metWie !== '' && !form.isDirty && <Melding tone="gelukt" title={texts.bewaard} />}
    </Formulier>
  )
}
