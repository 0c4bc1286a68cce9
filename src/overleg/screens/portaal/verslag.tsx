import { useState } from 'react'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { shortMoment } from '../../../web/datum.ts'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconDocument } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { classOf, Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Overleg } from '../../answers.ts'
import { portaalOverlegTexts } from './texts.ts'

type Part = { overleg: Overleg; refresh: () => Promise<void> }

/** What we agreed, to read; who reads it when; and a place to say something back. */
export function Verslag({ overleg, refresh }: Part) {
  const texts = useTexts(portaalOverlegTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const { vanaf, vrijOp, leesbaar, vrij } = overleg.verslag
  const ownName = overleg.deelnames.find((d) => d.ik)?.naam
  const release = () =>
    send('POST', `/v1/overleggen/${overleg.id}/vrijgave`, { body: {} })
      .catch(setError)
      .then(() => refresh())
  return (
    <Kaart title={texts.verslag}>
      {leesbaar ? (
        <a
          className={classOf({ variant: 'primair', wide: true })}
          href={`/v1/overleggen/${overleg.id}/verslag`}
          download
        >
          <Icoon pad={iconDocument} />
          <span>{texts.verslagLees}</span>
        </a>
      ) : (
        vanaf && <p>{texts.verslagLater(shortMoment(vanaf, taal))}</p>
      )}
      {overleg.abilities.magVrijgeven && vrijOp && (
        <>
          <p>
            {texts.verslagEerst} {texts.verslagAnderen(shortMoment(vrijOp, taal))}
          </p>
          <p>{texts.laatLezenUitleg}</p>
          <Knop wide onClick={release}>
            {texts.laatLezen}
          </Knop>
        </>
      )}
      {vrij && <p className="gedempt">{texts.anderenLezen}</p>}
      {error !== null && <ProbleemMelding error={error} />}
      {overleg.weerwoorden.map((w) => (
        <EigenWoorden key={w.id} look="bel" title={w.wie === ownName ? texts.jijZei : w.wie}>
          {w.tekst}
        </EigenWoorden>
      ))}
      {overleg.abilities.magWeerwoord && <Terug overleg={overleg} refresh={refresh} />}
    </Kaart>
  )
}

function Terug({ overleg, refresh }: Part) {
  const texts = useTexts(portaalOverlegTexts)
  const form = useFormulier<{ tekst: string; voorWie: 'vaste_persoon' | 'aan_tafel' | '' }>({
    initial: { tekst: '', voorWie: 'vaste_persoon' },
    klad: `weerwoord-${overleg.id}`,
    validate: (v) => (v.tekst.trim() === '' ? { tekst: texts.leeg } : {}),
    send: async (body, actionKey) => {
      await send('POST', `/v1/overleggen/${overleg.id}/weerwoorden`, { body, actionKey })
      form.set('tekst', '')
      await refresh()
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <Knop type="submit" busy={form.busy}>
          {texts.zeg}
        </Knop>
      }
    >
      <Spreekvlak label={texts.terugZeggen} hint={texts.terugHint} rows={3} own {...form.field('tekst')} />
      <RadioKaarten
        label={texts.wieLeest}
        options={(['vaste_persoon', 'aan_tafel'] as const).map((value) => ({
          value,
          label: texts.wieLeestKeuze[value],
        }))}
        {...form.field('voorWie')}
      />
    </Formulier>
  )
}
