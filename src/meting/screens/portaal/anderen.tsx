import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { Metingen, Weergave } from '../../contract.ts'
import { wieVan } from '../beeld/matrix.tsx'
import { gebiedOf, instrumentOf } from '../use-metingen.ts'
import { NietThuis } from './niet-thuis.tsx'
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
        leefgebied: n.leefgebied,
        wat: gebiedOf(instrumentOf(m, n.instrument), n.leefgebied, taal).naam.toLowerCase(),
      })),
  )
  if (waiting.length === 0) return null
  return (
    <Kaart title={texts.anderen} tone="hulp">
      <p>{texts.jijEerst}</p>
      <p>{texts.liever}</p>
      {error !== null && <ProbleemMelding error={error} />}
      <ul role="list" className="meet__stapel">
        {waiting.map(({ w, wat, leefgebied }) => (
          <li key={w.id} className="meet__wacht">
            <p>{texts.schreef(wieVan(w, texts.ik), wat)}</p>
            <Daarna weergave={w} metingen={m} leefgebied={leefgebied} onChanged={onChanged} />
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

type DaarnaProps = {
  weergave: Weergave
  metingen: Metingen
  leefgebied: string
  onChanged: () => Promise<unknown>
}

/** Who reads it after them; when that is home, home can be left out before anything is opened. */
function Daarna({ weergave: { daarna }, metingen, leefgebied, onChanged }: DaarnaProps) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  if (!daarna) return null
  const ouders = daarna.ouders ?? [texts.jeOuders]
  const names = [...daarna.organisaties, ...ouders]
  if (names.length === 0) return <p>{texts.daarnaNiemand}</p>
  return (
    <>
      <p>
        <strong>{texts.daarna}</strong> {listInWords(names, taal)}.
      </p>
      {ouders.length > 0 && <NietThuis metingen={metingen} leefgebied={leefgebied} onChanged={onChanged} />}
    </>
  )
}
