import { PubliekVeld, PubliekZin } from '../../plan/screens/publiek-veld.tsx'
import { keuzeOf, type PubliekWaarden } from '../../plan/screens/publiek-waarden.ts'
import { type PlanAntwoord, usePlan } from '../../plan/screens/use-plan.ts'
import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie, useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTexts } from '../../web/texts.ts'
import { afwijkingTexts } from './texts.ts'
import { pathOf } from './use-afwijkingen.ts'
import '../../delen/screens/delen.css'
import './afwijking.css'

type Velden = PubliekWaarden & {
  gewoonte: string
  wat: string
  waarom: string
  /** `spoor:<id>` or `afspraak:<id>`; empty when it belongs to nothing in the plan. */
  bij: string
  van: string
  tot: string
  herzienOp: string
}

/** Writing down what is done otherwise, and why. */
export default function AfwijkingFormulier() {
  const { casusId } = useParams<'casusId'>()
  const { plan, error, retry, refresh } = usePlan(casusId)
  if (!plan) return error ? <FoutPagina error={error} onRetry={retry} /> : <LaadPagina />
  return <Schrijven casusId={casusId} plan={plan} onSaved={() => void refresh()} />
}

type Props = { casusId: string; plan: PlanAntwoord; onSaved: () => void }

function Schrijven({ casusId, plan, onSaved }: Props) {
  const texts = useTexts(afwijkingTexts)
  const { go } = useNavigatie()
  const back = `/casussen/${casusId}/plan`
  const form = useFormulier<Velden>({
    initial: {
      gewoonte: '',
      wat: '',
      waarom: '',
      bij: '',
      van: plan.vandaag,
      tot: '',
      herzienOp: '',
      publiek: 'allen',
      organisaties: [],
      jeugdige: false,
      ouder: false,
      ouderIds: [],
    },
    klad: `afwijking-${casusId}`,
    validate: (v) => ({
      ...(v.gewoonte.trim() === '' && { gewoonte: texts.schrijfGewoonte }),
      ...(v.wat.trim() === '' && { wat: texts.schrijfWat }),
      ...(v.waarom.trim() === '' && { waarom: texts.schrijfWaarom }),
      ...(v.van === '' && { van: texts.kiesDag }),
      ...(v.herzienOp === '' && { herzienOp: texts.kiesDag }),
    }),
    send: async (v, actionKey) => {
      await send('POST', pathOf(casusId), { body: bodyOf(v, plan), actionKey })
      onSaved()
      go(back)
    },
  })
  return (
    <Pagina
      title={texts.nieuwTitel}
      back={{ to: back, label: texts.titel }}
      intro={<p className="gedempt">{texts.nieuwUitleg}</p>}
    >
      <Formulier
        form={form}
        label={texts.nieuwTitel}
        beside={<PubliekZin plan={plan} waarden={form.values} />}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
        }
      >
        <Tekstvlak
          label={texts.vraagGewoonte}
          hint={texts.gewoonteHint}
          rows={2}
          max={4000}
          {...form.field('gewoonte')}
        />
        <Tekstvlak label={texts.vraagWat} rows={3} max={4000} {...form.field('wat')} />
        <Tekstvlak label={texts.vraagWaarom} rows={3} max={4000} {...form.field('waarom')} />
        <Keuzelijst label={texts.vraagBij} optional options={planParts(plan)} {...form.field('bij')} />
        <div className="schrijf__rij">
          <Dagveld label={texts.vraagVan} {...form.field('van')} />
          <Dagveld label={texts.vraagTot} optional min={form.values.van} {...form.field('tot')} />
          <Dagveld label={texts.vraagHerzien} min={plan.vandaag} {...form.field('herzienOp')} />
        </div>
        <PubliekVeld form={form} plan={plan} options={['allen', 'gekozen', 'eigen']} />
      </Formulier>
    </Pagina>
  )
}

function planParts(plan: PlanAntwoord) {
  return [
    ...plan.sporen.map((s) => ({ value: `spoor:${s.id}`, label: s.doel })),
    ...plan.afspraken.map((a) => ({ value: `afspraak:${a.id}`, label: a.tekst })),
  ]
}

function bodyOf(v: Velden, plan: PlanAntwoord) {
  const [soort, id = null] = v.bij.split(':')
  return {
    gewoonte: v.gewoonte,
    wat: v.wat,
    waarom: v.waarom,
    spoorId: soort === 'spoor' ? id : null,
    afspraakId: soort === 'afspraak' ? id : null,
    van: v.van,
    tot: v.tot || null,
    herzienOp: v.herzienOp,
    publiek: keuzeOf(v, plan),
  }
}
