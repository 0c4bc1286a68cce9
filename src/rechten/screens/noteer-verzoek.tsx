import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { useTexts } from '../../web/texts.ts'
import { type Soort, soorten } from '../states.ts'
import { rechtenTexts } from './texts.ts'

const leeg = {
  soort: '' as Soort | '',
  tekst: '',
  overNaam: '',
  overGeboortedatum: '',
  overKant: '' as 'jeugdige' | 'ouder' | '',
  aanvrager: '',
  aanvragerKant: '' as 'jeugdige' | 'ouder' | 'ander' | '',
  kanaal: '' as 'gesprek' | 'telefoon' | 'brief' | '',
  ontvangenOp: '',
}

/** Noting a request that came by letter, phone or in person. */
export default function NoteerVerzoek() {
  const texts = useTexts(rechtenTexts)
  const { go } = useNavigatie()
  const form = useFormulier({
    initial: leeg,
    klad: 'verzoek-nieuw',
    validate: (v) =>
      Object.fromEntries(
        (Object.keys(leeg) as (keyof typeof leeg)[])
          .filter((naam) => naam !== 'overGeboortedatum' && v[naam].trim() === '')
          .map((naam) => [naam, texts.verplicht]),
      ),
    send: async (v, actionKey) => {
      const body = { ...v, overGeboortedatum: v.overGeboortedatum || null }
      const { data } = await send<{ id: string }>('POST', '/v1/verzoeken', { body, actionKey })
      go(`/contactpunt/${data.id}`)
    },
  })
  return (
    <Pagina title={texts.noteer} back={{ to: '/contactpunt', label: texts.terugLijst }}>
      <Formulier
        form={form}
        actions={
          <>
            <Knop type="submit" variant="primair" busy={form.busy}>
              {texts.bewaar}
            </Knop>
            <KnopLink to="/contactpunt">{texts.terugLijst}</KnopLink>
          </>
        }
      >
        <Keuzelijst
          label={texts.welkRecht}
          options={soorten.map((s) => ({ value: s, label: texts.soort[s] }))}
          {...form.field('soort')}
        />
        <Tekstvlak label={texts.watVraag} hint={texts.watVraagHint} max={4000} {...form.field('tekst')} />
        <Tekstveld label={texts.overNaam} {...form.field('overNaam')} />
        <Dagveld label={texts.geboortedatum} optional {...form.field('overGeboortedatum')} />
        <RadioKaarten
          look="pil"
          label={texts.overKant}
          options={(['jeugdige', 'ouder'] as const).map((k) => ({ value: k, label: texts.kant[k] }))}
          {...form.field('overKant')}
        />
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
        <Dagveld label={texts.ontvangenOp} {...form.field('ontvangenOp')} />
      </Formulier>
    </Pagina>
  )
}
