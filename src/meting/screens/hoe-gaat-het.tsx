import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { iconErbij, iconVragen } from '../../web/kit/iconen.ts'
import { KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTexts } from '../../web/texts.ts'
import { AanJou } from './aan-jou.tsx'
import { Doelen } from './doelen.tsx'
import { Naast } from './naast.tsx'
import { Rondes } from './rondes.tsx'
import { metingTexts } from './texts.ts'
import { Uitslagen } from './uitslagen.tsx'
import { useMetingen } from './use-metingen.ts'
import { OverMij } from './verbondenheid.tsx'
import './meting.css'

/** The tab 'Hoe gaat het': what is asked of me, the rounds for who carries the casus, and the views side by side. */
export default function HoeGaatHet() {
  const texts = useTexts(metingTexts)
  return <CasusLayout tabTitle={texts.titel}>{(casus) => <Inhoud casusId={casus.id} />}</CasusLayout>
}

function Inhoud({ casusId }: { casusId: string }) {
  const texts = useTexts(metingTexts)
  const { metingen: m, error, retry, refresh } = useMetingen(casusId)
  if (error && !m) return <ProbleemMelding error={error} onRetry={() => void retry()} />
  if (!m) return <LaadPagina />
  const part = { metingen: m, onChanged: refresh }
  const isEmpty = m.rondes.length === 0 && m.naast.length === 0
  return (
    <div className="meting">
      <Sectie
        title={texts.titel}
        actions={
          m.abilities.magRonde && (
            <KnopLink to={`/casussen/${casusId}/hoe-gaat-het/nieuw`} size="klein" icon={iconErbij}>
              {texts.nieuw}
            </KnopLink>
          )
        }
      >
        <p className="meting__uitleg">{texts.uitleg}</p>
        {isEmpty && (
          <LeegStaat icon={iconVragen} title={texts.leegTitel}>
            {m.abilities.magRonde ? texts.leeg : texts.leegNiet}
          </LeegStaat>
        )}
      </Sectie>
      <AanJou {...part} />
      <Naast {...part} />
      {m.abilities.magRonde && <Rondes {...part} />}
      <OverMij metingen={m} />
      <Doelen {...part} />
      <Uitslagen {...part} />
    </div>
  )
}
