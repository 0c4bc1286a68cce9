import type { QueryClient } from '@tanstack/react-query'
import { mijnGevraagdTexts } from '../../informatieverzoek/screens/portaal/texts.ts'
import { mijnToestemmingTexts } from '../../toestemming/screens/portaal/texts.ts'
import { VerhaalKaart } from '../../verhaal/screens/portaal/ingang-kaarten.tsx'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { iconPotlood, iconSlot, iconVerhaal, iconVragen } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useNow } from '../../web/now.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { MijnVerhaal as Antwoord, EigenWoord } from '../contract.ts'
import { KiesPlan } from './deel/kies-plan.tsx'
import { portaalTexts } from './texts.ts'
import { prefetchPortaal, usePortaal } from './use-portaal.ts'
import { verhaalTexts } from './verhaal/texts.ts'
import { firstName, shortDay } from './woorden.ts'
import './portaal.css'

export const prefetch = (queryClient: QueryClient) => prefetchPortaal(queryClient, 'mijn-verhaal')

/** Mijn verhaal: what I said, who sees it, and a way to say more. */
export default function MijnVerhaal() {
  const texts = useTexts(verhaalTexts).verhaal
  const { data, error, refetch } = usePortaal('mijn-verhaal')
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { verhaal, kant, casussen } = data.data
  return (
    <Pagina title={texts.tab} intro={<p>{texts.intro}</p>}>
      <div className="mijn">
        <KiesPlan casussen={casussen} />
        <VerhaalKaart kant={kant} />
        {verhaal ? (
          <Verhaal verhaal={verhaal} kant={kant} />
        ) : (
          <LeegStaat icon={iconVerhaal} title={texts.leeg} level={2}>
            {texts.leegUitleg}
          </LeegStaat>
        )}
        <KnopLink to="/portaal/niet-eens" wide>
          {texts.nietEens}
        </KnopLink>
        <KnopLink to="/portaal/rechten" wide>
          {texts.rechten}
        </KnopLink>
      </div>
    </Pagina>
  )
}

type VerhaalProps = { verhaal: NonNullable<Antwoord['verhaal']>; kant: Antwoord['kant'] }

function Verhaal({ verhaal, kant }: VerhaalProps) {
  const { naar } = useTexts(mijnToestemmingTexts)
  const gevraagd = useTexts(mijnGevraagdTexts).tab
  const texts = { ...useTexts(portaalTexts), ...useTexts(verhaalTexts) }
  const taal = useTaal()
  const now = useNow()
  return (
    <>
      {kant === 'jeugdige' && (
        <EigenWoorden
          look="bel"
          title={texts.vraag.mijn}
          source={source(verhaal, texts.vraag, shortDay(verhaal.vraag.op, taal, now))}
          actions={
            verhaal.abilities.magVraag && (
              <KnopLink to="/portaal/mijn-vraag" variant="stil" size="klein" icon={iconPotlood}>
                {texts.vraag.verander}
              </KnopLink>
            )
          }
        >
          {verhaal.vraag.tekst}
        </EigenWoorden>
      )}
      {verhaal.abilities.magTerugzeggen && (
        <KnopLink to="/portaal/zeg-terug" variant="primair" icon={iconVragen} wide>
          {texts.zeg.knop}
        </KnopLink>
      )}
      <KnopLink to="/portaal/toestemming" icon={iconSlot} wide>
        {naar}
      </KnopLink>
      <KnopLink to="/portaal/gevraagd" icon={iconVragen} wide>
        {gevraagd}
      </KnopLink>
      {verhaal.woorden.length === 0 ? (
        <LeegStaat icon={iconVerhaal} title={texts.verhaal.leeg} level={2}>
          {texts.verhaal.leegUitleg}
        </LeegStaat>
      ) : (
        <Sectie title={texts.zeg.kop}>
          <div className="mijn__stapel">
            {verhaal.woorden.map((woord) => (
              <EenWoord key={woord.id} woord={woord} kant={kant} />
            ))}
          </div>
        </Sectie>
      )}
      <Sectie title={texts.verhaal.later}>
        <p className="slotregel">
          <Icoon pad={iconSlot} />
          <span>{verhaal.wieKanVragen[taal]}</span>
        </p>
      </Sectie>
    </>
  )
}

function source(
  { vraag }: VerhaalProps['verhaal'],
  texts: { jij: (day: string) => string; verteld: (name: string, day: string) => string },
  day: string,
): string {
  return vraag.verteldAan ? texts.verteld(firstName(vraag.verteldAan), day) : texts.jij(day)
}

function EenWoord({ woord, kant }: { woord: EigenWoord; kant: Antwoord['kant'] }) {
  const texts = useTexts(verhaalTexts).verhaal
  const taal = useTaal()
  const now = useNow()
  const above = titleOf(woord, texts)
  return (
    <Kaart>
      <h3 className="kaart__titel">{above}</h3>
      {woord.over && <p className="gedempt">{woord.over}</p>}
      {woord.teksten.map(({ bij, tekst }) => (
        <div key={bij} className="woord">
          {bij !== 'tekst' && (
            <p className="gedempt">
              {{ gebeurde: texts.gebeurde, beschermde: texts.beschermde, zou_helpen: texts.zouHelpen }[bij]}
            </p>
          )}
          {kant === 'jeugdige' ? <EigenWoorden>{tekst}</EigenWoorden> : <p dir="auto">{tekst}</p>}
        </div>
      ))}
      <p className="gedempt">
        {shortDay(woord.op, taal, now)}. {texts.zien} {readers(woord, texts, taal)}.
      </p>
    </Kaart>
  )
}

type VerhaalTexts = ReturnType<typeof useTexts<typeof verhaalTexts.nl>>['verhaal']

function titleOf(woord: EigenWoord, texts: VerhaalTexts): string {
  if (woord.soort === 'eigen_kant') return texts.kant
  if (woord.soort === 'eerdere_vraag') return texts.vroeger
  if (woord.soort === 'bijdrage') return texts.vertelde
  return {
    plan: texts.overPlan,
    afspraak: texts.overAfspraak,
    bijdrage: texts.overLezen,
    overleg: texts.overPraten,
    verslag: texts.overPraten,
    vraag: texts.overVraag,
  }[woord.overSoort]
}

function readers(woord: EigenWoord, texts: VerhaalTexts, taal: 'nl' | 'en'): string {
  if (woord.lezers === null) return texts.iedereen
  if (woord.lezers.length === 0) return texts.alleenJij
  return listInWords([texts.jij, ...woord.lezers.map((lezer) => lezer.naam)], taal)
}
