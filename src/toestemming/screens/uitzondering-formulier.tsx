import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Toestemming } from '../contract.ts'
import { type Uitzondering, uitzonderingen } from '../states.ts'
import { toestemmingTexts } from './texts.ts'

type Props = { toestemming: Toestemming; onDone: () => void; onCancel: () => void }

/** Why help goes on from 12 to 15 without the parents' yes: one of two cases, with its reason. */
export function UitzonderingFormulier({ toestemming: t, onDone, onCancel }: Props) {
  const texts = useTexts(toestemmingTexts)
  const form = useFormulier({
    initial: { uitzondering: '' as Uitzondering | '', reden: '' },
    validate: (v) => ({
      ...(v.uitzondering === '' && { uitzondering: texts.kiesUitzondering }),
      ...(v.reden.trim() === '' && { reden: texts.schrijfWaarom }),
    }),
    send: async (body) => {
      await send('PUT', `/v1/toestemmingen/${t.id}/uitzondering`, { body, ifMatch: `"${t.versie}"` })
      onDone()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.uitzondering}
      actions={
        <>
          <Knop onClick={onCancel}>{texts.laat}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
        </>
      }
    >
      <p>{texts.uitzonderingUitleg}</p>
      <RadioKaarten
        label={texts.uitzondering}
        options={uitzonderingen.map((u) => ({ value: u, label: texts.uitzonderingSoort[u] }))}
        {...form.field('uitzondering')}
      />
      <Tekstvlak rows={3} label={texts.waarom} max={4000} {...form.field('reden')} />
    </Formulier>
  )
}
