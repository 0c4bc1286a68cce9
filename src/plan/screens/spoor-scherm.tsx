import { RustOp } from '../../delen/screens/gebruik/rust-op.tsx'
import { SteuntOpVeld } from '../../delen/screens/gebruik/steunt-op-veld.tsx'
import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { useTexts } from '../../web/texts.ts'
import { NietGelezen, PlanDeel, type PlanDeelGereed } from './plan-deel.tsx'
import { PubliekVeld, PubliekZin } from './publiek-veld.tsx'
import { keuzeOf, type PubliekWaarden, waardenOf } from './publiek-waarden.ts'
import { planTexts } from './texts.ts'
import { findSpoor, ifMatch, type SpoorAntwoord } from './use-plan.ts'

type Waarden = PubliekWaarden & {
  soort: SpoorAntwoord['soort'] | ''
  doel: string
  doelVan: SpoorAntwoord['doelVan'] | ''
  steuntOp: string[]
}

/** A new track, or one to change or stop. */
export default function SpoorScherm() {
  const texts = useTexts(planTexts)
  const { spoorId } = useParams<'spoorId'>()
  const isNew = spoorId === undefined || spoorId === 'nieuw'
  return (
    <PlanDeel title={isNew ? texts.nieuwSpoor : texts.wijzigSpoor}>
      {(ready) => {
        const spoor = isNew ? undefined : findSpoor(ready.plan, spoorId)
        if (!isNew && !spoor?.abilities.magWijzigen) return <NietGelezen />
        return (
          <div className="plan-smal">
            <SpoorFormulier ready={ready} {...(spoor && { spoor })} />
            {spoor && <StopFormulier ready={ready} spoor={spoor} />}
          </div>
        )
      }}
    </PlanDeel>
  )
}

const empty: Waarden = {
  soort: '',
  doel: '',
  doelVan: 'jeugdige',
  steuntOp: [],
  publiek: 'allen',
  organisaties: [],
  jeugdige: true,
  ouder: true,
  ouderIds: [],
}

function SpoorFormulier({ ready: { plan, done }, spoor }: { ready: PlanDeelGereed; spoor?: SpoorAntwoord }) {
  const texts = useTexts(planTexts)
  const form = useFormulier<Waarden>({
    initial: spoor
      ? {
          soort: spoor.soort,
          doel: spoor.doel,
          doelVan: spoor.doelVan,
          steuntOp: [],
          ...waardenOf(spoor.publiek),
        }
      : empty,
    klad: `spoor:${spoor?.id ?? plan.casusId}`,
    validate: ({ soort, doel }) => ({
      ...(soort === '' && { soort: texts.kiesSoort }),
      ...(doel === '' && { doel: texts.schrijfDoel }),
    }),
    send: async (values, actionKey) => {
      const { soort, doel, doelVan, steuntOp } = values
      const publiek = keuzeOf(values, plan, spoor?.publiek)
      if (spoor)
        await send('PATCH', `/v1/sporen/${spoor.id}`, {
          body: { doel, doelVan, publiek },
          ifMatch: ifMatch(spoor),
        })
      else
        await send('POST', `/v1/casussen/${plan.casusId}/sporen`, {
          body: { soort, doel, doelVan, publiek, steuntOp },
          actionKey,
        })
      await done()
    },
  })
  return (
    <Formulier
      form={form}
      beside={<PubliekZin plan={plan} waarden={form.values} />}
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy} busyLabel={texts.bewaren}>
            {texts.bewaar}
          </Knop>
          <KnopLink to={`/casussen/${plan.casusId}/plan`}>{texts.terugNaarPlan}</KnopLink>
        </>
      }
    >
      <Tekstvlak
        label={texts.doel}
        hint={texts.doelHint}
        own={form.values.doelVan === 'jeugdige'}
        rows={2}
        max={400}
        {...form.field('doel')}
      />
      <RadioKaarten
        label={texts.vanWie}
        look="pil"
        {...form.field('doelVan')}
        options={(['jeugdige', 'ouder', 'samen', 'professional'] as const).map((value) => ({
          value,
          label: texts.wieZegt[value],
        }))}
      />
      {!spoor && (
        <Keuzelijst
          label={texts.soortSpoor}
          hint={texts.gezagUitleg}
          {...form.field('soort')}
          options={plan.abilities.spoorSoorten.map((value) => ({ value, label: texts.sporen[value] }))}
        />
      )}
      {spoor ? (
        <RustOp casusId={plan.casusId} stap="spoor" stapId={spoor.id} />
      ) : (
        <SteuntOpVeld
          casusId={plan.casusId}
          value={form.values.steuntOp}
          onChange={(ids) => form.set('steuntOp', ids)}
          error={form.field('steuntOp').error}
        />
      )}
      <PubliekVeld form={form} plan={plan} options={['eigen', 'gekozen', 'allen']} />
    </Formulier>
  )
}

function StopFormulier({ ready: { done }, spoor }: { ready: PlanDeelGereed; spoor: SpoorAntwoord }) {
  const texts = useTexts(planTexts)
  const form = useFormulier({
    initial: { reden: '' },
    send: async (body) => {
      await send('PUT', `/v1/sporen/${spoor.id}/einde`, { body, ifMatch: ifMatch(spoor) })
      await done()
    },
  })
  return (
    <Sectie title={texts.stopSpoor}>
      <Formulier
        form={form}
        actions={
          <Knop type="submit" busy={form.busy}>
            {texts.stopSpoor}
          </Knop>
        }
      >
        <Tekstvlak label={texts.waaromStop} rows={2} {...form.field('reden')} />
      </Formulier>
    </Sectie>
  )
}
