import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Bevestig } from '../../../web/kit/bevestig.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useNavigatie } from '../../../web/navigatie/navigatie.ts'
import { Probleem } from '../../../web/probleem.ts'
import { useTexts } from '../../../web/texts.ts'
import { mijnVerhaalTexts } from './texts.ts'
import { here, mijnPath } from './use-mijn-verhaal.ts'

type WegProps = {
  id: string
  etag: string | null
  /** Throws away what was typed and not kept yet. */
  onGone: () => Promise<void>
}

/** Throwing a part away, after being asked once more: what was typed at it goes too. */
export function WegDeel({ id, etag, onGone }: WegProps) {
  const texts = useTexts(mijnVerhaalTexts).schrijven
  const client = useQueryClient()
  const { go } = useNavigatie()
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<Probleem | null>(null)
  const throwAway = async () => {
    try {
      await send('DELETE', `${mijnPath}/${id}`, { ...(etag !== null && { ifMatch: etag }) })
      await onGone()
      await client.invalidateQueries({ queryKey: [mijnPath] })
      go(here)
    } catch (problem) {
      if (!(problem instanceof Probleem)) throw problem
      setAsking(false)
      setError(problem)
    }
  }
  return (
    <>
      {error && <ProbleemMelding error={error} />}
      <Knop variant="stil" onClick={() => setAsking(true)}>
        {texts.weg}
      </Knop>
      <Bevestig
        open={asking}
        title={texts.wegZeker}
        confirm={texts.wegJa}
        onConfirm={throwAway}
        onCancel={() => setAsking(false)}
      >
        {texts.wegUitleg}
      </Bevestig>
    </>
  )
}
