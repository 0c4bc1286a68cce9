import { KiesPlan } from '../../../portaal/screens/deel/kies-plan.tsx'
import { iconVragen } from '../../../web/kit/iconen.ts'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Metingen } from '../../contract.ts'
import { useMetingen } from '../use-metingen.ts'
import { AnderenSchreven } from './anderen.tsx'
import { EerderGevraagd } from './eerder-gevraagd.tsx'
import { HelperLijst } from './helper-lijst.tsx'
import { NaastElkaar } from './naast-elkaar.tsx'
import { RondeKaart } from './ronde-kaart.tsx'
import { MijnStappen, MijnUitslagen } from './stappen-en-uitslagen.tsx'
import { mijnMetingTexts } from './texts.ts'
import { useMijnCasus } from './use-mijn-casus.ts'
import './hoe-gaat-het.css'

/** How is it going: what is asked of me, what others wrote for me, side by side, and what I want to work on. */
export default function HoeGaatHet() {
  const texts = useTexts(mijnMetingTexts)
  const { casusId, answer, error, retry } = useMijnCasus()
  if (error) return <FoutPagina error={error} onRetry={() => void retry()} />
  if (!answer) return <LaadPagina />
  const title = answer.kant === 'ouder' && answer.plan ? texts.tabOuder(answer.plan.jeugdige) : texts.tab
  return (
    <Pagina title={title} back={{ to: '/portaal', label: texts.plan }}>
      <div className="meet">
        <KiesPlan casussen={answer.casussen} />
        {casusId ? (
          <Inhoud casusId={casusId} />
        ) : (
          <LeegStaat icon={iconVragen} title={texts.leegTitel} level={2}>
            {texts.geenPlan}
          </LeegStaat>
        )}
      </div>
    </Pagina>
  )
}

function Inhoud({ casusId }: { casusId: string }) {
  const texts = useTexts(mijnMetingTexts)
  const { metingen: m, error, retry, refresh } = useMetingen(casusId)
  if (error && !m) return <FoutPagina error={error} onRetry={() => void retry()} />
  if (!m) return <LaadPagina />
  const mine = m.rondes.flatMap((ronde) =>
    ronde.informanten.filter((i) => i.ikzelf).map((informant) => ({ ronde, informant })),
  )
  return (
    <>
      <p>{m.kant === 'jeugdige' ? texts.intro : `${texts.introOuder(m.jeugdige)} ${texts.andereOuder}`}</p>
      {isEmpty(m, mine.length) && (
        <LeegStaat icon={iconVragen} title={texts.leegTitel} level={2}>
          {texts.leeg}
        </LeegStaat>
      )}
      {mine
        .filter(({ ronde }) => ronde.open)
        .map(({ ronde, informant }) => (
          <RondeKaart
            key={informant.id}
            metingen={m}
            ronde={ronde}
            informant={informant}
            onChanged={refresh}
          />
        ))}
      <AnderenSchreven metingen={m} onChanged={refresh} />
      <NaastElkaar metingen={m} onChanged={refresh} />
      <MijnStappen metingen={m} />
      <MijnUitslagen metingen={m} />
      <EerderGevraagd metingen={m} mine={mine.filter(({ ronde }) => !ronde.open)} />
      {m.abilities.magVerbondenheid && <HelperLijst metingen={m} />}
    </>
  )
}

const isEmpty = (m: Metingen, asked: number) =>
  asked + m.naast.length + m.gasDoelen.length + m.uitslagen.length === 0
