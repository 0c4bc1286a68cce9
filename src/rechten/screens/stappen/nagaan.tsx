import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import type { VerzoekDetail } from '../../answers.ts'
import { rechtenTexts } from '../texts.ts'
import type { Zet } from '../use-verzoek.ts'

type Bevoegdheid = 'zelf' | 'vertegenwoordiger' | 'niet_bevoegd'

/** Step 1: who asks, and may they. */
export function Nagaan({ verzoek, zet }: { verzoek: VerzoekDetail; zet: Zet }) {
  const texts = useTexts(rechtenTexts)
  const b = verzoek.behandeling
  const form = useFormulier({
    initial: {
      identiteitHoe: b?.identiteitHoe ?? '',
      bevoegdheid: (b?.bevoegdheid ?? '') as Bevoegdheid | '',
      bevoegdheidUitleg: b?.bevoegdheidUitleg ?? '',
      kindbelang: b?.kindbelang ?? '',
    },
    validate: (v) => ({
      ...(v.identiteitHoe.trim() === '' && { identiteitHoe: texts.verplicht }),
      ...(v.bevoegdheid === '' && { bevoegdheid: texts.verplicht }),
      ...(v.bevoegdheidUitleg.trim() === '' && { bevoegdheidUitleg: texts.verplicht }),
    }),
    send: (v) => zet('aanvrager', v),
  })
  return (
    <Kaart title={texts.nagaanTitel} level={2}>
      <Melding title={texts.advies}>{verzoek.advies.waarom}</Melding>
      {b && verzoek.status !== 'ontvangen' ? (
        <dl className="rechten-feiten">
          <div>
            <dt>{texts.identiteit}</dt>
            <dd>{b.identiteitHoe}</dd>
          </div>
          <div>
            <dt>{texts.bevoegd}</dt>
            <dd>
              {b.bevoegdheid && texts.bevoegdheid[b.bevoegdheid]}. {b.bevoegdheidUitleg}
            </dd>
          </div>
          {b.kindbelang && (
            <div>
              <dt>{texts.kindbelang}</dt>
              <dd>{b.kindbelang}</dd>
            </div>
          )}
        </dl>
      ) : (
        <Formulier
          form={form}
          label={texts.nagaanTitel}
          actions={
            <Knop type="submit" variant="primair" busy={form.busy}>
              {texts.bewaar}
            </Knop>
          }
        >
          <Tekstveld label={texts.identiteit} hint={texts.identiteitHint} {...form.field('identiteitHoe')} />
          <RadioKaarten
            label={texts.bevoegd}
            look="pil"
            options={(['zelf', 'vertegenwoordiger', 'niet_bevoegd'] as const).map((k) => ({
              value: k,
              label: texts.bevoegdheid[k],
            }))}
            {...form.field('bevoegdheid')}
          />
          <Tekstvlak label={texts.bevoegdUitleg} max={4000} rows={2} {...form.field('bevoegdheidUitleg')} />
          <Tekstvlak
            label={texts.kindbelang}
            hint={texts.kindbelangHint}
            optional
            max={4000}
            rows={2}
            {...form.field('kindbelang')}
          />
        </Formulier>
      )}
    </Kaart>
  )
}
