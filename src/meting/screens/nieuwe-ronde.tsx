import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { InstrumentAntwoord, Metingen, Ronde } from '../contract.ts'
import { type Moment, momenten } from '../states.ts'
import { Gebieden, Mensen } from './kies.tsx'
import { metingTexts } from './texts.ts'
import { instrumentOf, keyOf, teKiezen, useMetingen } from './use-metingen.ts'
import './meting.css'

/** Opens a round: what do we want to know, which domains does that need, whom do we ask. Or asks more people in one. */
export default function NieuweRonde() {
  const texts = useTexts(metingTexts)
  return <CasusLayout tabTitle={texts.nieuwTitel}>{(casus) => <Inhoud casusId={casus.id} />}</CasusLayout>
}

function Inhoud({ casusId }: { casusId: string }) {
  const { metingen: m, error, retry } = useMetingen(casusId)
  const { search } = useNavigatie()
  if (error && !m) return <ProbleemMelding error={error} onRetry={() => void retry()} />
  if (!m) return <LaadPagina />
  const ronde = m.rondes.find((r) => r.id === search.get('ronde'))
  return ronde ? <VraagMeer metingen={m} ronde={ronde} /> : <Nieuw metingen={m} />
}

type Waarden = {
  instrument: string
  moment: Moment | ''
  vraag: string
  openTot: string
  leefgebieden: string[]
  mensen: string[]
}

function Nieuw({ metingen: m }: { metingen: Metingen }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const { go } = useNavigatie()
  const { refresh } = useMetingen(m.casusId)
  const back = `/casussen/${m.casusId}/hoe-gaat-het`
  const instrumenten = teKiezen(m, 'leefgebieden')
  const form = useFormulier<Waarden>({
    initial: {
      instrument: keyOf(instrumenten[0]),
      moment: momenten.find((t) => !m.rondes.some((r) => r.moment === t)) ?? '',
      vraag: '',
      openTot: '',
      leefgebieden: [],
      mensen: [],
    },
    klad: `ronde:${m.casusId}`,
    validate: (v) => ({
      ...(v.moment === '' && { moment: texts.kiesMoment }),
      ...(v.vraag === '' && { vraag: texts.schrijfVraag }),
      ...(v.leefgebieden.length === 0 && { leefgebieden: texts.kiesEen }),
      ...(v.openTot === '' && { openTot: texts.kiesDag }),
    }),
    send: async (v, actionKey) => {
      const { code, versie } = instrumenten.find((i) => keyOf(i) === v.instrument) ?? {}
      await send('POST', `/v1/casussen/${m.casusId}/meetrondes`, {
        body: {
          instrument: { code, versie },
          moment: v.moment,
          vraag: v.vraag,
          openTot: v.openTot,
          leefgebieden: v.leefgebieden,
          informanten: asked(m, v.mensen, v.leefgebieden, v.instrument),
        },
        actionKey,
      })
      await refresh()
      go(back)
    },
  })
  const instrument = instrumenten.find((i) => keyOf(i) === form.values.instrument)
  const left = momenten.filter(
    (t) => !m.rondes.some((r) => r.moment === t && r.instrument.code === instrument?.code),
  )
  // Another instrument has other domains, other people and other rounds left: only what fits it stays chosen.
  const choose = (key: string) => {
    const next = instrumenten.find((i) => keyOf(i) === key)
    const taken = m.rondes.filter((r) => r.instrument.code === next?.code).map((r) => r.moment)
    const { leefgebieden, mensen, moment } = form.values
    const fits = (id: string) =>
      m.mensen.some((x) => x.betrokkenheidId === id && next?.informanten.includes(x.kant))
    form.set('instrument', key)
    form.set(
      'leefgebieden',
      leefgebieden.filter((l) => next?.leefgebieden.some((x) => x.code === l)),
    )
    form.set('mensen', mensen.filter(fits))
    if (moment === '' || taken.includes(moment))
      form.set('moment', momenten.find((t) => !taken.includes(t)) ?? '')
  }
  if (left.length === 0 && instrumenten.length === 1)
    return (
      <Sectie title={texts.nieuwTitel}>
        <p className="meting__uitleg">{texts.alleRondes}</p>
        <KnopLink to={back}>{texts.terug}</KnopLink>
      </Sectie>
    )
  return (
    <Sectie title={texts.nieuwTitel}>
      <Formulier
        form={form}
        label={texts.nieuwTitel}
        actions={
          <>
            <KnopLink to={back}>{texts.annuleer}</KnopLink>
            <Knop type="submit" variant="primair" busy={form.busy}>
              {texts.start}
            </Knop>
          </>
        }
      >
        {instrumenten.length > 1 && (
          <RadioKaarten
            label={texts.instrument}
            options={instrumenten.map((i) => ({
              value: keyOf(i),
              label: i.naam[taal],
              hint: `${i.markering[taal]} ${texts.leeftijd(i.leeftijd)}`,
            }))}
            {...form.field('instrument')}
            onChange={choose}
          />
        )}
        {instrumenten.length === 1 && <p className="gedempt">{instrument?.markering[taal]}</p>}
        {instrument && isOutside(m, instrument) && (
          <Melding tone="let-op" title={texts.andereLeeftijd(m.jeugdige, instrument.leeftijd)} />
        )}
        <RadioKaarten
          look="pil"
          label={texts.welkMoment}
          options={left.map((value) => ({ value, label: texts.moment[value] }))}
          {...form.field('moment')}
        />
        <Tekstvlak label={texts.vraag} hint={texts.vraagHint} rows={2} max={4000} {...form.field('vraag')} />
        <Gebieden
          metingen={m}
          instrument={instrument}
          id={`${form.id}-leefgebieden`}
          error={form.errors.find((e) => e.field === 'leefgebieden')?.message}
          value={form.values.leefgebieden}
          onChange={(leefgebieden) => form.set('leefgebieden', leefgebieden)}
        />
        <Mensen
          mensen={m.mensen}
          instrument={instrument}
          leefgebieden={form.values.leefgebieden}
          value={form.values.mensen}
          onChange={(mensen) => form.set('mensen', mensen)}
        />
        <Dagveld label={texts.laatsteDag} min={m.vandaag} {...form.field('openTot')} />
      </Formulier>
    </Sectie>
  )
}

