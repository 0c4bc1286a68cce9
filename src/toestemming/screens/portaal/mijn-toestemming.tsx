import { useQueryClient } from '@tanstack/react-query'
import type { MijnPlan } from '../../../portaal/contract.ts'
import { KiesPlan } from '../../../portaal/screens/deel/kies-plan.tsx'
import { usePortaal } from '../../../portaal/screens/use-portaal.ts'
import { longDate } from '../../../web/datum.ts'
import { iconSlot } from '../../../web/kit/iconen.ts'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import { useToestemmingen } from '../use-toestemmingen.ts'
import { EenToestemming } from './een-toestemming.tsx'
import { mijnToestemmingTexts } from './texts.ts'
import './mijn-toestemming.css'

/** What I agree to: young person and parent see what is asked of them, say yes or no, and take a yes back. */
export default function MijnToestemming() {
  const texts = useTexts(mijnToestemmingTexts)
  const { data, error, refetch } = usePortaal('mijn-plan')
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { plan, kant, casussen } = data.data
  return (
    <Pagina title={texts.tab} back={{ to: '/portaal/verhaal', label: texts.verhaal }}>
      <div className="mijn">
        <KiesPlan casussen={casussen} />
        {plan ? (
          <Lijst casusId={plan.casusId} kant={kant} jeugdige={plan.jeugdige} />
        ) : (
          <LeegStaat icon={iconSlot} title={texts.leeg} level={2}>
            {texts.geenPlan}
          </LeegStaat>
        )}
      </div>
    </Pagina>
  )
}

type LijstProps = { casusId: string; kant: MijnPlan['kant']; jeugdige: string }

function Lijst({ casusId, kant, jeugdige }: LijstProps) {
  const texts = useTexts(mijnToestemmingTexts)
  const taal = useTaal()
  const queryClient = useQueryClient()
  const { antwoord, error, refetch } = useToestemmingen(casusId)
  if (error && !antwoord) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!antwoord) return <LaadPagina />
  const { opnieuw, toestemmingen } = antwoord
  const again = kant === 'jeugdige' ? texts.straks : texts.straksOuder
  return (
    <div className="mijn__stapel">
      <p>
        {kant === 'jeugdige' ? texts.intro : texts.introOuder(jeugdige)} {texts.zonder} {texts.terug}
      </p>
      {opnieuw && <Melding title={again(opnieuw.jaren, longDate(opnieuw.op, taal))} />}
      {toestemmingen.length === 0 && (
        <LeegStaat icon={iconSlot} title={texts.leeg} level={2}>
          {texts.leegUitleg}
        </LeegStaat>
      )}
      {toestemmingen.map((t) => (
        <EenToestemming key={t.id} toestemming={t} onChanged={() => void queryClient.invalidateQueries()} />
      ))}
    </div>
  )
}
