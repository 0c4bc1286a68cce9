import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { classOf, Knop } from '../../web/kit/knop.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Celtekst, type Kolom, Tabel } from '../../web/kit/tabel.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { ControleLezen, Punt } from '../contract.ts'
import { toezichtTexts } from './texts.ts'
import { TrekIn } from './trek-in.tsx'
import './toezicht.css'

/** One review of rights, organisation by organisation: is this still needed? */
export default function Controle() {
  const texts = useTexts(toezichtTexts)
  const taal = useTaal()
  const { controleId } = useParams<'controleId'>()
  const path = `/v1/autorisatiecontroles/${controleId}`
  const { data, error, refetch } = useQuery(apiQuery<ControleLezen>(path))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { jaar, uiterlijk, telling, punten } = data.data
  return (
    <Pagina
      title={texts.rechten.jaar(jaar)}
      beside={`${texts.rechten.uiterlijk} ${longDate(uiterlijk, taal)}`}
      back={{ to: '/toezicht/rechten', label: texts.rechten.titel }}
      intro={<p>{texts.rechten.standZin(telling.bevestigd, telling.ingetrokken, telling.open)}</p>}
      actions={
        <>
          <a className={classOf({})} href={`${path}/verslag`} download>
            {texts.rechten.csv}
          </a>
          <a className={classOf({})} href={path} download={`autorisatiecontrole-${jaar}.json`}>
            {texts.rechten.json}
          </a>
        </>
      }
    >
      {[...Map.groupBy(punten, ({ organisatie }) => organisatie)].map(([organisatie, own]) => (
        <Sectie key={organisatie} title={organisatie}>
          <Punten caption={organisatie} punten={own} path={path} />
        </Sectie>
      ))}
    </Pagina>
  )
}

function Punten({ caption, punten, path }: { caption: string; punten: readonly Punt[]; path: string }) {
  const texts = useTexts(toezichtTexts).rechten
  const taal = useTaal()
  const columns: Kolom<Punt>[] = [
    {
      key: 'wie',
      header: texts.persoon,
      width: '24%',
      cell: (p) => (
        <Celtekst
          strong
          main={p.naam}
          below={[p.functie, texts.sinds(longDate(p.van, taal)), p.geblokkeerd && texts.geblokkeerd]
            .filter(Boolean)
            .join(', ')}
        />
      ),
    },
    {
      key: 'mandaten',
      header: texts.mandaten,
      width: '20%',
      cell: (p) => (p.mandaten.length === 0 ? texts.geenMandaten : p.mandaten.join(', ')),
    },
    {
      key: 'inlog',
      header: texts.inlog,
      cell: (p) => (p.laatsteInlog ? longDate(p.laatsteInlog, taal) : texts.nooitInlog),
    },
    { key: 'casussen', header: texts.casussen, cell: (p) => texts.casussenZin(p.betrokkenheden) },
    { key: 'besluit', header: texts.besluit, width: '22%', cell: (p) => <Besluit punt={p} path={path} /> },
  ]
  return <Tabel caption={caption} columns={columns} rows={punten} rowKey={(p) => p.id} />
}

function Besluit({ punt: p, path }: { punt: Punt; path: string }) {
  const texts = useTexts(toezichtTexts).rechten
  const queryClient = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const [withdraws, setWithdraws] = useState(false)
  const refresh = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey: [key] }) =>
        key === path || key === '/v1/toezicht' || key === '/v1/autorisatiecontroles',
    })
  const confirm = async () => {
    setError(null)
    await send('PUT', `/v1/autorisatiepunten/${p.id}/uitkomst`, {
      body: { uitkomst: 'bevestigd', reden: '' },
      ifMatch: `"${p.versie}"`,
    }).catch(setError)
    await refresh()
  }
  if (p.uitkomst !== 'open')
    return (
      <Celtekst main={p.uitkomst === 'bevestigd' ? texts.bevestigd : texts.ingetrokken} below={p.reden} />
    )
  if (!p.abilities.magBevestigen) return <span className="gedempt">{texts.staatOpen}</span>
  return (
    <span className="toezicht-knoppen">
      {error !== null && <ProbleemMelding error={error} />}
      <Knop size="klein" aria-label={`${texts.bevestig}: ${p.naam}`} onClick={confirm}>
        {texts.bevestig}
      </Knop>
      {p.abilities.magIntrekken && (
        <Knop
          size="klein"
          variant="stil"
          aria-label={`${texts.trekIn}: ${p.naam}`}
          onClick={() => setWithdraws(true)}
        >
          {texts.trekIn}
        </Knop>
      )}
      {withdraws && <TrekIn punt={p} onClose={() => setWithdraws(false)} onDone={refresh} />}
    </span>
  )
}
