import type { QueryClient } from '@tanstack/react-query'
import { longDate } from '../../../web/datum.ts'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { iconNaar, iconPotlood, iconVerhaal, iconZien } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnVerhaal as Antwoord, DeelRegel } from '../../contract.ts'
import { Gekregen } from './gekregen.tsx'
import { mijnVerhaalTexts } from './texts.ts'
import { here, mijnPath, useMijnVerhaal } from './use-mijn-verhaal.ts'
import { Vooraf } from './vooraf.tsx'
import '../../../portaal/screens/portaal.css'
import './mijn-verhaal.css'

export const prefetch = (queryClient: QueryClient) =>
  void queryClient.prefetchQuery(apiQuery<Antwoord>(mijnPath))

/** Mijn verhaal, told once: my parts, who reads which, and what could ever happen with it; a parent sees what they were given. */
export default function MijnVerhaal() {
  const texts = useTexts(mijnVerhaalTexts)
  const { verhaal, error, retry } = useMijnVerhaal()
  if (error && !verhaal) return <FoutPagina error={error} onRetry={retry} />
  if (!verhaal) return <LaadPagina />
  const back = { to: '/portaal/verhaal', label: texts.terugNaar }
  if (verhaal.kant === 'ouder') return <Gekregen delen={verhaal.gekregen} back={back} />
  return (
    <Pagina title={texts.titel} back={back} intro={<p>{texts.intro}</p>}>
      <div className="mijn">
        {verhaal.delen.length === 0 && <Vooraf plannen={verhaal.plannen} />}
        {verhaal.delen.length === 0 && (
          <LeegStaat icon={iconVerhaal} title={texts.leegTitel} level={2}>
            {texts.leeg}
          </LeegStaat>
        )}
        {verhaal.delen.length > 0 && (
          <div className="mijn__stapel">
            {verhaal.delen.map((deel, i) => (
              <EenDeel key={deel.id} deel={deel} nr={i + 1} />
            ))}
          </div>
        )}
        {verhaal.abilities.magSchrijven && (
          <KnopLink to={`${here}/schrijf`} variant="primair" icon={iconPotlood} wide>
            {verhaal.delen.length > 0 ? texts.schrijfNog : texts.schrijf}
          </KnopLink>
        )}
        {verhaal.delen.length > 0 && <Papier />}
        {verhaal.delen.length > 0 && <Vooraf plannen={verhaal.plannen} />}
      </div>
    </Pagina>
  )
}

function EenDeel({ deel, nr }: { deel: DeelRegel; nr: number }) {
  const texts = useTexts(mijnVerhaalTexts)
  const taal = useTaal()
  const namen = deel.lezers.filter(({ leest }) => leest).map(({ naam }) => naam)
  const titel = deel.titel || texts.deel(nr)
  return (
    <Kaart title={titel}>
      <EigenWoorden>{deel.begin}</EigenWoorden>
      <p className="slotregel">
        <Icoon pad={iconZien} />
        <span>
          {namen.length === 0
            ? texts.alleenJij
            : `${texts.zien} ${listInWords([texts.jij, ...namen], taal)}.`}
        </span>
      </p>
      {deel.lezingen.map(({ naam, op, nieuwste }) => (
        <p key={`${naam}${op}`} className="gedempt">
          {(nieuwste ? texts.las : texts.lasEerder)(naam, longDate(op, taal))}
        </p>
      ))}
      <ul className="mijn__nog" role="list">
        <Verder to={`${here}/deel/${deel.id}`} label={texts.open} over={titel} />
        <Verder to={`${here}/wie/${deel.id}`} label={texts.kies} over={titel} />
      </ul>
    </Kaart>
  )
}

function Verder({ to, label, over }: { to: string; label: string; over: string }) {
  return (
    <li>
      <KnopLink to={to} variant="stil" iconAfter={iconNaar} wide>
        {label}
        <span className="alleen-voor-lezers">: {over}</span>
      </KnopLink>
    </li>
  )
}

function Papier() {
  const texts = useTexts(mijnVerhaalTexts)
  const taal = useTaal()
  return (
    <Kaart tone="stil">
      <ul className="mijn__nog" role="list">
        <li>
          <a href={`/v1/mijn-verhaal/document?taal=${taal}`} download>
            {texts.papier}
            <Icoon pad={iconNaar} />
          </a>
        </li>
      </ul>
    </Kaart>
  )
}
