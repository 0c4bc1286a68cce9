import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { longDate } from '../../web/datum.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { classOf, Knop } from '../../web/kit/knop.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { CasusBewaren, Doorgeleiding } from '../contract.ts'
import { RedenFormulier } from './reden-formulier.tsx'
import { bewaarTexts } from './texts.ts'

/** Hand-offs of this casus: only its regisseurs get any from the server. */
export function Doorgeleidingen({ casus }: { casus: CasusBewaren }) {
  const texts = useTexts(bewaarTexts)
  const queryClient = useQueryClient()
  const [open, setOpen] = useState<Doorgeleiding | null>(null)
  if (casus.doorgeleidingen.length === 0) return null
  return (
    <Sectie title={texts.doorgeleid}>
      <p className="gedempt">{texts.doorgeleidUitleg}</p>
      {casus.doorgeleidingen.map((d) => (
        <Een key={d.id} doorgeleiding={d} mag={casus.abilities.magTerughalen} onLift={() => setOpen(d)} />
      ))}
      <Dialoog open={open !== null} title={texts.haalTerug} onClose={() => setOpen(null)}>
        {open && (
          <RedenFormulier
            path={`/v1/doorgeleidingen/${open.id}/opheffing`}
            versie={open.versie}
            label={texts.haalTerugWaarom}
            button={texts.haalTerug}
            onCancel={() => setOpen(null)}
            onDone={async () => {
              setOpen(null)
              await queryClient.invalidateQueries()
            }}
          />
        )}
      </Dialoog>
    </Sectie>
  )
}

function Een({
  doorgeleiding: d,
  mag,
  onLift,
}: {
  doorgeleiding: Doorgeleiding
  mag: boolean
  onLift: () => void
}) {
  const texts = useTexts(bewaarTexts)
  const taal = useTaal()
  return (
    <Kaart
      level={3}
      title={`${texts.aanWie[d.aan]}, ${longDate(d.overgedragenOp, taal)}`}
      above={d.ontvanger}
    >
      <p>{d.grond}</p>
      <p className="bewaren-woorden">{d.tekst}</p>
      {d.opgehevenOp && (
        <p>
          {texts.opgeheven(longDate(d.opgehevenOp, taal))}: {d.opheffingReden}
        </p>
      )}
      <div className="bewaren-knoppen">
        <a className={classOf({ size: 'klein' })} href={`/v1/doorgeleidingen/${d.id}/afschrift`} download>
          {texts.afschrift}
        </a>
        {mag && d.opgehevenOp === null && (
          <Knop size="klein" onClick={onLift}>
            {texts.haalTerug}
          </Knop>
        )}
      </div>
    </Kaart>
  )
}
