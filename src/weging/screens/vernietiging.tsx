import { useQuery } from '@tanstack/react-query'
import { fullDate, time } from '../../web/datum.ts'
import { KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Vernietiging as Bewijs } from '../contract.ts'
import { wegingTexts } from './texts.ts'
import './weging.css'

/** A certificate of destruction: what went, on what ground, by which function; it names nobody. */
export default function Vernietiging() {
  const texts = useTexts(wegingTexts)
  const taal = useTaal()
  const { id } = useParams<'id'>()
  const query = useQuery(apiQuery<Bewijs>(`/v1/vernietigingen/${id}`))
  const v = query.data?.data
  if (!v)
    return query.error ? (
      <FoutPagina error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <LaadPagina />
    )
  const names: Record<string, string> = texts.tabellen
  const facts = [
    [texts.grond, v.grond],
    [texts.regime, v.regimeCode],
    [texts.organisatie, v.organisatie],
    [texts.functie, v.functie],
    [texts.tijdstip, `${fullDate(v.op, taal)}, ${time(v.op, taal)}`],
    [texts.hash, v.hash],
  ] as const
  return (
    <Pagina
      title={texts.bewijsTitel}
      intro={texts.bewijsIntro}
      back={{ to: '/vernietigingen', label: texts.bewijzen }}
      actions={<KnopLink to="/aanmeldingen/te-wegen">{texts.naarAanmeldingen}</KnopLink>}
    >
      <Melding tone={v.klopt ? 'gelukt' : 'let-op'} title={v.klopt ? texts.klopt : texts.kloptNiet} />
      <dl className="weging-feiten">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Tabel
        caption={texts.bewijsTitel}
        rows={Object.entries(v.aantallen)}
        rowKey={([name]) => name}
        columns={[
          { key: 'tabel', header: texts.tabel, cell: ([name]) => names[name] ?? name },
          { key: 'aantal', header: texts.aantal, align: 'eind', cell: ([, count]) => count },
        ]}
      />
    </Pagina>
  )
}
