import { useQuery } from '@tanstack/react-query'
import { shortDate } from '../../web/datum.ts'
import { iconErbij } from '../../web/kit/iconen.ts'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { type Kolom, Tabel } from '../../web/kit/tabel.tsx'
import { Tabs } from '../../web/kit/tabs.tsx'
import { Link } from '../../web/navigatie/link.tsx'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useSessie } from '../../web/sessie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { AanmeldingenLijst, AanmeldingRegel, Deel } from '../contract.ts'
import { Berichten } from './berichten.tsx'
import { aanmeldingTexts } from './texts.ts'
import './aanmelding.css'

/** The list of one part: concepten, verzonden, ontvangen or te wegen. */
export function Lijst({ deel }: { deel: Deel }) {
  const texts = useTexts(aanmeldingTexts)
  const { search, go, pathname } = useNavigatie()
  const { sessie } = useSessie()
  const na = search.get('na')
  const query = useQuery(apiQuery<AanmeldingenLijst>(`/v1/aanmeldingen?deel=${deel}${na ? `&na=${na}` : ''}`))
  const lijst = query.data?.data
  if (!lijst) {
    return query.error ? (
      <FoutPagina error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <LaadPagina />
    )
  }
  return (
    <Pagina
      title={texts.titel}
      actions={
        <>
          {lijst.abilities.magInlezen && <KnopLink to="/aanmeldingen/inlezen">{texts.inlezen}</KnopLink>}
          <KnopLink to="/aanmeldingen/nieuw" variant="primair" icon={iconErbij}>
            {texts.nieuw}
          </KnopLink>
        </>
      }
    >
      <Tabs label={texts.delenNaam} tabs={tabsOf(lijst, texts.tabs)} />
      <Berichten />
      <Regels deel={deel} regels={lijst.regels} />
      {!sessie.plek?.alleenWgs && <Link to="/aanmeldingen/zvh">{texts.zvhLink}</Link>}
      <div className="aanmelding-bladeren">
        {na && <Knop onClick={() => go(pathname)}>{texts.terug}</Knop>}
        {lijst.volgende && <Knop onClick={() => go(`${pathname}?na=${lijst.volgende}`)}>{texts.meer}</Knop>}
      </div>
    </Pagina>
  )
}

function tabsOf({ aantallen, abilities }: AanmeldingenLijst, names: Record<Deel, string>) {
  const parts: [Deel, string, number, boolean][] = [
    ['concepten', '/aanmeldingen', aantallen.concepten, true],
    ['verzonden', '/aanmeldingen/verzonden', aantallen.verzonden, true],
    ['ontvangen', '/aanmeldingen/ontvangen', aantallen.ontvangen, abilities.magOntvangen],
    ['te-wegen', '/aanmeldingen/te-wegen', aantallen.teWegen, abilities.magWegen],
  ]
  return parts
    .filter(([, , , shown]) => shown)
    .map(([deel, to, count]) => ({ to, label: names[deel], ...(count > 0 ? { news: String(count) } : {}) }))
}

function Regels({ deel, regels }: { deel: Deel; regels: readonly AanmeldingRegel[] }) {
  const texts = useTexts(aanmeldingTexts)
  const columns = useColumns(deel)
  if (regels.length === 0) {
    return (
      <LeegStaat icon={iconErbij} title={texts.leeg[deel].titel} level={2}>
        {texts.leeg[deel].tekst}
      </LeegStaat>
    )
  }
  return (
    <Tabel
      caption={texts.tabs[deel]}
      columns={columns}
      rows={regels}
      rowKey={(r) => r.id}
      rowTo={(r) => (deel === 'te-wegen' ? `/aanmeldingen/${r.id}/weging` : `/aanmeldingen/${r.id}`)}
    />
  )
}

function useColumns(deel: Deel): Kolom<AanmeldingRegel>[] {
  const texts = useTexts(aanmeldingTexts)
  const taal = useTaal()
  const isOther = deel === 'ontvangen' || deel === 'te-wegen'
  const columns: (Kolom<AanmeldingRegel> | false)[] = [
    { key: 'wie', header: texts.kolom.wie, width: '24%', cell: (r) => <Wie regel={r} /> },
    {
      key: 'vraag',
      header: texts.kolom.vraag,
      own: true,
      cell: (r) => r.vraag || <span className="gedempt">{texts.geenVraag}</span>,
    },
    isOther && {
      key: 'van',
      header: texts.kolom.van,
      cell: (r) => [r.afzender?.naam, r.afzender?.organisatie].filter(Boolean).join(', '),
    },
    {
      key: 'stand',
      header: texts.kolom.stand,
      cell: (r) =>
        r.ontbreekt === null || r.status !== 'concept'
          ? texts.status[r.status]
          : texts.ontbreekt(r.ontbreekt),
    },
    {
      key: 'sinds',
      header: texts.kolom.sinds,
      width: '12%',
      cell: (r) => shortDate(r.verzondenOp ?? r.gemaaktOp, taal),
    },
  ]
  return columns.filter((column) => column !== false)
}

function Wie({ regel }: { regel: AanmeldingRegel }) {
  const texts = useTexts(aanmeldingTexts)
  return (
    <>
      {regel.naam || texts.geenNaam}
      {regel.leeftijd !== null && <span className="gedempt">, {texts.jaar(regel.leeftijd)}</span>}
    </>
  )
}
