import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { longDate } from '../../web/datum.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { iconWeging } from '../../web/kit/iconen.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { classOf, Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { RacWijziging } from '../contract.ts'
import { BewaarTabs } from './bewaar-tabs.tsx'
import { Laad } from './laad.tsx'
import { RacNieuw, RacVervolg } from './rac-formulier.tsx'
import { bewaarTexts } from './texts.ts'
import './bewaren.css'

/** The register of what was put to the rechtmatigheidsadviescommissie. */
export default function Rac() {
  const texts = useTexts(bewaarTexts)
  const queryClient = useQueryClient()
  const query = useQuery(apiQuery<RacWijziging[]>('/v1/rac-wijzigingen'))
  const [open, setOpen] = useState<RacWijziging | 'nieuw' | null>(null)
  const onCancel = () => setOpen(null)
  const onDone = async () => {
    setOpen(null)
    await queryClient.invalidateQueries()
  }
  const actions = (
    <>
      <Knop onClick={() => setOpen('nieuw')}>{texts.racNieuw}</Knop>
      <a className={classOf({})} href="/v1/rac-register" download="rac-register.json">
        {texts.racExport}
      </a>
    </>
  )
  return (
    <Laad query={query}>
      {(rows) => (
        <Pagina title={texts.racTitel} intro={texts.racIntro} actions={actions}>
          <BewaarTabs />
          <div className="bewaren-deel">
            {rows.length === 0 && (
              <LeegStaat icon={iconWeging} title={texts.racTitel} level={2}>
                {texts.racLeeg}
              </LeegStaat>
            )}
            {rows.map((r) => (
              <Wijziging key={r.id} wijziging={r} onOpen={() => setOpen(r)} />
            ))}
          </div>
          <Dialoog
            open={open !== null}
            title={open === 'nieuw' || open === null ? texts.racNieuw : open.titel}
            onClose={onCancel}
          >
            {open === 'nieuw' && <RacNieuw onDone={onDone} onCancel={onCancel} />}
            {open !== null && open !== 'nieuw' && (
              <RacVervolg wijziging={open} onDone={onDone} onCancel={onCancel} />
            )}
          </Dialoog>
        </Pagina>
      )}
    </Laad>
  )
}

function Wijziging({ wijziging: r, onOpen }: { wijziging: RacWijziging; onOpen: () => void }) {
  const texts = useTexts(bewaarTexts)
  const taal = useTaal()
  const v = texts.racVelden
  const on = (words: string, day: string | null) => (day ? `${words}, ${longDate(day, taal)}` : words)
  const facts = [
    [v.gevraagdOp, longDate(r.gevraagdOp, taal)],
    [v.advies, on(texts.advies[r.advies], r.adviesOp)],
    [v.besluit, on(texts.besluitRac[r.besluit], r.besluitOp)],
    [v.wat, r.wat],
    [v.waarom, r.waarom],
    [v.adviesTekst, r.adviesTekst],
    [v.afwijking, r.afwijking],
    [v.gemeldRacOp, r.gemeldRacOp ? longDate(r.gemeldRacOp, taal) : ''],
    [v.gemeldFgOp, r.gemeldFgOp ? longDate(r.gemeldFgOp, taal) : ''],
  ].filter(([, value]) => value !== '')
  return (
    <Kaart title={r.titel}>
      {r.nogMelden && <Melding tone="let-op" title={texts.nogMelden} />}
      <dl className="bewaren-feiten">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="bewaren-woorden">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="bewaren-knoppen">
        <Knop size="klein" aria-label={`${texts.werkBij}: ${r.titel}`} onClick={onOpen}>
          {texts.werkBij}
        </Knop>
      </div>
    </Kaart>
  )
}
