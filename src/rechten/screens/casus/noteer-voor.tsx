import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Keuzelijst } from '../../../web/kit/keuzelijst.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import { type Soort, soorten } from '../../states.ts'
import { rechtenTexts } from '../texts.ts'

/** A professional writes down what the young person or a parent asked; the month begins today. */
export function NoteerVoor({ casusId }: { casusId: string }) {
  const texts = useTexts(rechtenTexts)
  const [stand, setStand] = useState<'dicht' | 'open' | 'verzonden'>('dicht')
  if (stand === 'verzonden') return <Melding tone="gelukt" live title={texts.verzonden} />
  if (stand === 'dicht')
    return (
      <p>
        <Knop onClick={() => setStand('open')}>{texts.noteerVoor}</Knop>
      </p>
    )
  return (
    <Kaart title={texts.noteerVoor}>
      <p>{texts.noteerVoorUitleg}</p>
      <Noteer casusId={casusId} done={() => setStand('verzonden')} />
    </Kaart>
  )
}

function Noteer({ casusId, done }: { casusId: string; done: () => void }) {
  const texts = useTexts(rechtenTexts)
  const form = useFormulier({
    initial: {
      soort: '' as Soort | '',
      tekst: '',
      aanvrager: '',
      kant: '' as 'jeugdige' | 'ouder' | 'ander' | '',
      kanaal: '' as 'gesprek' | 'telefoon' | 'brief' | '',
    },
    klad: `verzoek-${casusId}`,
    validate: (v) =>
      Object.fromEntries(
        Object.entries(v)
          .filter(([, waarde]) => waarde.trim() === '')
          .map(([naam]) => [naam, texts.verplicht]),
      ),
    send: async ({ soort, tekst, ...namens }, actionKey) => {
      await send('POST', `/v1/casussen/${casusId}/verzoeken`, { body: { soort, tekst, namens }, actionKey })
      done()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.noteerVoor}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <Keuzelijst
        label={texts.welkRecht}
        options={soorten.map((s) => ({ value: s, label: texts.soort[s] }))}
        {...form.field('soort')}
      />
      <Tekstvlak label={texts.watVraag} hint={texts.watVraagHint} max={4000} {...form.field('tekst')} />
      <Tekstveld label={texts.aanvrager} {...form.field('aanvrager')} />
      <RadioKaarten
        look="pil"
        label={texts.aanvragerKant}
        options={(['jeugdige', 'ouder', 'ander'] as const).map((k) => ({ value: k, label: texts.kant[k] }))}
        {...form.field('kant')}
      />
      <RadioKaarten
        look="pil"
        label={texts.kanaalLabel}
        options={(['gesprek', 'telefoon', 'brief'] as const).map((k) => ({
          value: k,
          label: texts.kanaal[k],
        }))}
        {...form.field('kanaal')}
      />
    </Formulier>
  )
}
