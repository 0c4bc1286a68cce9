import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Gever, Toestemming } from '../contract.ts'
import { toestemmingTexts } from './texts.ts'

type NoteerProps = {
  toestemming: Toestemming
  gever: Gever
  vandaag: string
  intrekken: boolean
  onDone: (changed: boolean) => void
}

/** A professional writes down what someone said: the answer, how, on which day and in whose presence. */
export function NoteerAntwoord({ toestemming: t, gever: g, vandaag, intrekken, onDone }: NoteerProps) {
  const texts = useTexts(toestemmingTexts)
  const form = useFormulier({
    initial: {
      antwoord: (intrekken ? 'ingetrokken' : '') as 'ja' | 'nee' | 'ingetrokken' | '',
      wijze: '' as 'gesproken' | 'geschreven' | '',
      gezegdOp: vandaag,
      inBijzijnVan: '',
      woorden: '',
    },
    validate: (v) => ({
      ...(v.antwoord === '' && { antwoord: texts.kiesAntwoord }),
      ...(v.wijze === '' && { wijze: texts.kiesHoe }),
      ...(v.gezegdOp === '' && { gezegdOp: texts.kiesDag }),
    }),
    send: async ({ antwoord, woorden, wijze, gezegdOp, inBijzijnVan }, actionKey) => {
      const genoteerd = { wijze, gezegdOp, inBijzijnVan }
      const body = { persoonId: g.persoonId, antwoord, woorden, genoteerd }
      await send('POST', `/v1/toestemmingen/${t.id}/antwoorden`, { body, actionKey })
      onDone(true)
    },
  })
  return (
    <Formulier
      form={form}
      label={intrekken ? texts.trekIn(g.naam) : texts.noteer(g.naam)}
      actions={
        <>
          <Knop onClick={() => onDone(false)}>{texts.laat}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
        </>
      }
    >
      {!intrekken && (
        <RadioKaarten
          look="pil"
          label={texts.watZei}
          options={[
            { value: 'ja', label: texts.antwoord.ja },
            { value: 'nee', label: texts.antwoord.nee },
          ]}
          {...form.field('antwoord')}
        />
      )}
      <RadioKaarten
        look="pil"
        label={texts.hoe}
        options={[
          { value: 'gesproken', label: texts.wijze.gesproken },
          { value: 'geschreven', label: texts.wijze.geschreven },
        ]}
        {...form.field('wijze')}
      />
      <Dagveld label={texts.wanneer} max={vandaag} {...form.field('gezegdOp')} />
      <Tekstveld label={texts.inBijzijnVan} optional {...form.field('inBijzijnVan')} />
      <Tekstvlak
        rows={2}
        optional
        own={g.kant === 'jeugdige'}
        label={texts.eigenWoorden}
        max={4000}
        {...form.field('woorden')}
      />
    </Formulier>
  )
}
