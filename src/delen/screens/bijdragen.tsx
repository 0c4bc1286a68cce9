import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { jeugdigeOf, useCasus } from '../../casus/screens/use-casus.ts'
import { read } from '../../web/api.ts'
import { iconErbij, iconVragen } from '../../web/kit/iconen.ts'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Bijdrage, Bijdragen as BijdragenAntwoord } from '../contract.ts'
import { type Soort, soorten } from '../states.ts'
import { BijdrageKaart } from './bijdrage-kaart.tsx'
import { delenTexts } from './texts.ts'
import './delen.css'

type Filter = Soort | 'alles'

/** What was brought into a casus, as a conversation: newest first, each with its source, conditions and audience. */
export default function Bijdragen() {
  const texts = useTexts(delenTexts)
  const { casusId } = useParams<'casusId'>()
  const nieuw = `/casussen/${casusId}/bijdragen/nieuw`
  return (
    <CasusLayout
      tabTitle={texts.titel}
      actions={
        <KnopLink to={nieuw} icon={iconErbij} size="klein">
          {texts.nieuw}
        </KnopLink>
      }
    >
      {(casus) => <Gesprek casusId={casus.id} naam={jeugdigeOf(casus)?.roepnaam ?? ''} nieuw={nieuw} />}
    </CasusLayout>
  )
}

function Gesprek({ casusId, naam, nieuw }: { casusId: string; naam: string; nieuw: string }) {
  const texts = useTexts(delenTexts)
  const { refresh } = useCasus(casusId)
  const [filter, setFilter] = useState<Filter>('alles')
  const query = useBijdragen(casusId, filter)
  const all = query.data?.pages.flatMap((page) => page.bijdragen) ?? []
  const options = [
    { value: 'alles' as Filter, label: texts.alleSoorten },
    ...soorten.map((s) => ({ value: s as Filter, label: texts.soort[s] })),
  ]
  if (query.isPending) return <LaadPagina />
  if (query.error) return <ProbleemMelding error={query.error} onRetry={() => void query.refetch()} />
  return (
    <div className="gesprek">
      <RadioKaarten<Filter>
        look="pil"
        name="filter"
        label={texts.filterSoort}
        value={filter}
        options={options}
        onChange={(v) => setFilter(v || 'alles')}
      />
      {all.length === 0 && (
        <Leeg
          isFiltered={filter !== 'alles'}
          nieuw={nieuw}
          mag={query.data.pages[0]?.abilities.magBijdragen ?? false}
        />
      )}
      <ol className="gesprek__lijst">
        {shown(all).map(({ bijdrage, eerder }) => (
          <li key={bijdrage.id}>
            <BijdrageKaart bijdrage={bijdrage} eerder={eerder} naam={naam} onChanged={() => void refresh()} />
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <Knop onClick={async () => void (await query.fetchNextPage())}>{texts.meer}</Knop>
      )}
    </div>
  )
}

function Leeg({ isFiltered, nieuw, mag }: { isFiltered: boolean; nieuw: string; mag: boolean }) {
  const texts = useTexts(delenTexts)
  if (isFiltered) return <p className="gedempt">{texts.leegFilter}</p>
  return (
    <LeegStaat
      icon={iconVragen}
      level={2}
      title={texts.leegTitel}
      action={
        mag && (
          <KnopLink to={nieuw} variant="primair">
            {texts.eerste}
          </KnopLink>
        )
      }
    >
      {texts.leegUitleg}
    </LeegStaat>
  )
}

function useBijdragen(casusId: string, filter: Filter) {
  const path = `/v1/casussen/${casusId}/bijdragen`
  return useInfiniteQuery({
    queryKey: [path, filter],
    queryFn: async ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        ...(filter !== 'alles' && { soort: filter }),
        ...(pageParam && { na: pageParam }),
      })
      return (await read<BijdragenAntwoord>(`${path}?${query}`, signal)).data
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.volgende,
  })
}

/** A corrected text stands folded under what replaced it; alone only when its correction is out of view. */
function shown(all: readonly Bijdrage[]): { bijdrage: Bijdrage; eerder: Bijdrage[] }[] {
  const byId = new Map(all.map((b) => [b.id, b]))
  const earlier = (b: Bijdrage): Bijdrage[] => {
    const old = b.vervangt === null ? undefined : byId.get(b.vervangt)
    return old ? [old, ...earlier(old)] : []
  }
  return all
    .filter((b) => b.vervangenDoor === null || !byId.has(b.vervangenDoor))
    .map((bijdrage) => ({ bijdrage, eerder: earlier(bijdrage) }))
}
