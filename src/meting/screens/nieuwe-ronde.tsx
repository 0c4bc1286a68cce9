import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { InstrumentAntwoord, Mens, Metingen, Ronde } from '../contract.ts'
import { type Moment, momenten } from '../states.ts'
import { metingTexts } from './texts.ts'
import { instrumentOf, useMetingen } from './use-metingen.ts'
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
  const instrumenten = m.instrumenten.filter((i) => i.soort === 'leefgebieden')
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
      const instrument = instrumenten.find((i) => keyOf(i) === v.instrument)
      await send('POST', `/v1/casussen/${m.casusId}/meetrondes`, {
        body: {
          instrument: { code: instrument?.code, versie: instrument?.versie },
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
              hint: i.markering[taal],
            }))}
            {...form.field('instrument')}
          />
        )}
        <p className="gedempt">{instrument?.markering[taal]}</p>
        <RadioKaarten
          look="pil"
          label={texts.welkMoment}
          options={left.map((value) => ({ value, label: texts.moment[value] }))}
          {...form.field('moment')}
        />
        <Tekstvlak label={texts.vraag} hint={texts.vraagHint} rows={2} max={4000} {...form.field('vraag')} />
        <Gebieden metingen={m} instrument={instrument} form={form} />
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

type GebiedenProps = {
  metingen: Metingen
  instrument: InstrumentAntwoord | undefined
  form: ReturnType<typeof useFormulier<Waarden>>
}

function Gebieden({ metingen: m, instrument, form }: GebiedenProps) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const error = form.errors.find((e) => e.field === 'leefgebieden')?.message
  const { leefgebieden } = form.values
  return (
    <fieldset className="meting__keuze" id={`${form.id}-leefgebieden`} tabIndex={-1}>
      <legend>{texts.kiesGebieden}</legend>
      <p className="gedempt">{texts.kiesGebiedenHint}</p>
      {error && <p className="veld__fout">{error}</p>}
      <div className="meting__domeinen">
        {instrument?.leefgebieden.map((l) => (
          <Vinkje
            key={l.code}
            name={`gebied-${l.code}`}
            label={l.naam[taal]}
            hint={m.voorstel.includes(`${keyOf(instrument)}:${l.code}`) ? texts.voorstel : undefined}
            value={leefgebieden.includes(l.code)}
            onChange={(on) =>
              form.set(
                'leefgebieden',
                on ? [...leefgebieden, l.code] : leefgebieden.filter((x) => x !== l.code),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  )
}

type MensenProps = {
  mensen: readonly Mens[]
  instrument: InstrumentAntwoord | undefined
  leefgebieden: readonly string[]
  value: string[]
  onChange: (value: string[]) => void
}

/** Everyone with what they can be asked; who may tell nothing of it is named with the reason. */
function Mensen({ mensen, instrument, leefgebieden, value, onChange }: MensenProps) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const naam = (l: string) => instrument?.leefgebieden.find((x) => x.code === l)?.naam[taal] ?? l
  return (
    <fieldset className="meting__keuze">
      <legend>{texts.kiesMensen}</legend>
      <p className="gedempt">{texts.kiesMensenHint}</p>
      <div className="meting__domeinen">
        {mensen.map((mens) => {
          const silent = leefgebieden.filter((l) => !mens.magGeven.includes(`${keyOf(instrument)}:${l}`))
          const none = leefgebieden.length > 0 && silent.length === leefgebieden.length
          const label = [mens.naam, mens.rol].filter(Boolean).join(', ')
          const hint =
            silent.length > 0
              ? texts.magNiet(
                  listInWords(
                    silent.map((l) => naam(l).toLowerCase()),
                    taal,
                  ),
                )
              : undefined
          if (none) return <p key={mens.betrokkenheidId} className="gedempt">{`${label}: ${hint}`}</p>
          return (
            <Vinkje
              key={mens.betrokkenheidId}
              name={`mens-${mens.betrokkenheidId}`}
              label={label}
              hint={hint}
              value={value.includes(mens.betrokkenheidId)}
              onChange={(on) =>
                onChange(
                  on ? [...value, mens.betrokkenheidId] : value.filter((x) => x !== mens.betrokkenheidId),
                )
              }
            />
          )
        })}
      </div>
    </fieldset>
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
    (mens) =>
      !ronde.informanten.some((i) => i.naam === mens.naam && i.kant === mens.kant && i.rol === mens.rol),
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

const keyOf = (i: { code: string; versie: number } | undefined) => (i ? `${i.code}-${i.versie}` : '')

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
