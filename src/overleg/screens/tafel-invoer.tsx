import { useEffect } from 'react'
import { SteuntOpVeld } from '../../delen/screens/gebruik/steunt-op-veld.tsx'
import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { type FormulierState, useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Agendapunt, Mens, Overleg } from '../answers.ts'
import { overlegTexts } from './texts.ts'
import type { KiesSoort, TafelSoort } from './use-tafel-keys.ts'
import './overleg.css'

type Part = {
  overleg: Overleg
  punt: Agendapunt | undefined
  kind: KiesSoort
  refresh: () => Promise<void>
}

type Values = {
  soort: TafelSoort | ''
  tekst: string
  betrokkenheidId: string
  datum: string
  spoorId: string
  sanctie: boolean
  nogNietKunnen: string
  nogNietBewijs: string
  steuntOp: string[]
}

const empty: Values = {
  soort: 'besluit',
  tekst: '',
  betrokkenheidId: '',
  datum: '',
  spoorId: '',
  sanctie: false,
  nogNietKunnen: '',
  nogNietBewijs: '',
  steuntOp: [],
}

/**
 * What is being added, in the frame at the foot: said, decided or agreed. It is this writer's own draft per point, kept while typing;
 * what others add meanwhile appears above it.
 */
export function TafelInvoer({ overleg, punt, kind, refresh }: Part) {
  if (!punt)
    return overleg.abilities.magAgendapunt ? <EerstePunt overleg={overleg} refresh={refresh} /> : null
  if (!overleg.abilities.magVastleggen) return null
  return <NuErbij overleg={overleg} punt={punt} kind={kind} refresh={refresh} />
}

function NuErbij({ overleg, punt, kind, refresh }: Part & { punt: Agendapunt }) {
  const texts = useTexts(overlegTexts)
  const form = useFormulier<Values>({
    initial: empty,
    klad: `tafel-${punt.id}`,
    validate: (v) => checkValues(v, texts.leegVeld),
    send: async (v, actionKey) => {
      await send('POST', `/v1/agendapunten/${punt.id}/${pathOf[v.soort || 'besluit']}`, {
        body: toBody(v),
        actionKey,
      })
      for (const name of ['tekst', 'nogNietKunnen', 'nogNietBewijs'] as const) form.set(name, '')
      form.set('sanctie', false)
      form.set('steuntOp', [])
      await refresh()
    },
  })
  const { set, id } = form
  useEffect(() => {
    kind.current = (soort) => {
      set('soort', soort)
      document.getElementById(`${id}-tekst`)?.focus()
    }
    return () => {
      kind.current = null
    }
  }, [kind, set, id])
  return (
    <section className="tafel__invoer" aria-label={texts.tafel.nuErbij}>
      <Formulier
        form={form}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.tafel.legVast}
          </Knop>
        }
      >
        <RadioKaarten
          label={texts.tafel.nuErbij}
          look="pil"
          options={[
            { value: 'inbreng', label: texts.tafel.zegt },
            { value: 'besluit', label: texts.tafel.besluit },
            { value: 'afspraak', label: texts.tafel.afspraak },
          ]}
          {...form.field('soort')}
        />
        <Tekstvlak label={texts.tafel.wat} rows={1} {...form.field('tekst')} />
        <Erbij overleg={overleg} form={form} />
      </Formulier>
    </section>
  )
}

function Erbij({ overleg, form }: { overleg: Overleg; form: FormulierState<Values> }) {
  const texts = useTexts(overlegTexts)
  const people = (mensen: readonly Mens[]) =>
    mensen.map((m) => ({ value: m.betrokkenheidId, label: m.naam || m.functie }))
  switch (form.values.soort) {
    case 'inbreng':
      return (
        <Keuzelijst
          label={texts.tafel.wieZegt}
          options={people(overleg.deelnames)}
          {...form.field('betrokkenheidId')}
        />
      )
    case 'afspraak':
      return (
        <>
          <div className="overleg-naast">
            <Keuzelijst
              label={texts.tafel.wieDoet}
              options={people(overleg.mensen)}
              {...form.field('betrokkenheidId')}
            />
            <Dagveld label={texts.tafel.wanneer} {...form.field('datum')} />
            <Keuzelijst
              label={texts.tafel.spoor}
              options={overleg.sporen.map((s) => ({ value: s.id, label: s.doel }))}
              {...form.field('spoorId')}
            />
          </div>
          <Vinkje label={texts.tafel.sanctie} {...form.field('sanctie')} />
          {form.values.sanctie && (
            <>
              <Tekstvlak label={texts.tafel.nogNietKunnen} rows={2} {...form.field('nogNietKunnen')} />
              <Tekstvlak label={texts.tafel.nogNietBewijs} rows={2} {...form.field('nogNietBewijs')} />
            </>
          )}
          <RustOpVeld overleg={overleg} form={form} />
        </>
      )
    case 'besluit':
    case '':
      return <RustOpVeld overleg={overleg} form={form} />
  }
}

function RustOpVeld({ overleg, form }: { overleg: Overleg; form: FormulierState<Values> }) {
  return (
    <SteuntOpVeld
      casusId={overleg.casusId}
      value={form.values.steuntOp}
      onChange={(ids) => form.set('steuntOp', ids)}
      error={form.field('steuntOp').error}
    />
  )
}

function EerstePunt({ overleg, refresh }: { overleg: Overleg; refresh: () => Promise<void> }) {
  const texts = useTexts(overlegTexts)
  const form = useFormulier({
    initial: { titel: '' },
    klad: `agendapunt-${overleg.id}`,
    validate: (v) => (v.titel.trim() === '' ? { titel: texts.leegVeld } : {}),
    send: async (body, actionKey) => {
      await send('POST', `/v1/overleggen/${overleg.id}/agendapunten`, { body, actionKey })
      await refresh()
    },
  })
  return (
    <section className="tafel__invoer" aria-label={texts.nieuwPunt}>
      <Formulier
        form={form}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.zetErop}
          </Knop>
        }
      >
        <Tekstvlak label={texts.nieuwPunt} rows={1} {...form.field('titel')} />
      </Formulier>
    </section>
  )
}

const pathOf: Record<TafelSoort, string> = { inbreng: 'inbreng', besluit: 'besluiten', afspraak: 'afspraken' }

function checkValues(v: Values, message: string) {
  const needed: Record<TafelSoort, (keyof Values)[]> = {
    inbreng: ['tekst', 'betrokkenheidId'],
    besluit: ['tekst'],
    afspraak: ['tekst', 'betrokkenheidId', 'datum', 'spoorId'],
  }
  return Object.fromEntries(
    needed[v.soort || 'besluit'].filter((name) => v[name] === '').map((name) => [name, message]),
  )
}

function toBody(v: Values) {
  switch (v.soort || 'besluit') {
    case 'inbreng':
      return { tekst: v.tekst, betrokkenheidId: v.betrokkenheidId }
    case 'besluit':
      return { tekst: v.tekst, steuntOp: v.steuntOp }
    case 'afspraak': {
      const { tekst, datum, spoorId, sanctie, nogNietKunnen, nogNietBewijs } = v
      return { tekst, datum, spoorId, eigenaarId: v.betrokkenheidId, sanctie, nogNietKunnen, nogNietBewijs }
    }
  }
}
