import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { read, send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Ronde } from '../../contract.ts'
import type { Lid } from '../../states.ts'
import { Gespreksstof } from './gespreksstof.tsx'
import { kringTexts } from './texts.ts'
import { mijnPath } from './use-mijn-netwerk.ts'

/** What one might talk about: who is there for what, where nobody is yet, who was not called for long. Questions, never a score. */
export function Gesprek({ leden, ronde }: { leden: readonly Lid[]; ronde: Ronde }) {
  const texts = useTexts(kringTexts)
  return (
    <Sectie title={texts.praat}>
      <div className="gesprek">
        <p className="gedempt">{texts.praatUitleg}</p>
        <Gespreksstof leden={leden} />
        <Kaart tone="stil" title={texts.meedenken} level={3}>
          <p>{texts.meedenkenUitleg}</p>
        </Kaart>
        <Woorden ronde={ronde} />
      </div>
    </Sectie>
  )
}

function Woorden({ ronde }: { ronde: Ronde }) {
  const texts = useTexts(kringTexts)
  const client = useQueryClient()
  const [isSaved, setSaved] = useState(false)
  const form = useFormulier({
    initial: { woorden: ronde.woorden },
    klad: `netwerk-woorden-${ronde.id}`,
    send: async ({ woorden }) => {
      const path = `/v1/netwerkronden/${ronde.id}`
      const { data, etag } = await read<Ronde>(path)
      // Someone moved in another window is no reason to refuse; other words there are.
      const ifMatch = data.woorden === ronde.woorden ? etag : `"${ronde.versie}"`
      await send('PUT', path, { body: { naam: ronde.naam, woorden }, ifMatch })
      await client.invalidateQueries({ queryKey: [mijnPath] })
      setSaved(true)
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.woorden}
      beside={<p role="status">{isSaved && !form.isDirty && texts.bewaard}</p>}
      actions={
        <Knop type="submit" variant="eigen" busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <Spreekvlak
        label={texts.woorden}
        hint={texts.woordenHint}
        max={4000}
        own
        optional
        {...form.field('woorden')}
      />
    </Formulier>
  )
}
