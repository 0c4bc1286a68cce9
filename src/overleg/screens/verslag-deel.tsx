import { useState } from 'react'
import { send } from '../../web/api.ts'
import { shortMoment } from '../../web/datum.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { iconDocument } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { classOf, Knop } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Overleg } from '../answers.ts'
import { overlegTexts } from './texts.ts'

/** The minutes: who reads them first, from when I can, and what was said back. */
export function VerslagDeel({ overleg, refresh }: { overleg: Overleg; refresh: () => Promise<void> }) {
  const texts = useTexts(overlegTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const { vanaf, leesbaar, vrij } = overleg.verslag
  const release = () =>
    send('POST', `/v1/overleggen/${overleg.id}/vrijgave`, { body: {} })
      .then(() => refresh())
      .catch(setError)
  return (
    <Kaart title={texts.verslag} tone="hulp">
      <p>{vrij ? texts.vrij : texts.verslagEerst(overleg.jeugdige.roepnaam)}</p>
      {!leesbaar && vanaf && <p>{texts.verslagVanaf(shortMoment(vanaf, taal))}</p>}
      {leesbaar && (
        <>
          <p>{texts.verslagUitleg}</p>
          <p>
            <a
              className={classOf({ variant: 'primair' })}
              href={`/v1/overleggen/${overleg.id}/verslag`}
              download
            >
              <Icoon pad={iconDocument} />
              <span>{texts.verslagLees}</span>
            </a>
          </p>
        </>
      )}
      {overleg.abilities.magVrijgeven && (
        <>
          <p className="gedempt">{texts.vrijgevenUitleg}</p>
          <Knop onClick={release}>{texts.vrijgeven}</Knop>
        </>
      )}
      {error !== null && <ProbleemMelding error={error} />}
      {overleg.weerwoorden.length > 0 && <h3>{texts.weerwoorden}</h3>}
      {overleg.weerwoorden.map((w) =>
        w.wie === overleg.jeugdige.naam ? (
          <EigenWoorden key={w.id} source={w.wie}>
            {w.tekst}
          </EigenWoorden>
        ) : (
          <p key={w.id}>
            {w.tekst} <span className="gedempt">{w.wie}</span>
          </p>
        ),
      )}
    </Kaart>
  )
}
