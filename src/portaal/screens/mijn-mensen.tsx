import type { QueryClient } from '@tanstack/react-query'
import { MijnVindbaarheid } from '../../contact/screens/portaal/vindbaar.tsx'
import { mijnGezinTexts } from '../../gezin/screens/portaal/texts.ts'
import { JimKaart, JimRegel } from '../../jim/screens/portaal/jim-kaart.tsx'
import { KringRegel } from '../../netwerk/screens/portaal/kring-regel.tsx'
import { EersteWekenRegel, KierKaart, KierRegel } from '../../vast/screens/portaal/kier-kaart.tsx'
import { DankKaart } from '../../verhaal/screens/portaal/ingang-kaarten.tsx'
import { Chip } from '../../web/kit/chip.tsx'
import {
  iconBel,
  iconJa,
  iconMensenVol,
  iconNee,
  iconSlot,
  iconSter,
  iconVragen,
} from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Persoonregel } from '../../web/kit/persoonregel.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { MijnMensen as Antwoord, Helper } from '../contract.ts'
import { KiesPlan } from './deel/kies-plan.tsx'
import { Bereik } from './deel/vaste-persoon.tsx'
import { mensenTexts } from './mensen/texts.ts'
import { prefetchPortaal, usePortaal } from './use-portaal.ts'
import './portaal.css'

export const prefetch = (queryClient: QueryClient) => prefetchPortaal(queryClient, 'mijn-mensen')

/** Mijn mensen: for whom they work, what they can and can't do, and what they must pass on. Nobody whom I may not know of. */
export default function MijnMensen() {
  const texts = useTexts(mensenTexts).mensen
  const { data, error, refetch } = usePortaal('mijn-mensen')
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { kant, mensen, casussen, magJim, eersteWeken } = data.data
  const intro = kant === 'ouder' && mensen ? texts.introOuder(mensen.jeugdige) : texts.intro
  return (
    <Pagina title={texts.tab} intro={mensen && <p>{intro}</p>}>
      <div className="mijn">
        <KiesPlan casussen={casussen} />
        {kant === 'jeugdige' ? <KierKaart /> : <JimKaart />}
        <ul className="mijn__nog" role="list">
          {kant === 'jeugdige' && <KierRegel />}
          {kant === 'ouder' && eersteWeken && <EersteWekenRegel />}
          <KringRegel kant={kant} />
          {kant === 'jeugdige' && magJim && <JimRegel />}
        </ul>
        {mensen ? (
          <Lijst mensen={mensen} kant={kant} />
        ) : (
          <LeegStaat icon={iconMensenVol} title={texts.leeg} level={2}>
            {texts.leegUitleg}
          </LeegStaat>
        )}
      </div>
    </Pagina>
  )
}

type LijstProps = { mensen: NonNullable<Antwoord['mensen']>; kant: Antwoord['kant'] }

function Lijst({ mensen, kant }: LijstProps) {
  const texts = useTexts(mensenTexts).mensen
  const gezin = useTexts(mijnGezinTexts)
  const taal = useTaal()
  const isOuder = kant === 'ouder'
  return (
    <>
      <Sectie title={isOuder ? texts.werkenVan(mensen.jeugdige) : texts.werken} beside={texts.zelf}>
        <div className="mijn__stapel">
          {mensen.helpers.map((helper) => (
            <EenMens
              key={helper.id}
              helper={helper}
              vast={isOuder ? texts.vastVan(mensen.jeugdige) : texts.vast}
            />
          ))}
        </div>
      </Sectie>
      <DankKaart />
      {!isOuder && <MijnVindbaarheid casusId={mensen.casusId} />}
      {mensen.jims.length > 0 && (
        <Sectie title={isOuder ? texts.jimVan(mensen.jeugdige) : texts.jim}>
          <Kaart>
            {mensen.jims.map((mens) => (
              <Persoonregel key={mens.id} name={mens.naam} what={mens.relatie} tone="hulp" />
            ))}
          </Kaart>
        </Sectie>
      )}
      {mensen.thuis.length > 0 && (
        <Sectie title={texts.thuis}>
          <Kaart>
            {mensen.thuis.map((mens) => (
              <Persoonregel
                key={mens.id}
                name={mens.naam}
                what={homeWords(mens, kant, texts)}
                tone={mens.ik && kant === 'jeugdige' ? 'eigen' : 'hulp'}
              />
            ))}
            <KnopLink to="/portaal/gezin" wide>
              {isOuder ? gezin.naarVraag : gezin.naarGezin}
            </KnopLink>
          </Kaart>
        </Sectie>
      )}
      <Sectie title={texts.wieZiet}>
        <p className="slotregel">
          <Icoon pad={iconSlot} />
          <span>{mensen.wieZietNiet[taal]}</span>
        </p>
      </Sectie>
    </>
  )
}

type Thuis = LijstProps['mensen']['thuis'][number]

function homeWords(
  mens: Thuis,
  kant: Antwoord['kant'],
  texts: { jij: string; vanMij: (relatie: string) => string },
): string {
  if (mens.ik) return texts.jij
  return mens.relatie && kant === 'jeugdige' ? texts.vanMij(mens.relatie) : ''
}

function EenMens({ helper, vast }: { helper: Helper; vast: string }) {
  const texts = useTexts(mensenTexts).mensen
  const isVast = helper.rol === 'vaste_persoon'
  const own = { regie: texts.regie, overleg: texts.overleg, vaste_persoon: null, helpt: null }[helper.rol]
  const work = own ?? capital(helper.functie)
  return (
    <Kaart tone={isVast ? 'nadruk' : 'wit'}>
      <div className="mens__vak">
        <Persoonregel
          name={helper.naam}
          what={`${work}, ${helper.organisatie}`}
          tone={isVast ? 'vol' : 'hulp'}
          size="groot"
        />
        {isVast && (
          <div>
            <Chip icon={iconSter}>{vast}</Chip>
          </div>
        )}
        <dl>
          <Punt look="mens__klaar" icon={iconJa} term={texts.kan(helper.organisatie)} words={helper.kan} />
          <Punt look="mens__niet" icon={iconNee} term={texts.kanNiet} words={helper.kanNiet} />
          <Punt look="mens__bel" icon={iconBel} term={texts.belVoor} words={sentence(helper.belMijVoor)} />
          <Punt
            look="mens__let-op"
            icon={iconVragen}
            term={texts.doorvertellen}
            words={sentence(helper.moetMelden)}
          />
        </dl>
        <Bereik mens={helper} main={isVast} />
      </div>
    </Kaart>
  )
}

function Punt({ look, icon, term, words }: { look: string; icon: string; term: string; words: string }) {
  if (!words) return null
  return (
    <div>
      <dt className={look}>
        <Icoon pad={icon} />
        {term}
      </dt>
      <dd>{words}</dd>
    </div>
  )
}

function sentence(words: string): string {
  return words && capital(/[.!?]$/.test(words) ? words : `${words}.`)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
