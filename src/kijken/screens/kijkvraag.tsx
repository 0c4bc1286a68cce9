import { useQuery } from '@tanstack/react-query'
import { send } from '../../web/api.ts'
import { longDate, shortMoment } from '../../web/datum.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { KijkvraagLezen } from '../contract.ts'
import { vragenTexts } from './vragen/texts.ts'

/** One question about who looked, with the names behind it and the answer. */
export default function Kijkvraag() {
  const texts = useTexts(vragenTexts)
  const taal = useTaal()
  const { vraagId } = useParams<'vraagId'>()
  const { data, error, refetch } = useQuery(apiQuery<KijkvraagLezen>(`/v1/kijkvragen/${vraagId}`))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const vraag = data.data
  return (
    <Pagina
      title={`${vraag.organisatie}, ${vraag.functie}`}
      beside={longDate(vraag.dag, taal)}
      back={{ to: '/toezicht/vragen', label: texts.titel }}
    >
      {vraag.kant === 'jeugdige' ? (
        <EigenWoorden look="vlak" title={texts.van.jeugdige} source={longDate(vraag.op, taal)}>
          {vraag.tekst}
        </EigenWoorden>
      ) : (
        <blockquote>
          <strong>{texts.van.ouder}</strong>: {vraag.tekst}
        </blockquote>
      )}
      <Sectie title={texts.wie}>
        <p className="gedempt">{texts.wieUitleg}</p>
        <Tabel
          caption={texts.wie}
          rows={vraag.mensen.map((mens, nr) => ({ ...mens, nr }))}
          rowKey={(m) => String(m.nr)}
          columns={[
            { key: 'naam', header: texts.naam, cell: (m) => m.naam },
            { key: 'op', header: texts.wanneer, cell: (m) => shortMoment(m.op, taal) },
            { key: 'actie', header: texts.wat, cell: (m) => m.actie },
          ]}
        />
      </Sectie>
      {vraag.abilities.magBeantwoorden ? (
        <Antwoord vraag={vraag} etag={data.etag} onDone={() => void refetch()} />
      ) : (
        <Melding tone="gelukt" title={texts.beantwoord(longDate(vraag.beantwoordOp ?? vraag.op, taal))}>
          {vraag.antwoord}
        </Melding>
      )}
    </Pagina>
  )
}

type AntwoordProps = { vraag: KijkvraagLezen; etag: string | null; onDone: () => void }

function Antwoord({ vraag, etag, onDone }: AntwoordProps) {
  const texts = useTexts(vragenTexts)
  const taal = useTaal()
  const form = useFormulier<{ antwoord: string; namen: 'ja' | 'nee' | '' }>({
    initial: { antwoord: '', namen: '' },
    klad: `kijkvraag-${vraag.id}`,
    validate: ({ antwoord, namen }) => ({
      ...(antwoord.trim() === '' && { antwoord: texts.antwoordLeeg }),
      ...(namen === '' && { namen: texts.namenLeeg }),
    }),
    send: async ({ antwoord, namen }) => {
      await send('PUT', `/v1/kijkvragen/${vraag.id}/antwoord`, {
        body: { antwoord, namenGegeven: namen === 'ja' },
        ifMatch: etag,
      })
      onDone()
    },
  })
  return (
    <Sectie title={texts.antwoord}>
      <Formulier
        form={form}
        beside={<p className="gedempt">{texts.voor(longDate(vraag.uiterlijk, taal))}</p>}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.stuur}
          </Knop>
        }
      >
        <Tekstvlak label={texts.antwoord} hint={texts.antwoordHint} max={4000} {...form.field('antwoord')} />
        <RadioKaarten
          label={texts.namen}
          hint={texts.namenHint}
          look="pil"
          options={[
            { value: 'ja', label: texts.namenJa },
            { value: 'nee', label: texts.namenNee },
          ]}
          {...form.field('namen')}
        />
      </Formulier>
    </Sectie>
  )
}
