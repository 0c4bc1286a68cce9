import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../../web/datum.ts'
import { iconMensenVol, iconNaar } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { JimGegevens } from '../../contract.ts'
import { Stoppen } from './stoppen.tsx'
import { jimTexts } from './texts.ts'
import '../../../portaal/screens/portaal.css'
import './jim.css'

type Een = JimGegevens['jims'][number]

/** What is kept about a JIM, who sees it, what they can ask, and stopping; also after it ended. */
export default function MijnGegevens() {
  const { gegevens: texts } = useTexts(jimTexts)
  const { data, error, refetch } = useQuery(apiQuery<JimGegevens>('/v1/als-jim/gegevens'))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { jims } = data.data
  return (
    <Pagina title={texts.titel} intro={<p>{texts.intro}</p>}>
      <div className="mijn">
        {jims.length === 0 && (
          <LeegStaat icon={iconMensenVol} title={texts.leeg} level={2}>
            {texts.leegUitleg}
          </LeegStaat>
        )}
        {jims.map((jim) => (
          <EenJim key={jim.jimId} jim={jim} />
        ))}
        <Sectie title={texts.doen}>
          <ul className="mijn__nog" role="list">
            {(['rechten', 'telefoons'] as const).map((waar) => (
              <li key={waar}>
                <Link to={`/portaal/${waar}`}>
                  {texts[waar]}
                  <Icoon pad={iconNaar} />
                </Link>
              </li>
            ))}
          </ul>
        </Sectie>
      </div>
    </Pagina>
  )
}

function EenJim({ jim }: { jim: Een }) {
  const { gegevens: texts } = useTexts(jimTexts)
  return (
    <Sectie title={jim.jeugdige === '' ? texts.voorbij : texts.voor(jim.jeugdige)}>
      <div className="mijn__stapel">
        <Feiten jim={jim} />
        <Kaart title={texts.wieZiet} level={3}>
          <ul className="jim__doelen">
            {[
              texts.jongere,
              texts.drager,
              texts.meedoen,
              jim.oudersWeten ? texts.oudersWel : texts.oudersNiet,
            ].map((wie) => (
              <li key={wie}>{wie}</li>
            ))}
          </ul>
          <p>{texts.nooit}</p>
          <p>{texts.hoeLang}</p>
        </Kaart>
        {jim.abilities.magStoppen && <Stoppen jimId={jim.jimId} naam={jim.jeugdige} zelf />}
      </div>
    </Sectie>
  )
}

function Feiten({ jim }: { jim: Een }) {
  const { gegevens: texts, stand } = useTexts(jimTexts)
  const taal = useTaal()
  const day = (moment: string | null) => (moment === null ? null : longDate(moment, taal))
  const rows = [
    [texts.naam, jim.roepnaam],
    [texts.relatie, jim.relatie],
    [texts.volwassen, texts.misschien[jim.volwassen]],
    [texts.adres, texts.misschien[jim.zelfdeAdres]],
    [texts.gevraagd, day(jim.gevraagdOp)],
    [texts.geantwoord, day(jim.geantwoordOp)],
    [texts.begonnen, day(jim.begonnenOp)],
    [texts.gestopt, day(jim.gestoptOp)],
  ] as const
  return (
    <Kaart title={texts.staat} level={3}>
      <dl className="jim__afgesproken">
        {rows.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p>{jim.gestoptOp === null ? texts.ookDit : stand.gestopt(jim.roepnaam)}</p>
    </Kaart>
  )
}
