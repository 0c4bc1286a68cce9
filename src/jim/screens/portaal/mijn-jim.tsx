import { iconMensenVol } from '../../../web/kit/iconen.ts'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { MijnAntwoord } from '../../contract.ts'
import { isNu } from '../../states.ts'
import { Delen } from './delen.tsx'
import { Onderweg } from './onderweg.tsx'
import { OudersZien } from './ouders-zien.tsx'
import { Samen } from './samen.tsx'
import { Stoppen } from './stoppen.tsx'
import { jimTexts } from './texts.ts'
import { useMijnJim } from './use-jim.ts'
import { VoorOuder } from './voor-ouder.tsx'
import { Voorbij } from './voorbij.tsx'
import { Wie } from './wie.tsx'
import '../../../portaal/screens/portaal.css'
import './jim.css'

/** Mijn JIM: whom to ask, how it goes, what is agreed, what the JIM may see. For a parent: what is asked of them. */
export default function MijnJim() {
  const texts = useTexts(jimTexts)
  const { answer, error, retry } = useMijnJim()
  if (error && !answer) return <FoutPagina error={error} onRetry={retry} />
  if (!answer) return <LaadPagina />
  const isOuder = answer.kant === 'ouder'
  return (
    <Pagina
      title={isOuder ? texts.ouder.titel : texts.titel}
      back={{ to: '/portaal/mensen', label: texts.terug }}
      intro={<p>{isOuder ? texts.ouder.intro : texts.intro}</p>}
    >
      <div className="mijn">
        {isOuder ? (
          <VoorOuder vragen={answer.vragen} />
        ) : (
          <>
            {answer.plannen.length === 0 && (
              <LeegStaat icon={iconMensenVol} title={texts.geenPlan} level={2}>
                {texts.geenPlanUitleg}
              </LeegStaat>
            )}
            {answer.plannen.map((plan) => (
              <EenPlan key={plan.casusId} plan={plan} />
            ))}
          </>
        )}
      </div>
    </Pagina>
  )
}

function EenPlan({ plan }: { plan: MijnAntwoord['plannen'][number] }) {
  const texts = useTexts(jimTexts)
  const now = plan.jims.find((jim) => isNu[jim.status])
  const vast = plan.vastePersoon
  return (
    <>
      {now && now.status !== 'jim' && <Onderweg jim={now} vast={vast} />}
      {now && (now.abilities.magAfspreken || now.overeenkomst) && <Samen jim={now} />}
      {now?.abilities.magDelen && <Delen jim={now} dingen={plan.dingen} />}
      {now?.status === 'jim' && plan.heeftOuders && <OudersZien jim={now} />}
      {now?.abilities.magStoppen && <Stoppen jimId={now.id} naam={now.roepnaam} />}
      {plan.abilities.magVragen && (
        <Wie casusId={plan.casusId} vast={vast} regel={plan.heeftOuders ? plan.regel : 'niet'} />
      )}
      {!now && plan.waaromNiet && plan.waaromNiet !== 'al_een' && (
        <LeegStaat icon={iconMensenVol} title={texts.geenPlan} level={2}>
          {texts.niet[plan.waaromNiet] ?? texts.geenPlanUitleg}
        </LeegStaat>
      )}
      {plan.jims
        .filter((jim) => !isNu[jim.status])
        .map((jim) => (
          <Voorbij key={jim.id} jim={jim} anders={plan.abilities.magVragen} />
        ))}
    </>
  )
}
