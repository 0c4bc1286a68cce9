import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { iconDocument } from '../../web/kit/iconen.ts'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Vernietiging } from '../contract.ts'
import { wegingTexts } from './texts.ts'

/** The certificates of destruction of one's own organisation. */
export default function Vernietigingen() {
  const texts = useTexts(wegingTexts)
  const taal = useTaal()
  const query = useQuery(apiQuery<Vernietiging[]>('/v1/vernietigingen'))
  const rows = query.data?.data
  if (!rows)
    return query.error ? (
      <FoutPagina error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <LaadPagina />
    )
  return (
    <Pagina title={texts.bewijzen} back={{ to: '/aanmeldingen/te-wegen', label: texts.naarAanmeldingen }}>
      {rows.length === 0 ? (
        <LeegStaat icon={iconDocument} title={texts.bewijzen} level={2}>
          {texts.bewijzenLeeg}
        </LeegStaat>
      ) : (
        <Tabel
          caption={texts.bewijzen}
          rows={rows}
          rowKey={(v) => v.id}
          rowTo={(v) => `/vernietigingen/${v.id}`}
          columns={[
            { key: 'op', header: texts.tijdstip, cell: (v) => longDate(v.op, taal) },
            { key: 'grond', header: texts.grond, cell: (v) => v.grond },
            { key: 'functie', header: texts.functie, cell: (v) => v.functie },
          ]}
        />
      )}
    </Pagina>
  )
}
