import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../../web/kit/keuzelijst.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../../web/navigatie/navigatie.ts'
import { useTexts } from '../../../web/texts.ts'
import type { MijnRechten } from '../../answers.ts'
import type { Soort } from '../../states.ts'
import { mijnRechtenTexts } from './texts.ts'

/** Asking for one right, in own words; which text it is about may be left open. */
export function VraagRecht({ rechten, done }: { rechten: MijnRechten; done: () => Promise<void> }) {
  const texts = useTexts(mijnRechtenTexts)
  const { search } = useNavigatie()
  const [first] = rechten.casussen
  const form = useFormulier({
    initial: {
      soort: rechten.soorten.find((s) => s === search.get('soort')) ?? ('' as Soort | ''),
      tekst: '',
      bijdrageId: '' as string,
      casusId: first?.id ?? '',
      over: 'jeugdige' as 'jeugdige' | 'ouder' | '',
    },
    klad: 'mijn-recht',
    validate: (v) => ({
      ...(v.soort === '' && { soort: texts.leeg }),
      ...(v.tekst.trim() === '' && { tekst: texts.leeg }),
    }),
    send: async ({ soort, tekst, bijdrageId, casusId, over }, actionKey) => {
      const found = rechten.kanLezen.find((b) => b.id === bijdrageId)
      const body = { soort, tekst, bijdrageId: bijdrageId || null, over: over || 'jeugdige' }
      await send('POST', `/v1/casussen/${found?.casusId ?? casusId}/verzoeken`, { body, actionKey })
      await done()
    },
  })
  const { soort } = form.values
  return (
    <Formulier
      form={form}
      label={texts.vraagIets}
      beside={texts.danGebeurt}
      actions={
        <Knop type="submit" variant="primair" wide busy={form.busy}>
          {texts.vraag}
        </Knop>
      }
    >
      <RadioKaarten
        label={texts.wat}
        options={rechten.soorten.map((s) => ({ value: s, label: texts.soort[s] }))}
        {...form.field('soort')}
      />
      {rechten.kant === 'ouder' && (
        <RadioKaarten
          label={texts.over}
          options={[
            { value: 'jeugdige', label: texts.overKind },
            { value: 'ouder', label: texts.overMij },
          ]}
          {...form.field('over')}
        />
      )}
      {soort !== '' && soort !== 'inzage' && rechten.kanLezen.length > 0 && (
        <Keuzelijst
          label={texts.welke}
          hint={texts.welkeHint}
          optional
          options={rechten.kanLezen.map((b) => ({ value: b.id, label: b.tekst }))}
          {...form.field('bijdrageId')}
        />
      )}
      <Spreekvlak
        label={texts.zeg}
        hint={texts.zegHint}
        max={4000}
        own={rechten.kant !== 'ouder'}
        {...form.field('tekst')}
      />
    </Formulier>
  )
}
