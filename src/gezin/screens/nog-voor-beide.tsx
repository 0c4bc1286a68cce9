import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { iconJa } from '../../web/kit/iconen.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { GezinAntwoord } from '../contract.ts'
import { gezinTexts } from './texts.ts'

type Props = { gezin: GezinAntwoord; onDone: () => Promise<void> }
type Ding = GezinAntwoord['nogVoorBeide'][number]

/** What both parents see from before they were kept apart: for each line the regisseur says whom it is for. */
export function NogVoorBeide({ gezin, onDone }: Props) {
  const texts = useTexts(gezinTexts)
  if (gezin.nogVoorBeide.length === 0)
    return (
      <LeegStaat icon={iconJa} title={texts.nogNiets}>
        {texts.nogNietsUitleg}
      </LeegStaat>
    )
  return (
    <Sectie title={texts.nog}>
      <p className="gedempt">{texts.nogUitleg}</p>
      <ul role="list" className="lijst">
        {gezin.nogVoorBeide.map((ding) => (
          <li key={ding.id} className="gezin__ding">
            <Verdeel gezin={gezin} ding={ding} onDone={onDone} />
          </li>
        ))}
      </ul>
    </Sectie>
  )
}

function Verdeel({ gezin, ding, onDone }: Props & { ding: Ding }) {
  const texts = useTexts(gezinTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const choose = async (ouderIds: string[]) => {
    setError(null)
    await send('POST', `/v1/casussen/${gezin.casusId}/verdelingen`, {
      body: { soort: ding.soort, dingId: ding.id, ouderIds },
    }).then(onDone, setError)
  }
  const all = gezin.ouders.map((o) => o.persoonId)
  const choices = [
    ...gezin.ouders.map((o) => ({ label: texts.alleen(o.naam), ids: [o.persoonId] })),
    { label: texts.beide, ids: all },
    { label: texts.geen, ids: [] },
  ]
  return (
    <>
      <p>
        <strong>{texts.soort[ding.soort]}</strong> {ding.tekst}
      </p>
      <p className="gedempt">{texts.vanaf(longDate(ding.vanaf, taal))}</p>
      {gezin.abilities.magVerdelen && (
        <div className="gezin__keuzes">
          {choices.map(({ label, ids }) => (
            <Knop key={label} size="klein" aria-label={`${label}: ${ding.tekst}`} onClick={() => choose(ids)}>
              {label}
            </Knop>
          ))}
        </div>
      )}
      {error !== null && <ProbleemMelding error={error} />}
    </>
  )
}
