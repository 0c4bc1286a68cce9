import type { QueryClient } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { iconDocument } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { classOf } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { VerzoekDetail } from '../answers.ts'
import { loopt } from '../states.ts'
import { Besluit } from './stappen/besluit.tsx'
import { EenReden } from './stappen/een-reden.tsx'
import { Koppel } from './stappen/koppel.tsx'
import { Nagaan } from './stappen/nagaan.tsx'
import { Raadpleeg } from './stappen/raadpleeg.tsx'
import { Stukken } from './stappen/stukken.tsx'
import { rechtenTexts } from './texts.ts'
import { useVerzoek, verzoekQuery, type Zet } from './use-verzoek.ts'
import './rechten.css'

export const prefetch = (queryClient: QueryClient, params: Record<string, string>) =>
  void queryClient.prefetchQuery(verzoekQuery(params.id ?? ''))

/** One request with its steps, from who asks to the letter. */
export default function VerzoekPagina() {
  const { id } = useParams<'id'>()
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const { verzoek, error, retry, zet, refresh } = useVerzoek(id)
  if (!verzoek) return error ? <FoutPagina error={error} onRetry={() => void retry()} /> : <LaadPagina />
  const hervat = verzoek.status === 'beantwoord' && verzoek.stap !== null
  const open = loopt(verzoek.status) || hervat
  return (
    <Pagina
      title={`${texts.soort[verzoek.soort]}: ${verzoek.overNaam}`}
      back={{ to: '/contactpunt', label: texts.terugLijst }}
      beside={`${texts.antwoordVoor} ${longDate(verzoek.termijnTot, taal)}`}
    >
      <div className="rechten-stapel">
        <EigenWoorden
          source={`${verzoek.aanvrager} (${texts.kant[verzoek.aanvragerKant]}), ${texts.kanaal[verzoek.kanaal]}, ${longDate(verzoek.ontvangenOp, taal)}`}
        >
          {verzoek.tekst}
        </EigenWoorden>
        {verzoek.moetStil && <Melding tone="let-op" title={texts.moetStil} />}
        {open && <Nagaan verzoek={verzoek} zet={zet} />}
        {open && verzoek.behandeling && verzoek.behandeling.bevoegdheid !== 'niet_bevoegd' && (
          <>
            <Koppel verzoek={verzoek} zet={zet} />
            {verzoek.gekoppeld && <Raadpleeg verzoek={verzoek} zet={zet} />}
            {verzoek.gekoppeld && verzoek.soort === 'inzage' && <Stukken id={verzoek.id} refresh={refresh} />}
          </>
        )}
        {open && <Besluit verzoek={verzoek} zet={zet} />}
        <Uitkomst verzoek={verzoek} zet={zet} />
        <p className="gedempt">{texts.nietNagelezen}</p>
      </div>
    </Pagina>
  )
}

function Uitkomst({ verzoek, zet }: { verzoek: VerzoekDetail; zet: Zet }) {
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const [laatste] = verzoek.besluiten
  const shields = verzoek.soort === 'beperking' || verzoek.soort === 'bezwaar'
  return (
    <>
      {verzoek.verlengbaar && (
        <EenReden
          titel={texts.verleng}
          label={texts.verlengReden}
          send={(reden) => zet('termijn', { reden })}
        />
      )}
      {laatste && (
        <Sectie
          title={texts.uitkomst}
          beside={`${texts.uitkomsten[laatste.uitkomst]}, ${longDate(laatste.op, taal)}`}
        >
          <p>{laatste.afweging}</p>
          {verzoek.brief && <p>{texts.briefKlaar(longDate(verzoek.brief.beschikbaarOp, taal))}</p>}
          <p className="rechten-rij">
            {verzoek.brief && <Bestand href={`/v1/verzoeken/${verzoek.id}/brief`} label={texts.lees} />}
            {verzoek.brief?.kopie && (
              <Bestand href={`/v1/verzoeken/${verzoek.id}/kopie-pdf`} label={texts.kopiePdf} />
            )}
            {verzoek.brief?.kopie && (
              <Bestand href={`/v1/verzoeken/${verzoek.id}/kopie`} label={texts.kopieJson} />
            )}
          </p>
        </Sectie>
      )}
      {verzoek.gevolgen.length > 0 && (
        <Sectie title={texts.gevolgen}>
          <ul className="rechten-lijst">
            {verzoek.gevolgen.map((g) => (
              <li key={g.id}>
                {texts.gevolg[g.soort]}
                {g.organisatie && `, ${g.organisatie.naam}`}: {texts.gevolgStatus[g.status]}
                {g.toelichting && `. ${g.toelichting}`}
              </li>
            ))}
          </ul>
        </Sectie>
      )}
      {shields && laatste?.uitkomst === 'toegewezen' && laatste.opgehevenOp === null && (
        <EenReden
          titel={texts.opheffen}
          label={texts.opheffenReden}
          send={(reden) => zet('opheffing', { reden })}
        />
      )}
    </>
  )
}

/** A file of the request to take along. */
function Bestand({ href, label }: { href: string; label: string }) {
  return (
    <a className={classOf({ variant: 'tweede' })} href={href} download>
      <Icoon pad={iconDocument} />
      <span>{label}</span>
    </a>
  )
}
