import { useState } from 'react'
import { Bevestig } from '../../../web/kit/bevestig.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTexts } from '../../../web/texts.ts'
import { jimTexts } from './texts.ts'
import { useDaad } from './use-jim.ts'

type StoppenProps = {
  jimId: string
  naam: string /** The reader is the JIM: then it is they who see nothing any more. */
  zelf?: boolean
}
/** Stops at once; no reason is asked. The same for young person and JIM. */
export function Stoppen({ jimId, naam, zelf = false }: StoppenProps) {
  const { stop: texts, als } = useTexts(jimTexts)
  const [asks, setAsks] = useState(false)
  const { doe, probleem } = useDaad()
  const stop = async () => {
    setAsks(false)
    await doe({ method: 'PUT', path: `/v1/jims/${jimId}/einde` })
  }
  return (
    <>
      <Knop variant="stil" wide onClick={() => setAsks(true)}>
        {texts.knop(naam)}
      </Knop>
      <Bevestig
        open={asks}
        title={texts.vraag(naam)}
        confirm={texts.ja}
        onConfirm={stop}
        onCancel={() => setAsks(false)}
      >
        <p>{texts.uitleg}</p>
        <p>{zelf ? als.leegUitleg : texts.gevolg(naam)}</p>
      </Bevestig>
      {probleem && <ProbleemMelding error={probleem} />}
    </>
  )
}
