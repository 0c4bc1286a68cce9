import { useQuery } from '@tanstack/react-query'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { iconToezicht } from '../../web/kit/iconen.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Controle, Controles } from '../contract.ts'
import { toezichtTexts } from './texts.ts'

/** The yearly reviews of rights, and beginning one. */
export default function Rechten() {
  const texts = useTexts(toezichtTexts)
  const { data, error, refetch } = useQuery(apiQuery<Controles>('/v1/autorisatiecontroles'))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { controles, abilities, vandaag } = data.data
  return (
    <Pagina
      title={texts.rechten.titel}
      back={{ to: '/toezicht', label: texts.terug }}
      intro={<p>{texts.rechten.uitleg}</p>}
    >
      {controles.length === 0 ? (
        <LeegStaat icon={iconToezicht} level={2} title={texts.rechten.geen}>
          {texts.rechten.geenUitleg}
        </LeegStaat>
      ) : (
        <Lijst controles={controles} vandaag={vandaag} />
      )}
      {abilities.magBeginnen && <Begin vandaag={vandaag} />}
    </Pagina>
  )
}

function Lijst({ controles, vandaag }: { controles: readonly Controle[]; vandaag: string }) {
  const texts = useTexts(toezichtTexts).rechten
  const taal = useTaal()
  const state = ({ telling, uiterlijk }: Controle) => {
    if (telling.open === 0) return texts.klaar
    return uiterlijk < vandaag ? `${texts.open(telling.open)}, ${texts.telaat}` : texts.open(telling.open)
  }
  return (
    <Tabel
      caption={texts.titel}
      rows={controles}
      rowKey={(c) => c.id}
      rowTo={(c) => `/toezicht/rechten/${c.id}`}
      columns={[
        {
          key: 'jaar',
          header: texts.titel,
          cell: (c) => (
            <Celtekst strong main={texts.jaar(c.jaar)} below={`${texts.begonnen}: ${longDate(c.op, taal)}`} />
          ),
        },
        { key: 'uiterlijk', header: texts.uiterlijk, cell: (c) => longDate(c.uiterlijk, taal) },
        {
          key: 'stand',
          header: texts.stand,
          cell: (c) => (
            <Celtekst
              main={state(c)}
              below={texts.standZin(c.telling.bevestigd, c.telling.ingetrokken, c.telling.open)}
            />
          ),
        },
      ]}
    />
  )
}

function Begin({ vandaag }: { vandaag: string }) {
  const texts = useTexts(toezichtTexts).rechten
  const { go } = useNavigatie()
  const form = useFormulier({
    initial: { uiterlijk: '' },
    validate: ({ uiterlijk }) => (uiterlijk === '' ? { uiterlijk: texts.uiterlijkLeeg } : {}),
    send: async (values, actionKey) => {
      const { data } = await send<{ id: string }>('POST', '/v1/autorisatiecontroles', {
        body: values,
        actionKey,
      })
      go(`/toezicht/rechten/${data.id}`)
    },
  })
  return (
    <Sectie title={texts.begin}>
      <p>{texts.beginUitleg}</p>
      <Formulier
        form={form}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.begin}
          </Knop>
        }
      >
        <Dagveld label={texts.uiterlijk} min={vandaag} {...form.field('uiterlijk')} />
      </Formulier>
    </Sectie>
  )
}
