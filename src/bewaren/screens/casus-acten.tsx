import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { useTexts } from '../../web/texts.ts'
import type { CasusBewaren } from '../contract.ts'
import { DoorgeleidFormulier } from './doorgeleid-formulier.tsx'
import { RedenFormulier } from './reden-formulier.tsx'
import { StopFormulier } from './stop-formulier.tsx'
import { bewaarTexts } from './texts.ts'
import { VerlengFormulier } from './verleng-formulier.tsx'

type Act = 'heropen' | 'stop' | 'verleng' | 'voorstel' | 'doorgeleid'

/** What may be done about keeping this casus, each in a dialog of its own. */
export function CasusActen({ casus }: { casus: CasusBewaren }) {
  const texts = useTexts(bewaarTexts)
  const queryClient = useQueryClient()
  const [act, setAct] = useState<Act | null>(null)
  const { magStop, magVerlengen, magVoorstellen, magDoorgeleiden, magHeropenen } = casus.abilities
  const words: Record<Act, string> = {
    heropen: texts.heropen,
    stop: texts.legStop,
    verleng: texts.vraagVerlenging,
    voorstel: texts.vraagVernietigen,
    doorgeleid: texts.doorgeleid_knop,
  }
  const may: Record<Act, boolean> = {
    heropen: magHeropenen,
    stop: magStop,
    verleng: magVerlengen.length > 0,
    voorstel: magVoorstellen,
    doorgeleid: magDoorgeleiden,
  }
  const props = {
    casus,
    onCancel: () => setAct(null),
    onDone: async () => {
      setAct(null)
      await queryClient.invalidateQueries()
    },
  }
  return (
    <div className="bewaren-knoppen">
      {(Object.keys(words) as Act[])
        .filter((one) => may[one])
        .map((one) => (
          <Knop key={one} onClick={() => setAct(one)}>
            {words[one]}
          </Knop>
        ))}
      <Dialoog open={act !== null} title={act ? words[act] : ''} onClose={() => setAct(null)}>
        {act === 'stop' && <StopFormulier {...props} />}
        {act === 'verleng' && <VerlengFormulier {...props} />}
        {act === 'doorgeleid' && <DoorgeleidFormulier {...props} />}
        {act === 'heropen' && (
          <RedenFormulier
            path={`/v1/casussen/${casus.casusId}/heropeningen`}
            label={texts.heropenWaarom}
            button={texts.heropen}
            onDone={props.onDone}
            onCancel={props.onCancel}
          />
        )}
        {act === 'voorstel' && (
          <>
            <p>{texts.vraagVernietigenUitleg}</p>
            <RedenFormulier
              path="/v1/vernietigingsvoorstellen"
              more={{ casusId: casus.casusId }}
              label={texts.waarom}
              button={texts.vraagVernietigen}
              onDone={props.onDone}
              onCancel={props.onCancel}
            />
          </>
        )}
      </Dialoog>
    </div>
  )
}
