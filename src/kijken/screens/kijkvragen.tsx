import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { iconKeek } from '../../web/kit/iconen.ts'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Kijkvragen as Antwoord } from '../contract.ts'
import { vragenTexts } from './vragen/texts.ts'

/** The desk of the contactpunt: questions about who looked, what is due first on top. */
export default function Kijkvragen() {
  const texts = useTexts(vragenTexts)
  const taal = useTaal()
  const { data, error, refetch } = useQuery(apiQuery<Antwoord>('/v1/kijkvragen'))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { vragen, vandaag } = data.data
  return (
    <Pagina title={texts.titel} back={{ to: '/toezicht', label: texts.terug }} intro={<p>{texts.intro}</p>}>
      {vragen.length === 0 ? (
        <LeegStaat icon={iconKeek} title={texts.leegTitel}>
          {texts.leeg}
        </LeegStaat>
      ) : (
        <Tabel
          caption={texts.titel}
          rows={vragen}
          rowKey={(v) => v.id}
          rowTo={(v) => `/toezicht/vragen/${v.id}`}
          columns={[
            { key: 'vraag', header: texts.vraag, width: '40%', cell: (v) => <Celtekst strong main={v.tekst} below={texts.van[v.kant]} /> },
            {
              key: 'over',
              header: texts.over,
              cell: (v) => <Celtekst main={`${v.organisatie}, ${v.functie}`} below={longDate(v.dag, taal)} />,
            },
            {
              key: 'stand',
              header: texts.stand,
              cell: (v) =>
                v.beantwoordOp
                  ? texts.beantwoord(longDate(v.beantwoordOp, taal))
                  : v.uiterlijk < vandaag
                    ? texts.telaat(longDate(v.uiterlijk, taal))
                    : texts.voor(longDate(v.uiterlijk, taal)),
            },
          ]}
        />
      )}
    </Pagina>
  )
}
