import { useQueryClient } from '@tanstack/react-query'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { longDate, time } from '../../../web/datum.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { AlsJimOverleg as Overleg } from '../../contract.ts'
import { jimTexts } from './texts.ts'

type Komt = 'komt' | 'belt_in' | 'komt_niet'
const keuzes = ['komt', 'belt_in', 'komt_niet'] as const
const isKomt = (value: string | null): value is Komt => keuzes.some((keuze) => keuze === value)

/** One meeting that the young person shares: do I come, and what do I want to say. */
export function AlsJimOverleg({ overleg: o, jeugdige }: { overleg: Overleg; jeugdige: string }) {
  const { als: texts } = useTexts(jimTexts)
  const taal = useTaal()
  return (
    <section className="jim__ding" aria-label={texts.gesprek}>
      <p className="gedempt">{[texts.gesprek, longDate(o.begint, taal), time(o.begint, taal)].join(', ')}</p>
      <p className="jim__wat">{o.plaats}</p>
      {o.status === 'afgelast' && <p>{texts.afgelast}</p>}
      {o.status === 'gepland' && <Komen overleg={o} jeugdige={jeugdige} />}
    </section>
  )
}

function Komen({ overleg: o, jeugdige }: { overleg: Overleg; jeugdige: string }) {
  const { als: texts } = useTexts(jimTexts)
  const client = useQueryClient()
  const form = useFormulier({
    initial: {
      aanwezigheid: isKomt(o.aanwezigheid) ? o.aanwezigheid : ('' as Komt | ''),
      zeggen: o.zeggen,
    },
    klad: `jim-overleg:${o.overlegId}`,
    validate: ({ aanwezigheid }) => (aanwezigheid === '' ? { aanwezigheid: texts.kom } : {}),
    send: async (values) => {
      await send('PUT', `/v1/als-jim/overleggen/${o.overlegId}`, { body: values })
      await client.invalidateQueries()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.kom}
      beside={<p>{texts.zeggenWie(jeugdige)}</p>}
      actions={
        <Knop type="submit" variant="primair" wide busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      {o.aanwezigheid !== null && !form.isDirty && <p role="status">{texts.bewaard}</p>}
      <RadioKaarten
        label={texts.kom}
        options={keuzes.map((value) => ({ value, label: texts[value] }))}
        {...form.field('aanwezigheid')}
      />
      <Spreekvlak label={texts.zeggen} optional rows={3} {...form.field('zeggen')} />
    </Formulier>
  )
}
