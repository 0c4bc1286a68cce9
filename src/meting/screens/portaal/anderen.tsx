import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Metingen } from '../../contract.ts'
import { wieVan } from '../beeld/matrix.tsx'
import { gebiedOf, instrumentOf } from '../use-metingen.ts'
import { mijnMetingTexts } from './texts.ts'

/** What someone let the young person read: told that it is there; its words come when they choose to read them. */
export function AnderenSchreven({
  metingen: m,
  onChanged,
}: {
  metingen: Metingen
  onChanged: () => Promise<unknown>
}) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const waiting = m.naast.flatMap((n) =>
    n.weergaven
      .filter((w) => !w.open)
      .map((w) => ({
        w,
        wat: gebiedOf(instrumentOf(m, n.instrument), n.leefgebied, taal).naam.toLowerCase(),
      })),
  )
  if (waiting.length === 0) return null
  return (
    <Kaart title={texts.anderen} tone="hulp">
      <p>
        {texts.jijEerst} {texts.daarna}
      </p>
      <p>{texts.liever}</p>
      {error !== null && <ProbleemMelding error={error} />}
      <ul role="list" className="meet__stapel">
        {waiting.map(({ w, wat }) => (
          <li key={w.id} className="meet__wacht">
            <p>{texts.schreef(wieVan(w, texts.ik), wat)}</p>
            <Knop
              onClick={() =>
                send('POST', `/v1/meetvrijgaven/${w.id}/openingen`, { body: {} }).then(async () => {
                  await onChanged()
                }, setError)
              }
            >
              {texts.lees}
            </Knop>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
