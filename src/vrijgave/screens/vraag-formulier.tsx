import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Detail } from '../contract.ts'
import { type Aanleiding, aanleidingen } from '../states.ts'
import { vrijgaveTexts } from './texts.ts'

/** Asking every participant, before a day. */
export function VraagFormulier({ detail, done }: { detail: Detail; done: () => Promise<void> }) {
  const texts = useTexts(vrijgaveTexts)
  const form = useFormulier({
    initial: { aanleiding: '' as Aanleiding | '', antwoordVoor: '' },
    validate: (v) => ({
      ...(v.aanleiding === '' && { aanleiding: texts.verplicht }),
      ...(v.antwoordVoor === '' && { antwoordVoor: texts.verplicht }),
    }),
    send: async (body, actionKey) => {
      await send('POST', `/v1/vrijgaven/casussen/${detail.casusId}/rondes`, { body, actionKey })
      await done()
    },
  })
  return (
    <Kaart title={texts.vraagDeelnemers}>
      <p>{texts.vraagUitleg}</p>
      <Formulier
        form={form}
        label={texts.vraagDeelnemers}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.verstuur}
          </Knop>
        }
      >
        <RadioKaarten
          look="pil"
          label={texts.aanleidingLabel}
          options={aanleidingen.map((a) => ({ value: a, label: texts.aanleiding[a] }))}
          {...form.field('aanleiding')}
        />
        <Dagveld label={texts.antwoordenVoor} {...form.field('antwoordVoor')} />
      </Formulier>
    </Kaart>
  )
}