function VraagMeer({ metingen: m, ronde }: { metingen: Metingen; ronde: Ronde }) {
  const texts = useTexts(metingTexts)
  const { go } = useNavigatie()
  const { refresh } = useMetingen(m.casusId)
  const back = `/casussen/${m.casusId}/hoe-gaat-het`
  const instrument = instrumentOf(m, ronde.instrument)
  const form = useFormulier({
    initial: { mensen: [] as string[] },
    validate: ({ mensen }) => (mensen.length === 0 ? { mensen: texts.kies } : {}),
    send: async ({ mensen }, actionKey) => {
      await send('POST', `/v1/meetrondes/${ronde.id}/informanten`, {
        body: { informanten: asked(m, mensen, ronde.leefgebieden, keyOf(instrument)) },
        actionKey,
      })
      await refresh()
      go(back)
    },
  })
  const others = m.mensen.filter(
    (mens) => !ronde.informanten.some((i) => i.betrokkenheidId === mens.betrokkenheidId),
  )
  return (
    <Sectie title={texts.vraagMeer}>
      <Formulier
        form={form}
        label={texts.vraagMeer}
        actions={
          <>
            <KnopLink to={back}>{texts.annuleer}</KnopLink>
            <Knop type="submit" variant="primair" busy={form.busy}>
              {texts.vraagMeer}
            </Knop>
          </>
        }
      >
        <p>{ronde.vraag}</p>
        <Mensen
          mensen={others}
          instrument={instrument}
          leefgebieden={ronde.leefgebieden}
          value={form.values.mensen}
          onChange={(mensen) => form.set('mensen', mensen)}
        />
      </Formulier>
    </Sectie>
  )
}

const isOutside = (m: Metingen, { leeftijd }: InstrumentAntwoord): boolean =>
  m.leeftijd !== null && (m.leeftijd < leeftijd.van || m.leeftijd > leeftijd.tot)

/** Each person is asked only what they may tell about. */
function asked(m: Metingen, mensen: readonly string[], leefgebieden: readonly string[], key: string) {
  return m.mensen
    .filter((mens) => mensen.includes(mens.betrokkenheidId))
    .map((mens) => ({
      betrokkenheidId: mens.betrokkenheidId,
      leefgebieden: leefgebieden.filter((l) => mens.magGeven.includes(`${key}:${l}`)),
    }))
    .filter((g) => g.leefgebieden.length > 0)
}
