import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { useNow } from '../../web/now.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import { answerWords, isShown, mondayOf, nameOf, whenWords } from './plan-woorden.ts'
import { planTexts } from './texts.ts'
import { findSpoor, jongereOf, type PlanAntwoord } from './use-plan.ts'

/** The same afspraken as in the raster, one per row, in order of time. */
export function PlanTabel({ plan, withPast }: { plan: PlanAntwoord; withPast: boolean }) {
  const texts = useTexts(planTexts)
  const taal = useTaal()
  const now = useNow()
  const first = mondayOf(plan.vandaag)
  const rows = plan.afspraken.filter((a) => isShown(a) && (withPast || mondayOf(a.datum) >= first))
  const owner = (id: string) => plan.mensen.find((mens) => mens.id === id)
  return (
    <Tabel
      caption={texts.raster(jongereOf(plan)?.roepnaam ?? '')}
      rows={rows}
      rowKey={(a) => a.id}
      rowTo={(a) => `/casussen/${plan.casusId}/plan/afspraak/${a.id}`}
      columns={[
        {
          key: 'afspraak',
          header: texts.afspraak,
          cell: (a) => <Celtekst strong main={a.tekst} below={a.plaats} />,
        },
        { key: 'wanneer', header: texts.wanneer, cell: (a) => whenWords(a, taal) },
        {
          key: 'spoor',
          header: texts.spoor,
          cell: (a) => texts.sporen[findSpoor(plan, a.spoorId)?.soort ?? 'hulp'],
        },
        {
          key: 'eigenaar',
          header: texts.eigenaar,
          cell: (a) => {
            const mens = owner(a.eigenaarId)
            return mens ? <Celtekst main={nameOf(mens)} below={mens.organisatie?.naam} /> : ''
          },
        },
        { key: 'status', header: texts.status, cell: (a) => texts.statussen[a.status] },
        {
          key: 'akkoord',
          header: texts.akkoord,
          cell: (a) =>
            a.akkoorden
              .filter((k) => k.kant !== 'professional')
              .map((k) => answerWords(k, texts))
              .join('; '),
        },
      ]}
      key={now.toDateString()}
    />
  )
}
