import { delenTexts } from '../../delen/screens/texts.ts'
import { usePubliek } from '../../delen/screens/use-publiek.ts'
import { ouderIdsOf, WelkeOuder } from '../../gezin/screens/welke-ouder.tsx'
import { send } from '../../web/api.ts'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { Informant, Metingen, Ronde } from '../contract.ts'
import { metingTexts } from './texts.ts'
import { gebiedOf, instrumentOf } from './use-metingen.ts'

type LaatLezenProps = {
  metingen: Metingen
  ronde: Ronde
  informant: Informant
  onChanged: () => Promise<unknown>
}
const grounds = [
  'toestemming',
  'wettelijke_plicht',
  'goed_hulpverlenerschap',
  'conflict_van_plichten',
] as const

/** Releases what was filled in: the young person first, own organisation always, others as the rules of sharing let. */
export function LaatLezen({ metingen: m, ronde, informant, onChanged }: LaatLezenProps) {
  const open = m.mijn.filter(
    (a) =>
      a.informantId === informant.id &&
      a.vrijgave === null &&
      !a.overgeslagen &&
      (a.stand !== null || a.helpt !== '' || a.hindert !== ''),
  )
  if (open.length === 0) return null
  return (
    <Kies
      key={open.map((a) => a.leefgebied).join()}
      metingen={m}
      ronde={ronde}
      informant={informant}
      open={open.map((a) => a.leefgebied)}
      onChanged={onChanged}
    />
  )
}

function Kies({
  metingen: m,
  ronde,
  informant,
  open,
  onChanged,
}: LaatLezenProps & { open: readonly string[] }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const form = useFormulier({
    initial: {
      leefgebieden: [] as string[],
      organisaties: [] as string[],
      ouders: false,
      ouderIds: [] as string[],
      ookThuis: false,
      grond: '' as (typeof grounds)[number] | '',
      uitleg: '',
      toestemmingId: '',
    },
    validate: ({ leefgebieden }) => (leefgebieden.length === 0 ? { leefgebieden: texts.kiesEen } : {}),
    send: async (v, actionKey) => {
      await send('POST', `/v1/informanten/${informant.id}/vrijgaven`, {
        body: {
          leefgebieden: v.leefgebieden,
          // What is sent is what stands beside the button: who may not read one of the domains fell out of it.
          organisaties: chosen.map((l) => l.id),
          ouderVanaf: v.ouders ? m.vandaag : null,
          ...(v.ouders && ouderIdsOf(v.ouderIds)),
          ookThuis: v.ookThuis,
          toestemmingId: v.grond === 'toestemming' ? null : v.toestemmingId || null,
          geheim:
            v.grond === ''
              ? null
              : {
                  grond: v.grond,
                  uitleg: v.uitleg,
                  toestemmingId: v.grond === 'toestemming' ? v.toestemmingId || null : null,
                },
        },
        actionKey,
      })
      await onChanged()
    },
  })
  const { leefgebieden, organisaties, ouders } = form.values
  const instrument = instrumentOf(m, ronde.instrument)
  const key = (l: string) => `${ronde.instrument.code}-${ronde.instrument.versie}:${l}`
  const naam = (l: string) => gebiedOf(instrument, l, taal).naam
  const closed = (mag: readonly string[]) => leefgebieden.filter((l) => !mag.includes(key(l)))
  const toggle = (list: string[], one: string, on: boolean) =>
    on ? [...list, one] : list.filter((x) => x !== one)
  const chosen = m.lezers.filter((l) => organisaties.includes(l.id) && closed(l.mag).length === 0)
  const others = chosen.some((l) => !l.eigen)
  const bound =
    informant.ikzelf && leefgebieden.some((l) => m.geheimVoor.includes(key(l))) && (others || ouders)
  const sensitive = leefgebieden.some((l) => gebiedOf(instrument, l, taal).gevoelig)
  const error = form.errors.find((e) => e.field === 'leefgebieden')?.message
  const readers = [
    { id: 'jeugdige', naam: texts.enJongere(m.jeugdige) },
    ...m.lezers
      .filter((l) => (informant.ikzelf && l.eigen) || chosen.includes(l))
      .map(({ id, naam }) => ({ id, naam })),
    ...(ouders ? [{ id: 'ouders', naam: texts.oudersKlein }] : []),
  ]
  return (
    <section className="meting__ronde" aria-label={texts.laatLezenTitel}>
      <h3>{texts.laatLezenTitel}</h3>
      <p>{texts.laatLezenUitleg(m.jeugdige)}</p>
      <Formulier
        form={form}
        label={texts.laatLezenTitel}
        beside={<DitZien look="zin" readers={readers} />}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.laatLezen}
          </Knop>
        }
      >
        <fieldset className="meting__keuze" id={`${form.id}-leefgebieden`} tabIndex={-1}>
          <legend>{texts.welkeGebieden}</legend>
          {error && <p className="veld__fout">{error}</p>}
          {open.map((l) => (
            <Vinkje
              key={l}
              name={`lezen-${l}`}
              label={naam(l)}
              value={leefgebieden.includes(l)}
              onChange={(on) => form.set('leefgebieden', toggle(leefgebieden, l, on))}
            />
          ))}
        </fieldset>
        <fieldset className="meting__keuze">
          <legend>{texts.wieLezen}</legend>
          {m.lezers
            .filter((l) => !(informant.ikzelf && l.eigen))
            .map((l) => {
              const no = closed(l.mag)
              return no.length > 0 ? (
                <p key={l.id} className="gedempt">
                  {texts.nietVoor(
                    l.naam,
                    listInWords(
                      no.map((x) => naam(x).toLowerCase()),
                      taal,
                    ),
                  )}
                </p>
              ) : (
                <Vinkje
                  key={l.id}
                  name={`lezer-${l.id}`}
                  label={l.naam}
                  value={organisaties.includes(l.id)}
                  onChange={(on) => form.set('organisaties', toggle(organisaties, l.id, on))}
                />
              )
            })}
          {informant.kant !== 'ouder' && (
            <Vinkje
              name="ouders"
              label={texts.ouders}
              value={ouders}
              onChange={(on) => form.set('ouders', on)}
            />
          )}
          {ouders && <WelkeOuder casusId={m.casusId} {...form.field('ouderIds')} />}
        </fieldset>
        {ouders && sensitive && (
          <>
            <Melding tone="let-op" title={texts.oudersWaarschuwing} />
            <Vinkje
              name="ookThuis"
              label={texts.oudersJa}
              value={form.values.ookThuis}
              error={form.errors.find((e) => e.field === 'ookThuis')?.message}
              onChange={(on) => form.set('ookThuis', on)}
            />
          </>
        )}
        {bound && <Geheim metingen={m} form={form} />}
        {informant.ikzelf && (others || ouders) && <OpToestemming metingen={m} form={form} />}
      </Formulier>
    </section>
  )
}

