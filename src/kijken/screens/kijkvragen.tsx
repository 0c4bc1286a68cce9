import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { iconKeek } from '../../web/kit/iconen.ts'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { type Taal, useTaal, useTexts } from '../../web/texts.ts'
import type { Kijkvragen as Antwoord, Kijkvraag as Vraag } from '../contract.ts'
import { vragenTexts } from './vragen/texts.ts'

type Texts = ReturnType<typeof useTexts<typeof vragenTexts.nl>>

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
            {
              key: 'vraag',
              header: texts.vraag,
              width: '40%',
              cell: (v) => <Celtekst strong main={v.tekst} below={texts.van[v.kant]} />,
            },
            {
              key: 'over',
              header: texts.over,
              cell: (v) => <Celtekst main={`${v.organisatie}, ${v.functie}`} below={longDate(v.dag, taal)} />,
            },
            {
              key: 'stand',
              header: texts.stand,
              cell: (v) => stateOf(v, vandaag, texts, taal),
            },
          ]}
        />
      )}
    </Pagina>
  )
}

function stateOf(v: Vraag, today: string, texts: Texts, taal: Taal): string {
  if (v.beantwoordOp) return texts.beantwoord(longDate(v.beantwoordOp, taal))
  const due = longDate(v.uiterlijk, taal)
  return v.uiterlijk < today ? texts.telaat(due) : texts.voor(due)
}
