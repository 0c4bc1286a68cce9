import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Bevestig } from '../../web/kit/bevestig.tsx'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Voorstel } from '../contract.ts'
import { AfwijsFormulier } from './afwijs-formulier.tsx'
import { Laad } from './laad.tsx'
import { bewaarTexts } from './texts.ts'
import { regelWords } from './voorstellen.tsx'
import './bewaren.css'

/** One proposal: what goes, by which rule, who looked, and what this reader may do now. */
export default function VoorstelPagina() {
  const { id } = useParams<'id'>()
  const query = useQuery(apiQuery<Voorstel>(`/v1/vernietigingsvoorstellen/${id}`))
  return <Laad query={query}>{(v, etag) => <Inhoud voorstel={v} etag={etag} />}</Laad>
}

function Inhoud({ voorstel: v, etag }: { voorstel: Voorstel; etag: string | null }) {
  const texts = useTexts(bewaarTexts)
  const taal = useTaal()
  const facts = [
    [texts.regime, v.regime.naam],
    [texts.regel, regelWords(texts.regels, v.regel)],
    [texts.grond, v.grond],
    [texts.uiterlijk, longDate(v.uiterlijk, taal)],
    [texts.stand, texts.status[v.status]],
  ] as const
  const story = [
    v.voorgesteldDoor === null ? texts.doorTaak : texts.doorIemand(v.voorgesteldDoor),
    v.nagekeken && texts.nagekeken(v.nagekeken.naam, longDate(v.nagekeken.op, taal)),
    v.besloten && texts.besloten(v.besloten.naam, longDate(v.besloten.op, taal)),
    v.opnieuwVanaf && texts.opnieuw(longDate(v.opnieuwVanaf, taal)),
  ].filter((line) => line)
  return (
    <Pagina
      title={v.kenmerk ? texts.metKenmerk(texts.voorstel, v.kenmerk) : texts.voorstel}
      intro={texts.wat[v.wat]}
      back={{ to: '/bewaren', label: texts.titel }}
    >
      <div className="bewaren-deel">
        <dl className="bewaren-feiten">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <ul className="bewaren-verhaal">
          {story.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {v.reden && <p>{v.reden}</p>}
        {v.besluitReden && <p>{v.besluitReden}</p>}
        <Besluit voorstel={v} etag={etag} />
        <Sectie title={texts.hoeveel}>
          <Aantallen aantallen={v.aantallen} />
        </Sectie>
      </div>
    </Pagina>
  )
}

/** Counts by kind of data, in words. */
export function Aantallen({ aantallen }: { aantallen: Readonly<Record<string, number>> }) {
  const texts = useTexts(bewaarTexts)
  const names: Readonly<Record<string, string>> = texts.tabellen
  return (
    <Tabel
      caption={texts.hoeveel}
      rows={Object.entries(aantallen)}
      rowKey={([name]) => name}
      columns={[
        { key: 'soort', header: texts.soort, cell: ([name]) => names[name] ?? name.replaceAll('_', ' ') },
        { key: 'aantal', header: texts.aantal, align: 'eind', cell: ([, count]) => count },
      ]}
    />
  )
}

function Besluit({ voorstel: v, etag }: { voorstel: Voorstel; etag: string | null }) {
  const texts = useTexts(bewaarTexts)
  const queryClient = useQueryClient()
  const [asks, setAsks] = useState<'goed' | 'af' | null>(null)
  const [error, setError] = useState<unknown>(null)
  const { magNakijken, magGoedkeuren, magAfwijzen, waaromNiet } = v.abilities
  const refresh = () => queryClient.invalidateQueries()
  const act = async (path: string, body: unknown) => {
    setError(null)
    await send('PUT', `/v1/vernietigingsvoorstellen/${v.id}/${path}`, { body, ifMatch: etag }).catch(setError)
    setAsks(null)
    await refresh()
  }
  return (
    <>
      {error !== null && <ProbleemMelding error={error} />}
      {waaromNiet && <Melding title={texts.waaromNiet[waaromNiet]} />}
      <div className="bewaren-knoppen">
        {magNakijken && (
          <Knop variant="primair" onClick={() => act('controle', {})}>
            {texts.kijkNa}
          </Knop>
        )}
        {magGoedkeuren && (
          <Knop variant="primair" onClick={() => setAsks('goed')}>
            {texts.keurGoed}
          </Knop>
        )}
        {magAfwijzen && <Knop onClick={() => setAsks('af')}>{texts.wijsAf}</Knop>}
        {v.verklaringId && (
          <KnopLink to={`/bewaren/verklaringen/${v.verklaringId}`}>{texts.naarVerklaring}</KnopLink>
        )}
      </div>
      <Bevestig
        open={asks === 'goed'}
        title={texts.keurGoedTitel}
        confirm={texts.keurGoed}
        onConfirm={() => act('besluit', { besluit: 'goedgekeurd' })}
        onCancel={() => setAsks(null)}
      >
        {texts.keurGoedUitleg}
      </Bevestig>
      <Dialoog open={asks === 'af'} title={texts.wijsAf} onClose={() => setAsks(null)}>
        <AfwijsFormulier
          voorstelId={v.id}
          etag={etag}
          onDone={async () => {
            setAsks(null)
            await refresh()
          }}
          onCancel={() => setAsks(null)}
        />
      </Dialoog>
    </>
  )
}
