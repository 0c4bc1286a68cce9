import { useState } from 'react'
import { longDate } from '../../../web/datum.ts'
import { iconSlot, iconZien } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { DingAntwoord, Jim } from '../../contract.ts'
import { jimTexts } from './texts.ts'
import { useDaad } from './use-jim.ts'

/** What the JIM may see: each thing off until the young person switches it on, taken back at once. */
export function Delen({ jim, dingen }: { jim: Jim; dingen: readonly DingAntwoord[] }) {
  const { deel: texts } = useTexts(jimTexts)
  return (
    <Sectie title={texts.kop(jim.roepnaam)}>
      {jim.rust && (
        <Melding tone="let-op" title={texts.rust}>
          {texts.rustUitleg(jim.roepnaam)}
        </Melding>
      )}
      <p>{dingen.length === 0 ? texts.leeg : texts.uitleg}</p>
      <ul className="jim__dingen">
        {dingen.map((ding) => (
          <EenDing key={`${ding.soort}-${ding.dingId}`} jim={jim} ding={ding} />
        ))}
      </ul>
      <p className="slotregel">
        <Icoon pad={iconSlot} />
        <span>{texts.nooit}</span>
      </p>
    </Sectie>
  )
}

function EenDing({ jim, ding }: { jim: Jim; ding: DingAntwoord }) {
  const { deel: texts } = useTexts(jimTexts)
  const taal = useTaal()
  const { doe, probleem } = useDaad()
  const [asks, setAsks] = useState(false)
  const set = async () => {
    await doe({
      method: ding.gedeeld ? 'DELETE' : 'PUT',
      path: `/v1/jims/${jim.id}/delingen/${ding.soort}/${ding.dingId}`,
    })
    setAsks(false)
  }
  const isPrivate = !ding.gedeeld && ding.alleenVoor.length > 0
  const above = [texts.soort[ding.soort], ding.dag && longDate(ding.dag, taal)].filter(Boolean).join(', ')
  return (
    <li className="jim__ding">
      <p className="gedempt">{above}</p>
      <p className="jim__wat">{ding.wat}</p>
      {ding.vanJim && !ding.gedeeld && <p>{texts.vanJim(jim.roepnaam)}</p>}
      <p role="status" className="jim__zien">
        {ding.gedeeld && !jim.rust && <Icoon pad={iconZien} />}
        <span>{ding.gedeeld && !jim.rust ? texts.mag(jim.roepnaam) : texts.magNiet(jim.roepnaam)}</span>
      </p>
      {isPrivate && asks ? (
        <div role="status" className="mijn__stapel">
          <p>
            <strong>{texts.alleenVoor[ding.soort](listInWords(ding.alleenVoor, taal))}</strong>{' '}
            {texts.ookJim[ding.soort](jim.roepnaam)}
          </p>
          <Knop wide onClick={set}>
            {texts.toch(jim.roepnaam)}
          </Knop>
          <Knop variant="stil" wide onClick={() => setAsks(false)}>
            {texts.tochNiet}
          </Knop>
        </div>
      ) : (
        <Knop wide onClick={isPrivate ? () => setAsks(true) : set}>
          {ding.gedeeld ? texts.uit : texts.aan}
          <span className="alleen-voor-lezers">: {ding.wat}</span>
        </Knop>
      )}
      {probleem && <ProbleemMelding error={probleem} />}
    </li>
  )
}
