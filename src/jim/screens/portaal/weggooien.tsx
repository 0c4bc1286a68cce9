import { useState } from 'react'
import { Bevestig } from '../../../web/kit/bevestig.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Jim } from '../../contract.ts'
import { jimTexts } from './texts.ts'
import { useDaad } from './use-jim.ts'

/** Throws away what came to nothing, the name with it. */
export function Weggooien({ jim }: { jim: Jim }) {
  const texts = useTexts(jimTexts)
  const [asks, setAsks] = useState(false)
  const { doe, probleem } = useDaad()
  const remove = async () => {
    setAsks(false)
    await doe({ method: 'DELETE', path: `/v1/jims/${jim.id}`, versie: jim.versie })
  }
  return (
    <>
      <Knop variant="stil" wide onClick={() => setAsks(true)}>
        {texts.weg}
      </Knop>
      <Bevestig
        open={asks}
        title={texts.wegVraag(jim.roepnaam)}
        confirm={texts.weg}
        onConfirm={remove}
        onCancel={() => setAsks(false)}
      >
        <p>{texts.wegUitleg}</p>
      </Bevestig>
      {probleem && <ProbleemMelding error={probleem} />}
    </>
  )
}
