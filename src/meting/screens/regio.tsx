import { useQuery } from '@tanstack/react-query'
import { iconToezicht } from '../../web/kit/iconen.ts'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { Regio as Antwoord } from '../contract.ts'
import { metingTexts } from './texts.ts'
import './meting.css'

/** Connectedness over the region, and how asking went: fixed figures per quarter, nothing to filter. */
export default function Regio() {
  const texts = useTexts(metingTexts)
  const { data, error, refetch } = useQuery(apiQuery<Antwoord>('/v1/verbondenheid-regio'))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { perioden, ondergrens } = data.data
  const shown = (n: number | null) => (n === null ? texts.teKlein : String(n))
  return (
    <Pagina title={texts.regio} intro={<p>{texts.regioUitleg(ondergrens)}</p>}>
      {perioden.length === 0 && (
        <LeegStaat icon={iconToezicht} title={texts.regioLeeg} level={2}>
          {texts.regioUitleg(ondergrens)}
        </LeegStaat>
      )}
      {perioden.map((p) => (
        <Sectie key={p.periode} title={quarterOf(p.periode, texts.kwartaal)}>
          {p.uitspraken.every(isTooSmall) && <p>{texts.regioTeWeinig(ondergrens)}</p>}
          {p.uitspraken.filter(isFilled).map((u) => (
            <Tabel
              key={u.uitspraak}
              showCaption
              caption={texts.uitspraken[u.uitspraak]}
              rows={[...u.cellen, { ...u.totaal, gebied: texts.totaal }]}
              rowKey={(c) => c.gebied}
              columns={[
                { key: 'gebied', header: texts.gebied, cell: (c) => c.gebied },
                { key: 'aantal', header: texts.aantal, align: 'eind', cell: (c) => shown(c.aantal) },
                { key: 'ja', header: texts.ja, align: 'eind', cell: (c) => shown(c.ja) },
                { key: 'nog', header: texts.nogNiet, align: 'eind', cell: (c) => shown(c.nogNiet) },
              ]}
            />
          ))}
          <Invullen rijen={p.invullen} />
        </Sectie>
      ))}
    </Pagina>
  )
}

function quarterOf(periode: string, words: (jaar: string, k: string) => string): string {
  const [jaar = '', k = ''] = periode.split('-K')
  return words(jaar, k)
}

type Periode = Antwoord['perioden'][number]
/** A table in which every number is too small says nothing: a sentence does. */
const isTooSmall = (u: Periode['uitspraken'][number]) =>
  [...u.cellen, u.totaal].every((c) => c.aantal === null && c.ja === null && c.nogNiet === null)
const isFilled = (u: Periode['uitspraken'][number]) => !isTooSmall(u)

/** How asking went: who was asked, filled in, or skipped, as far as there are enough. */
function Invullen({ rijen }: { rijen: Periode['invullen'] }) {
  const texts = useTexts(metingTexts)
  const shown = (n: number | null) => (n === null ? texts.teKlein : String(n))
  const filled = rijen.filter((r) =>
    [r.gevraagd, r.klaar, r.overgeslagenMet, r.overgeslagenZonder, r.nietAf].some((n) => n !== null),
  )
  if (filled.length === 0) return <p>{texts.invullenTeWeinig}</p>
  return (
    <Tabel
      showCaption
      caption={texts.invullen}
      rows={filled}
      rowKey={(r) => r.kant}
      columns={[
        { key: 'kant', header: texts.wie, cell: (r) => texts.kant[r.kant] },
        {
          key: 'gevraagd',
          header: texts.gevraagdAantal,
          align: 'eind',
          cell: (r) => shown(r.gevraagd),
        },
        { key: 'klaar', header: texts.klaar, align: 'eind', cell: (r) => shown(r.klaar) },
        { key: 'met', header: texts.metReden, align: 'eind', cell: (r) => shown(r.overgeslagenMet) },
        {
          key: 'zonder',
          header: texts.zonderReden,
          align: 'eind',
          cell: (r) => shown(r.overgeslagenZonder),
        },
        { key: 'nietAf', header: texts.nietAf, align: 'eind', cell: (r) => shown(r.nietAf) },
      ]}
    />
  )
}
