import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { longDate } from '../../web/datum.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { iconSlot } from '../../web/kit/iconen.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Bewaarstop } from '../contract.ts'
import { BewaarTabs } from './bewaar-tabs.tsx'
import { Laad } from './laad.tsx'
import { RedenFormulier } from './reden-formulier.tsx'
import { bewaarTexts } from './texts.ts'
import './bewaren.css'

/** The holds that stand, those to review first. */
export default function Stops() {
  const texts = useTexts(bewaarTexts)
  const query = useQuery(apiQuery<Bewaarstop[]>('/v1/bewaarstops'))
  return (
    <Laad query={query}>
      {(stops) => (
        <Pagina title={texts.deel.stops} intro={texts.stopsUitleg}>
          <BewaarTabs />
          {stops.length === 0 ? (
            <LeegStaat icon={iconSlot} title={texts.deel.stops} level={2}>
              {texts.stopsLeeg}
            </LeegStaat>
          ) : (
            <StopTabel stops={stops} />
          )}
        </Pagina>
      )}
    </Laad>
  )
}

/** Holds in a table, with the way to lift one for who may. */
export function StopTabel({ stops }: { stops: readonly Bewaarstop[] }) {
  const texts = useTexts(bewaarTexts)
  const taal = useTaal()
  const queryClient = useQueryClient()
  const [open, setOpen] = useState<Bewaarstop | null>(null)
  return (
    <>
      <Tabel
        caption={texts.deel.stops}
        rows={stops}
        rowKey={(s) => s.id}
        columns={[
          {
            key: 'casus',
            header: texts.casus,
            cell: (s) => <Celtekst main={s.kenmerk} below={texts.stopGrond[s.grond]} strong />,
          },
          { key: 'reden', header: texts.waarom, cell: (s) => <Celtekst main={s.reden} below={s.door} /> },
          {
            key: 'herzien',
            header: texts.herzien,
            cell: (s) => (
              <Celtekst main={longDate(s.herzienOp, taal)} below={s.herzien ? texts.herzienNu : ''} />
            ),
          },
          {
            key: 'op',
            header: texts.hefOp,
            cell: (s) =>
              s.abilities.magOpheffen ? (
                <Knop size="klein" aria-label={`${texts.hefOp}: ${s.kenmerk}`} onClick={() => setOpen(s)}>
                  {texts.hefOp}
                </Knop>
              ) : (
                '–'
              ),
          },
        ]}
      />
      <Dialoog open={open !== null} title={texts.hefOpTitel} onClose={() => setOpen(null)}>
        {open && (
          <RedenFormulier
            path={`/v1/bewaarstops/${open.id}/opheffing`}
            versie={open.versie}
            label={texts.hefOpWaarom}
            button={texts.hefOp}
            onCancel={() => setOpen(null)}
            onDone={async () => {
              setOpen(null)
              await queryClient.invalidateQueries()
            }}
          />
        )}
      </Dialoog>
    </>
  )
}
