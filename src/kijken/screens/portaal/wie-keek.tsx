import { useQuery } from '@tanstack/react-query'
import { KiesPlan } from '../../../portaal/screens/deel/kies-plan.tsx'
import { useChosenPlan } from '../../../portaal/screens/use-portaal.ts'
import { dayInWords, shortDay } from '../../../portaal/screens/woorden.ts'
import { iconVerder, iconVragen, iconZien } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useNavigatie } from '../../../web/navigatie/navigatie.ts'
import { useNow } from '../../../web/now.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { listInWords, type Taal, useTaal, useTexts } from '../../../web/texts.ts'
import type { WieKeek as Antwoord, EigenVraag, Kijkregel } from '../../contract.ts'
import { wieKeekTexts } from './texts.ts'
import './wie-keek.css'
import '../../../portaal/screens/portaal.css'

/** 'Wie heeft gekeken?': organisations and functions by day, which part and why, and a way to ask. */
export default function WieKeek() {
  const texts = useTexts(wieKeekTexts)
  const plan = useChosenPlan()
  const { search } = useNavigatie()
  const maand = /^20\d{2}-\d{2}$/.exec(search.get('maand') ?? '')?.[0]
  const query = [plan && `casusId=${plan}`, maand && `maand=${maand}`].filter(Boolean).join('&')
  const { data, error, refetch } = useQuery({
    ...apiQuery<Antwoord>(`/v1/wie-keek${query === '' ? '' : `?${query}`}`),
    placeholderData: () => undefined,
  })
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { kijken, kant, casussen } = data.data
  const intro = kant === 'ouder' && kijken ? texts.introOuder(kijken.jeugdige) : texts.intro
  return (
    <Pagina title={texts.titel} intro={<p>{intro}</p>}>
      <div className="mijn">
        <KiesPlan casussen={casussen} />
        {kijken ? (
          <Kijken kijken={kijken} />
        ) : (
          <LeegStaat icon={iconZien} title={texts.geenPlan} level={2}>
            {texts.geenPlanTekst}
          </LeegStaat>
        )}
      </div>
    </Pagina>
  )
}

type KijkenProps = { kijken: NonNullable<Antwoord['kijken']> }

function Kijken({ kijken }: KijkenProps) {
  const texts = useTexts(wieKeekTexts)
  const taal = useTaal()
  const { recht } = kijken
  if (recht !== 'alles' && recht !== 'eigen_deel')
    return <Melding title={texts.rechtTitel}>{texts.recht[recht]}</Melding>
  const days = [
    ...new Set([...[...kijken.regels, ...kijken.jimLas].map(({ dag }) => dag), ...kijken.gezinLas]),
  ]
    .sort()
    .reverse()
  return (
    <>
      <p className="wie-keek__slot">{kijken.wieZietNiet[taal]}</p>
      {recht === 'eigen_deel' && <p className="gedempt">{texts.eigenDeel}</p>}
      {days.length === 0 && (
        <LeegStaat icon={iconZien} title={texts.leegTitel} level={2}>
          {texts.leeg}
        </LeegStaat>
      )}
      {days.map((dag) => (
        <Dag
          key={dag}
          dag={dag}
          regels={kijken.regels.filter((r) => r.dag === dag)}
          jims={kijken.jimLas.filter((r) => r.dag === dag)}
          gezin={kijken.gezinLas.includes(dag)}
        />
      ))}
      {kijken.eerder && (
        <KnopLink to={`/portaal/wie-keek?maand=${kijken.eerder}`} wide>
          {texts.eerder(monthInWords(kijken.eerder, taal))}
        </KnopLink>
      )}
      {kijken.vragen.length > 0 && <Vragen vragen={kijken.vragen} />}
      <Sectie title={texts.kloptTitel}>
        <p>
          {texts.klopt} {texts.kloptNa}
        </p>
        <p className="gedempt">
          {texts.nietAlles} {texts.naarWie}
        </p>
        <KnopLink to="/portaal/rechten" icon={iconVragen} wide>
          {texts.vraagHet}
        </KnopLink>
      </Sectie>
    </>
  )
}

type DagProps = {
  dag: string
  regels: readonly Kijkregel[]
  jims: KijkenProps['kijken']['jimLas']
  gezin: boolean
}

