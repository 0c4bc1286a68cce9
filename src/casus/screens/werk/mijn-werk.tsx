import { type QueryClient, useQuery } from '@tanstack/react-query'
import { DerdenWerk } from '../../../derde/screens/derden-werk.tsx'
import { MijnToegang } from '../../../organisatie/screens/toegang/mijn-toegang.tsx'
import { RechtenWerk } from '../../../rechten/screens/rechten-werk.tsx'
import { Herinnering } from '../../../toezicht/screens/herinnering.tsx'
import { VrijgaveWerk } from '../../../vrijgave/screens/vrijgave-werk.tsx'
import { dayOf, fullDate } from '../../../web/datum.ts'
import { iconCasussen } from '../../../web/kit/iconen.ts'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useNow } from '../../../web/now.ts'
import { apiQuery } from '../../../web/query.ts'
import { countInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { Casussen } from '../../contract.ts'
import type { MijnWerk } from '../../mijn-werk/contract.ts'
import { CasussenTabel } from './casussen-tabel.tsx'
import { werkTexts } from './texts.ts'
import { VandaagPaneel } from './vandaag-paneel.tsx'
import { waitingCount } from './wachten.tsx'
import './werk.css'

const werkQuery = apiQuery<MijnWerk>('/v1/mijn-werk')
const lijstQuery = apiQuery<Casussen>('/v1/casussen?volgorde=volgend-moment')

export const prefetch = (queryClient: QueryClient) => {
  void queryClient.prefetchQuery(werkQuery)
  void queryClient.prefetchQuery(lijstQuery)
}

/** The day of someone who works with young people: what is due, what changed, who waits, and their casussen by what comes next. */
export default function MijnWerkScherm() {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  const now = useNow()
  const werk = useQuery(werkQuery)
  const lijst = useQuery(lijstQuery)
  const today = werk.data?.data.vandaag ?? dayOf(now)
  return (
    <Pagina title={texts.mijnWerk} beside={fullDate(today, taal)}>
      <MijnToegang />
      <Herinnering />
      {werk.error && <ProbleemMelding error={werk.error} onRetry={() => void werk.refetch()} />}
      {werk.data && (
        <Sectie title={texts.vandaag} beside={<DagZin werk={werk.data.data} />}>
          <VandaagPaneel werk={werk.data.data} />
        </Sectie>
      )}
      <RechtenWerk />
      <VrijgaveWerk />
      <DerdenWerk />
      {lijst.error && <ProbleemMelding error={lijst.error} onRetry={() => void lijst.refetch()} />}
      {lijst.data && <MijnCasussen casussen={lijst.data.data} werk={werk.data?.data} />}
    </Pagina>
  )
}

/** The day in one line: meetings, what is late, who waits. */
function DagZin({ werk }: { werk: MijnWerk }) {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  const meetings = werk.overleggen.eerste.filter((o) => dayOf(o.begintOp) === werk.vandaag).length
  const late = werk.afspraken.eerste.filter((a) => a.datum < werk.vandaag).length
  const waiting = waitingCount(werk)
  const sentences = [
    meetings > 0 ? texts.zinOverleg(meetings, countInWords(meetings, taal)) : texts.zinGeenOverleg,
    late > 0 && texts.zinLaat(late, countInWords(late, taal)),
    waiting > 0 && texts.zinWacht(waiting, countInWords(waiting, taal)),
    late + waiting === 0 && texts.zinRustig,
  ]
  return <>{sentences.filter(Boolean).join(' ')}</>
}

function MijnCasussen({ casussen, werk }: { casussen: Casussen; werk: MijnWerk | undefined }) {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  const { nazorg = 0, gesloten = 0, lopend = casussen.casussen.length } = werk?.aantallen ?? {}
  return (
    <Sectie title={texts.casussen} beside={lopend > 0 ? texts.opVolgorde(lopend) : undefined}>
      {casussen.casussen.length === 0 ? (
        <LeegStaat icon={iconCasussen} title={texts.leegTitel}>
          {texts.leegUitleg}
        </LeegStaat>
      ) : (
        <CasussenTabel casussen={casussen.casussen} />
      )}
      <p className="werk-onder">
        {casussen.volgende && <Link to="/casussen?volgorde=volgend-moment">{texts.meerLaden}</Link>}
        {nazorg > 0 && (
          <Link to="/casussen?fase=nazorg">{texts.inNazorg(nazorg, countInWords(nazorg, taal))}</Link>
        )}
        {gesloten > 0 && (
          <Link to="/casussen?fase=gesloten">{texts.inGesloten(gesloten, countInWords(gesloten, taal))}</Link>
        )}
      </p>
    </Sectie>
  )
}
