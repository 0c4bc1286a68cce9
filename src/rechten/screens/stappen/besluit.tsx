import { longDate } from '../../../web/datum.ts'
import { Dagveld } from '../../../web/kit/dagveld.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Keuzelijst } from '../../../web/kit/keuzelijst.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { Vinkje } from '../../../web/kit/vinkje.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { VerzoekDetail } from '../../answers.ts'
import { type Letter, type Uitkomst, uitkomsten } from '../../states.ts'
import { grondOpties } from '../gronden.ts'
import { rechtenTexts } from '../texts.ts'
import type { Zet } from '../use-verzoek.ts'

/** Step 5: the decision, from which the letter is made. The server says what still misses. */
export function Besluit({ verzoek, zet }: { verzoek: VerzoekDetail; zet: Zet }) {
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const form = useFormulier({
    initial: {
      uitkomst: '' as Uitkomst | '',
      uitleg: '',
      afweging: '',
      grond: '' as Letter | '',
      omvang: '',
      herzienOp: '',
      stil: false,
    },
    validate: (v) => ({
      ...(v.uitkomst === '' && { uitkomst: texts.verplicht }),
      ...(v.uitleg.trim() === '' && { uitleg: texts.verplicht }),
      ...(v.afweging.trim() === '' && { afweging: texts.verplicht }),
    }),
    send: ({ stil, grond, herzienOp, ...v }) =>
      zet('besluit', { ...v, grond: grond || null, herzienOp: herzienOp || null, verteld: !stil }),
  })
  const refused = form.values.uitkomst === 'afgewezen'
  return (
    <Kaart title={texts.besluitTitel} level={2}>
      <Formulier
        form={form}
        label={texts.besluitTitel}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.besluit}
          </Knop>
        }
      >
        <RadioKaarten
          look="pil"
          label={texts.uitkomst}
          options={uitkomsten.map((u) => ({ value: u, label: texts.uitkomsten[u] }))}
          {...form.field('uitkomst')}
        />
        <Tekstvlak label={texts.uitleg} hint={texts.uitlegHint} max={4000} {...form.field('uitleg')} />
        <Tekstvlak label={texts.afweging} max={4000} {...form.field('afweging')} />
        {refused && (
          <>
            <Keuzelijst label={texts.grond} optional options={grondOpties(taal)} {...form.field('grond')} />
            <Tekstvlak label={texts.omvang} optional max={4000} rows={2} {...form.field('omvang')} />
            <Dagveld label={texts.herzien} optional {...form.field('herzienOp')} />
            <Vinkje
              label={texts.stil}
              hint={texts.stilUitleg(longDate(verzoek.stilOp, taal))}
              {...form.field('stil')}
            />
          </>
        )}
      </Formulier>
    </Kaart>
  )
}