function Dag({ dag, regels, jims, gezin }: DagProps) {
  const texts = useTexts(wieKeekTexts)
  const taal = useTaal()
  const now = useNow()
  return (
    <Sectie title={dayInWords(dag, taal, now)}>
      <div className="mijn__stapel">
        {regels.map((regel) => (
          <Regel
            key={`${regel.organisatie.id}${regel.functie}`}
            regel={regel}
            nr={regels.filter(({ organisatie }) => organisatie.id === regel.organisatie.id).indexOf(regel)}
          />
        ))}
        {jims.map(({ naam }) => (
          <Liet key={naam} wie={naam} rol={texts.jim} deel={texts.delen.verhaal} waarom={texts.jimWaarom} />
        ))}
        {gezin && (
          <Liet wie={texts.gezin} rol={texts.gezinRol} deel={texts.gezinDeel} waarom={texts.gezinWaarom} />
        )}
      </div>
    </Sectie>
  )
}

/** `nr` tells lines of one organisation on one day apart: a function in the address would stay behind in the history of a shared phone. */
function Regel({ regel, nr }: { regel: Kijkregel; nr: number }) {
  const texts = useTexts(wieKeekTexts)
  const taal = useTaal()
  const functions = texts.functies as Readonly<Record<string, string>>
  const known = texts.redenen as Readonly<Record<string, string>>
  const why = [...new Set(regel.waarom.map((code) => known[code] ?? texts.redenen.overig))]
  const vraag = new URLSearchParams({
    dag: regel.dag,
    organisatie: regel.organisatie.id,
    nr: String(nr),
  })
  return (
    <Kaart>
      <h3 className="kaart__titel">{regel.organisatie.naam}</h3>
      <p className="gedempt wie-keek__functie">{functions[regel.functie] ?? regel.functie}</p>
      <dl className="wie-keek__feiten">
        <dt>{texts.gekeken}</dt>
        <dd>
          {listInWords(
            regel.delen.map((deel) => texts.delen[deel]),
            taal,
          )}
        </dd>
        <dt>{texts.waarom}</dt>
        <dd>
          <strong>{why.join(' ')}</strong>
        </dd>
      </dl>
      <KnopLink to={`/portaal/wie-keek/vraag?${vraag}`} variant="stil" size="klein" iconAfter={iconVerder}>
        {texts.wieDit}
      </KnopLink>
    </Kaart>
  )
}

type LietProps = { wie: string; rol: string; deel: string; waarom: string }

/** What the young person let be read themself: by the own JIM, by name; by who helps somebody of the family. */
function Liet({ wie, rol, deel, waarom }: LietProps) {
  const texts = useTexts(wieKeekTexts)
  return (
    <Kaart>
      <h3 className="kaart__titel">{wie}</h3>
      <p className="gedempt wie-keek__functie">{rol}</p>
      <dl className="wie-keek__feiten">
        <dt>{texts.gekeken}</dt>
        <dd>{deel}</dd>
        <dt>{texts.waarom}</dt>
        <dd>
          <strong>{waarom}</strong>
        </dd>
      </dl>
    </Kaart>
  )
}

function Vragen({ vragen }: { vragen: readonly EigenVraag[] }) {
  const texts = useTexts(wieKeekTexts)
  const taal = useTaal()
  const now = useNow()
  return (
    <Sectie title={texts.vragenTitel}>
      <div className="mijn__stapel">
        {vragen.map((vraag) => (
          <Kaart key={vraag.id}>
            <h3 className="kaart__titel">
              {vraag.organisatie}, {shortDay(vraag.dag, taal, now)}
            </h3>
            <p>{vraag.tekst}</p>
            {vraag.beantwoordOp ? (
              <p>
                <strong>{texts.antwoord}:</strong> {vraag.antwoord}
              </p>
            ) : (
              <p className="gedempt">{texts.wacht(shortDay(vraag.uiterlijk, taal, now))}</p>
            )}
          </Kaart>
        ))}
      </div>
    </Sectie>
  )
}

/** 'oktober 2026' */
function monthInWords(maand: string, taal: Taal): string {
  const format = new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${maand}-01T00:00:00Z`))
}
