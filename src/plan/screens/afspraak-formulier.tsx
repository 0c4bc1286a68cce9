import { SteuntOpVeld } from '../../delen/screens/gebruik/steunt-op-veld.tsx'
import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { Tijdveld } from '../../web/kit/tijdveld.tsx'
import { type FieldErrors, useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useNavigatie, useParams } from '../../web/navigatie/navigatie.ts'
import { useTexts } from '../../web/texts.ts'
import { type AfspraakWaarden, afspraakWaarden, bodyOf, leegOf } from './afspraak-waarden.ts'
import { NietGelezen, PlanDeel, type PlanDeelGereed } from './plan-deel.tsx'
import { nameOf } from './plan-woorden.ts'
import { PubliekVeld, PubliekZin } from './publiek-veld.tsx'
import { SanctieVragen } from './sanctie-vragen.tsx'
import { type PlanTexts, planTexts } from './texts.ts'
import { type AfspraakAntwoord, findAfspraak, ifMatch, jongereOf, type PlanAntwoord } from './use-plan.ts'

/** A new afspraak, or one to write anew. */
export default function AfspraakFormulierScherm() {
  const texts = useTexts(planTexts)
  const { afspraakId } = useParams<'afspraakId'>()
  const isNew = afspraakId === undefined
  return (
    <PlanDeel title={isNew ? texts.nieuweAfspraak : texts.wijzigAfspraak}>
      {(ready) => {
        const afspraak = isNew ? undefined : findAfspraak(ready.plan, afspraakId)
        if (!isNew && !afspraak?.abilities.magWijzigen) return <NietGelezen />
        return (
          <div className="plan-smal">
            <AfspraakFormulier ready={ready} {...(afspraak && { afspraak })} />
          </div>
        )
      }}
    </PlanDeel>
  )
}

function AfspraakFormulier({
  ready: { plan, done },
  afspraak,
}: {
  ready: PlanDeelGereed
  afspraak?: AfspraakAntwoord
}) {
  const texts = useTexts(planTexts)
  const { search } = useNavigatie()
  const form = useFormulier<AfspraakWaarden>({
    initial: afspraak ? afspraakWaarden(afspraak) : leegOf(plan, search.get('spoor')),
    klad: `afspraak:${afspraak?.id ?? plan.casusId}`,
    validate: (values) => check(values, texts),
    send: async (values, actionKey) => {
      const body = bodyOf(values, plan, afspraak)
      if (afspraak) await send('PUT', `/v1/afspraken/${afspraak.id}`, { body, ifMatch: ifMatch(afspraak) })
      else await send('POST', `/v1/sporen/${values.spoorId}/afspraken`, { body, actionKey })
      await done()
    },
  })
  return (
    <Formulier
      form={form}
      beside={<PubliekZin plan={plan} waarden={form.values} spoorId={form.values.spoorId} />}
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy} busyLabel={texts.bewaren}>
            {texts.bewaar}
          </Knop>
          <KnopLink to={`/casussen/${plan.casusId}/plan`}>{texts.terugNaarPlan}</KnopLink>
        </>
      }
    >
      {afspraak && <Melding>{texts.opnieuwVragen}</Melding>}
      <Wat form={form} plan={plan} isNew={!afspraak} />
      <Wanneer form={form} isNew={!afspraak} />
      <Tekstveld label={texts.plaats} hint={texts.plaatsHint} optional {...form.field('plaats')} />
      <Tekstvlak
        label={texts.wederkerig}
        hint={texts.wederkerigHint}
        rows={2}
        optional
        {...form.field('tegenprestatie')}
      />
      <Vinkje label={texts.erbij(jongereOf(plan)?.roepnaam ?? '')} {...form.field('jeugdigeErbij')} />
      <SanctieVragen form={form} />
      {!afspraak && (
        <SteuntOpVeld
          casusId={plan.casusId}
          value={form.values.steuntOp}
          onChange={(ids) => form.set('steuntOp', ids)}
          error={form.field('steuntOp').error}
        />
      )}
      <PubliekVeld
        form={form}
        plan={plan}
        options={afspraak ? ['spoor', 'eigen', 'gekozen', 'allen'] : ['spoor', 'eigen', 'gekozen']}
      />
    </Formulier>
  )
}

type DeelProps = { form: ReturnType<typeof useFormulier<AfspraakWaarden>>; isNew: boolean }

function Wat({ form, plan, isNew }: DeelProps & { plan: PlanAntwoord }) {
  const texts = useTexts(planTexts)
  const tracks = plan.sporen.filter((spoor) => spoor.gestoptOp === null)
  const owners = plan.mensen.filter((mens) => mens.actief)
  const ownerLabel = (mens: (typeof owners)[number]) =>
    [nameOf(mens), mens.functie || mens.relatie, mens.organisatie?.naam].filter((x) => x).join(', ')
  return (
    <>
      {isNew && (
        <Keuzelijst
          label={texts.kiesSpoor}
          {...form.field('spoorId')}
          options={tracks.map((spoor) => ({
            value: spoor.id,
            label: `${texts.sporen[spoor.soort]}: ${spoor.doel}`,
          }))}
        />
      )}
      <Tekstvlak label={texts.wat} hint={texts.watHint} rows={2} max={400} {...form.field('tekst')} />
      <Keuzelijst
        label={texts.wieDoet}
        hint={texts.wieDoetHint}
        {...form.field('eigenaarId')}
        options={owners.map((mens) => ({ value: mens.id, label: ownerLabel(mens) }))}
      />
    </>
  )
}

function Wanneer({ form, isNew }: DeelProps) {
  const texts = useTexts(planTexts)
  return (
    <>
      <div className="plan-rij">
        <Dagveld label={texts.dag} {...form.field('datum')} />
        <Tijdveld label={texts.begin} optional {...form.field('begintOp')} />
        <Tijdveld label={texts.einde} optional {...form.field('eindigtOp')} />
      </div>
      {isNew && (
        <Vinkje label={texts.herhaal} {...form.field('elkeWeek')}>
          {form.values.elkeWeek && (
            <Tekstveld label={texts.keer} inputMode="numeric" short {...form.field('herhaal')} />
          )}
        </Vinkje>
      )}
    </>
  )
}

function check(values: AfspraakWaarden, texts: PlanTexts): FieldErrors<AfspraakWaarden> {
  const errors: FieldErrors<AfspraakWaarden> = {}
  if (values.spoorId === '') errors.spoorId = texts.kiesEenSpoor
  if (values.tekst === '') errors.tekst = texts.schrijfAfspraak
  if (values.eigenaarId === '') errors.eigenaarId = texts.kiesEigenaar
  if (values.datum === '') errors.datum = texts.kiesDag
  if (values.sanctie && values.nogNietKunnen === '') errors.nogNietKunnen = texts.schrijfNogNiet
  if (values.sanctie && values.nogNietBewijs === '') errors.nogNietBewijs = texts.schrijfBewijs
  if (values.eindigtOp !== '' && values.begintOp === '') errors.begintOp = texts.beginFout
  const times = Number(values.herhaal)
  if (values.elkeWeek && !(Number.isInteger(times) && times >= 2 && times <= 52))
    errors.herhaal = texts.keerFout
  return errors
}
