import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { useTexts } from '../../web/texts.ts'
import { vrijgaveTexts } from './texts.ts'

const leeg = {
  overNaam: '',
  overGeboortedatum: '',
  aanvrager: '',
  aanvragerKant: '' as 'jeugdige' | 'ouder' | 'ander' | '',
  kanaal: '' as 'gesprek' | 'telefoon' | 'brief' | '',
  taal: 'nl' as 'nl' | 'en' | '',
  ontvangenOp: '',
}

/** Noting a question whether there is anything about someone. */
export default function NoteerVraag() {
  const texts = useTexts(vrijgaveTexts)
  const { go } = useNavigatie()
  const form = useFormulier({
    initial: leeg,
    klad: 'loopvraag-nieuw',
    validate: (v) =>
      Object.fromEntries(
        Object.entries(v)
          .filter(([, value]) => value.trim() === '')
          .map(([naam]) => [naam, texts.verplicht]),
      ),
    send: async (body, actionKey) => {
      const { data } = await send<{ id: string }>('POST', '/v1/loopvragen', { body, actionKey })
      go(`/contactpunt/vragen/${data.id}`)
    },
  })
  return (
    <Pagina
      title={texts.noteer}
      intro={<p>{texts.vragenUitleg}</p>}
      back={{ to: '/contactpunt/vrijgaven', label: texts.terug }}
    >
      <Formulier
        form={form}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
        }
      >
        <Tekstveld label={texts.over} {...form.field('overNaam')} />
        <Dagveld label={texts.geboortedatum} {...form.field('overGeboortedatum')} />
        <Tekstveld label={texts.aanvrager} {...form.field('aanvrager')} />
        <RadioKaarten
          look="pil"
          label={texts.aanvragerKant}
          options={(['jeugdige', 'ouder', 'ander'] as const).map((k) => ({ value: k, label: texts.kant[k] }))}
          {...form.field('aanvragerKant')}
        />
        <RadioKaarten
          look="pil"
          label={texts.kanaalLabel}
          options={(['brief', 'telefoon', 'gesprek'] as const).map((k) => ({
            value: k,
            label: texts.kanaal[k],
          }))}
          {...form.field('kanaal')}
        />
        <RadioKaarten
          look="pil"
          label={texts.taalLabel}
          options={(['nl', 'en'] as const).map((k) => ({ value: k, label: texts.taal[k] }))}
          {...form.field('taal')}
        />
        <Dagveld label={texts.ontvangenOp} {...form.field('ontvangenOp')} />
      </Formulier>
    </Pagina>
  )
}
