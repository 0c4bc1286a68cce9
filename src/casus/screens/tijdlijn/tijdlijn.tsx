import { useInfiniteQuery } from '@tanstack/react-query'
import { read } from '../../../web/api.ts'
import { shortMoment } from '../../../web/datum.ts'
import { iconKlok } from '../../../web/kit/iconen.ts'
import { Knop } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Tijdlijn } from '../../../web/kit/tijdlijn.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Casus } from '../../contract.ts'
import type { Gebeurtenis } from '../../tijdlijn/contract.ts'
import { CasusLayout } from '../casus-layout.tsx'
import { useGebeurtenisZin } from '../gebeurtenis-zin.ts'
import { tijdlijnTexts } from './texts.ts'

type Bladzijde = { gebeurtenissen: Gebeurtenis[]; volgende: string | null }

/** What happened in a casus, in plain sentences, for whoever may see each event. */
export default function TijdlijnScherm() {
  const texts = useTexts(tijdlijnTexts)
  return <CasusLayout tabTitle={texts.titel}>{(casus) => <Gebeurtenissen casus={casus} />}</CasusLayout>
}

function Gebeurtenissen({ casus }: { casus: Casus }) {
  const texts = useTexts(tijdlijnTexts)
  const taal = useTaal()
  const zin = useGebeurtenisZin()
  const path = `/v1/casussen/${casus.id}/gebeurtenissen`
  const query = useInfiniteQuery({
    queryKey: [path],
    queryFn: ({ pageParam, signal }) =>
      read<Bladzijde>(pageParam === '' ? path : `${path}?na=${pageParam}`, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.data.volgende ?? undefined,
  })
  const all = query.data?.pages.flatMap((page) => page.data.gebeurtenissen) ?? []
  const events = all.map((g) => {
    const about = casus.betrokkenheden.find((b) => b.id === g.objectId)?.naam
    return {
      id: g.id,
      at: g.op,
      when: shortMoment(g.op, taal),
      title: about ? `${zin(g)}: ${about}` : zin(g),
      by: [g.door, g.organisatie].filter(Boolean).join(', '),
    }
  })
  return (
    <>
      {query.error && <ProbleemMelding error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && events.length === 0 && (
        <LeegStaat icon={iconKlok} level={2} title={texts.leegTitel}>
          {texts.leegUitleg}
        </LeegStaat>
      )}
      {events.length > 0 && <Tijdlijn label={texts.label} events={events} />}
      {query.hasNextPage && (
        <Knop busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {texts.meer}
        </Knop>
      )}
    </>
  )
}
