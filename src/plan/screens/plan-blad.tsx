import { useState } from 'react'
import { Knop } from '../../web/kit/knop.tsx'
import { PlanRaster } from '../../web/kit/plan-raster.tsx'
import { useNow } from '../../web/now.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import { BotsingKort } from './botsing-kort.tsx'
import { GestopteSporen } from './gestopte-sporen.tsx'
import { PlanTabel } from './plan-tabel.tsx'
import { isShown, kaartOf, mondayOf, periodesOf, type Woorden } from './plan-woorden.ts'
import { SignaalActies } from './signaal-acties.tsx'
import { isBotsing, signaalWords } from './signaal-woorden.ts'
import { SignalenLijst } from './signalen-lijst.tsx'
import { SporenBeheer } from './sporen-beheer.tsx'
import { planTexts } from './texts.ts'
import { jongereOf, type PlanAntwoord } from './use-plan.ts'

/** The plan itself, as a raster of weeks and tracks or as a table of the same. */
export function PlanBlad({ plan }: { plan: PlanAntwoord }) {
  const texts = useTexts(planTexts)
  const woorden: Woorden = { texts, taal: useTaal(), now: useNow() }
  const [asTable, setAsTable] = useState(false)
  const [withPast, setWithPast] = useState(false)
  const now = mondayOf(plan.vandaag)
  const past = plan.afspraken.filter((a) => isShown(a) && mondayOf(a.datum) < now).length
  return (
    <>
      <BotsingKort plan={plan} />
      <div className="plan-balk">
        <div className="plan-balk__weergave">
          <Knop size="klein" variant="stil" onClick={() => setAsTable(!asTable)}>
            {asTable ? texts.perWeek : texts.alsTabel}
          </Knop>
          {past > 0 && (
            <Knop size="klein" variant="stil" onClick={() => setWithPast(!withPast)}>
              {withPast ? texts.verbergEerder : texts.eerder(past)}
            </Knop>
          )}
        </div>
        <Knop size="klein" variant="stil" onClick={() => window.print()}>
          {texts.print}
        </Knop>
      </div>
      {asTable ? (
        <PlanTabel plan={plan} withPast={withPast} />
      ) : (
        <Raster plan={plan} withPast={withPast} woorden={woorden} />
      )}
      <SignalenLijst plan={plan} signalen={plan.signalen.filter((s) => asTable || !isBotsing(s))} />
      <SporenBeheer plan={plan} />
      <GestopteSporen plan={plan} />
    </>
  )
}

function Raster({ plan, withPast, woorden }: { plan: PlanAntwoord; withPast: boolean; woorden: Woorden }) {
  const periodes = periodesOf(plan, withPast, woorden)
  const running = plan.sporen.filter((spoor) => spoor.gestoptOp === null)
  const clashing = new Set(plan.signalen.filter(isBotsing).flatMap((s) => s.afspraken))
  return (
    <PlanRaster
      caption={woorden.texts.raster(jongereOf(plan)?.roepnaam ?? '')}
      sporen={running.map((s) => ({ id: s.id, name: woorden.texts.sporen[s.soort], goal: s.doel }))}
      periodes={periodes}
      kaarten={plan.afspraken.filter(isShown).map((a) => kaartOf(plan, a, clashing.has(a.id), woorden))}
      botsingen={plan.signalen.filter(isBotsing).map((signaal, index) => ({
        id: `${signaal.code}${index}`,
        periodeId: mondayOf(signaal.dag ?? plan.vandaag),
        ...signaalWords(plan, signaal, woorden),
        actions: <SignaalActies plan={plan} signaal={signaal} />,
      }))}
    />
  )
}
