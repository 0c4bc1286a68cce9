import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { NuBellen } from '../../contact/screens/nu-bellen.tsx'
import { read, send } from '../../web/api.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { iconWieIsWie } from '../../web/kit/iconen.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Celtekst, type Kolom, Tabel } from '../../web/kit/tabel.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { apiQuery } from '../../web/query.ts'
import { useSessie } from '../../web/sessie.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Medewerker, Medewerkers, Organisatie } from '../contract.ts'
import { Beheer } from './beheer.tsx'
import { wieTexts } from './texts.ts'
import './wie-is-wie.css'

/** People and organisations of the region: whom to call, for what, and what they must report. */
export default function WieIsWie() {
  const texts = useTexts(wieTexts)
  const { sessie } = useSessie()
  const [tekst, setTekst] = useState('')
  const query = useMedewerkers(useDeferredValue(tekst.trim()))
  const people = query.data?.pages.flatMap((page) => page.data.medewerkers) ?? []
  return (
    <Pagina
      title={texts.titel}
      intro={texts.intro}
      actions={
        <>
          {!sessie.plek?.alleenWgs && <KnopLink to="/wie-werkt-al">{texts.wieWerkt}</KnopLink>}
          <KnopLink to="/bereikbaarheid">{texts.bereikbaarheid}</KnopLink>
        </>
      }
    >
      <div className="wie-zoek">
        <Tekstveld label={texts.zoek} name="zoek" value={tekst} onChange={setTekst} />
      </div>
      {query.error && <ProbleemMelding error={query.error} onRetry={() => void query.refetch()} />}
      <Sectie title={texts.mensen}>
        {query.data && people.length === 0 && (
          <LeegStaat icon={iconWieIsWie} title={texts.niemandTitel}>
            {texts.niemand}
          </LeegStaat>
        )}
        {people.length > 0 && <Mensen people={people} />}
        {query.hasNextPage && (
          <Knop busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {texts.meer}
          </Knop>
        )}
      </Sectie>
      {tekst.trim() === '' && <Organisaties />}
    </Pagina>
  )
}

/** Typed words go by POST, so that no name stands in an address. */
function useMedewerkers(tekst: string) {
  return useInfiniteQuery({
    queryKey: ['medewerkers', tekst],
    queryFn: ({ pageParam, signal }) =>
      tekst === ''
        ? read<Medewerkers>(pageParam === '' ? '/v1/medewerkers' : `/v1/medewerkers?na=${pageParam}`, signal)
        : send<Medewerkers>('POST', '/v1/medewerkers/zoekvragen', { body: { tekst }, signal }),
    initialPageParam: '',
    getNextPageParam: (last) => (tekst === '' ? (last.data.volgende ?? undefined) : undefined),
  })
}

function Mensen({ people }: { people: readonly Medewerker[] }) {
  const texts = useTexts(wieTexts)
  const columns: Kolom<Medewerker>[] = [
    {
      key: 'naam',
      header: texts.naam,
      width: '28%',
      cell: (m) => <Celtekst strong main={m.naam} below={[m.functie, m.organisatie.naam].join(', ')} />,
    },
    { key: 'bel-voor', header: texts.belVoor, width: '26%', cell: (m) => m.belMijVoor },
    { key: 'melden', header: texts.moetMelden, width: '24%', cell: (m) => m.moetMelden },
    { key: 'bel', header: texts.bel, cell: (m) => <Bereikbaar medewerker={m} /> },
  ]
  if (people.some((m) => m.abilities.magIntrekken)) {
    columns.push({ key: 'beheer', header: texts.beheer, cell: (m) => <Beheer medewerker={m} /> })
  }
  return <Tabel caption={texts.mensen} columns={columns} rows={people} rowKey={(m) => m.id} />
}

function Bereikbaar({ medewerker: m }: { medewerker: Medewerker }) {
  const texts = useTexts(wieTexts)
  return (
    <span className="wie-bel">
      {m.telefoon && <BelKnop number={m.telefoon} name={m.naam} size="klein" />}
      <span className="gedempt">
        {[
          m.telefoon,
          m.bereikbaarTot && texts.tot(m.bereikbaarTot),
          m.vervanger && texts.vervanger(m.vervanger),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
      <NuBellen soort="medewerker" id={m.id} naam={m.naam} />
    </span>
  )
}

function Organisaties() {
  const texts = useTexts(wieTexts)
  const { data, error, refetch } = useQuery(apiQuery<Organisatie[]>('/v1/organisaties'))
  return (
    <Sectie title={texts.organisaties}>
      {error && <ProbleemMelding error={error} onRetry={() => void refetch()} />}
      <div className="wie-organisaties">
        {data?.data.map((o) => (
          <Kaart key={o.id} level={3} title={o.naam}>
            <p>
              <strong>{texts.kan}:</strong> {o.kan}
            </p>
            <p>
              <strong>{texts.kanNiet}:</strong> {o.kanNiet}
            </p>
            {o.telefoon && <BelKnop number={o.telefoon} name={o.naam} size="klein" />}
            <NuBellen soort="organisatie" id={o.id} naam={o.naam} />
          </Kaart>
        ))}
      </div>
    </Sectie>
  )
}