type GeheimProps = {
  metingen: Metingen
  form: ReturnType<
    typeof useFormulier<{
      leefgebieden: string[]
      organisaties: string[]
      ouders: boolean
      ouderIds: string[]
      ookThuis: boolean
      grond: (typeof grounds)[number] | ''
      uitleg: string
      toestemmingId: string
    }>
  >
}

/** The consent on which it rests, where the table of sharing asks one or secrecy does; nothing where none holds. */
function OpToestemming({ metingen: m, form }: GeheimProps) {
  const delen = useTexts(delenTexts)
  const { publiek } = usePubliek(m.casusId)
  const open = publiek?.toestemming.geldig ?? []
  const error = form.errors.find((e) => e.field === 'toestemmingId')?.message
  if (open.length === 0 && form.values.grond !== 'toestemming') return null
  return (
    <Keuzelijst
      label={delen.welkeToestemming}
      optional={form.values.grond !== 'toestemming'}
      options={open.map((t) => ({ value: t.id, label: t.waarvoor.slice(0, 80) }))}
      {...form.field('toestemmingId')}
      error={error}
    />
  )
}

/** Why someone bound to secrecy may let others read it. */
function Geheim({ metingen: m, form }: GeheimProps) {
  const texts = useTexts(metingTexts)
  const delen = useTexts(delenTexts)
  const error = form.errors.find((e) => e.field?.startsWith('geheim'))?.message
  return (
    <>
      <Keuzelijst
        label={texts.geheimWaarom}
        options={grounds
          .filter((g) => m.geheimGronden.includes(g))
          .map((value) => ({ value, label: delen.geheimGrond[value] }))}
        {...form.field('grond')}
        error={error ?? form.field('grond').error}
      />
      {form.values.grond !== '' && form.values.grond !== 'toestemming' && (
        <Tekstvlak label={texts.geheimUitleg} rows={2} max={4000} {...form.field('uitleg')} />
      )}
    </>
  )
}
