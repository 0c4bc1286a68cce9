import type { PubliekAntwoord } from '../../delen/contract.ts'
import { delenTexts } from '../../delen/screens/texts.ts'
import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { type FormulierState, useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Soort } from '../states.ts'
import { toestemmingTexts } from './texts.ts'

type Velden = {
  soort: Soort | ''
  waarvoor: string
  van: string[]
  aan: string[]
  aanOuders: boolean
  categorieen: string[]
  rechtstreeks: boolean
  vanaf: string
  tot: string
  ookVoor: string[]
}
type VraagProps = {
  casusId: string
  publiek: PubliekAntwoord
  vandaag: string
  /** What was chosen already where the consent was missed: soort, categorie, aan, ouders. */
  gekozen: URLSearchParams
  onDone: (sent: boolean) => void
}

/** Puts a question for consent: from whom to whom, about what, what for, and until which day. */
export function VraagToestemming({ casusId, publiek, vandaag, gekozen, onDone }: VraagProps) {
  const texts = useTexts(toestemmingTexts)
  const form = useFormulier<Velden>({
    initial: { ...emptyVelden(publiek, vandaag), ...chosenBefore(gekozen, publiek) },
    klad: `toestemming-${casusId}${gekozen.has('categorie') ? `-${gekozen.get('categorie')}` : ''}`,
    validate: (v) => check(v, texts),
    send: async (v, actionKey) => {
      await send('POST', `/v1/casussen/${casusId}/toestemmingen`, { body: asBody(v), actionKey })
      onDone(true)
    },
  })
  const { values } = form
  return (
    <Formulier
      form={form}
      label={texts.vraag}
      beside={<DitZien look="zin" readers={readers(values, publiek)} />}
      actions={
        <>
          <Knop onClick={() => onDone(false)}>{texts.laat}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.verstuur}
          </Knop>
        </>
      }
    >
      <RadioKaarten
        label={texts.welkeSoort}
        options={(['geheim', 'hulp', 'avg'] as const).map((s) => ({
          value: s,
          label: texts.soort[s],
          hint: texts.soortHint[s],
        }))}
        {...form.field('soort')}
      />
      <Tekstvlak
        rows={2}
        label={texts.waarvoor}
        hint={texts.waarvoorHint}
        max={4000}
        {...form.field('waarvoor')}
      />
      <Organisaties
        form={form}
        veld="van"
        publiek={publiek}
        label={values.soort === 'hulp' ? texts.vanHulp : texts.van}
      />
      {values.soort !== 'hulp' && <Bereik form={form} publiek={publiek} />}
      {values.soort === 'avg' && (
        <Vinkje label={texts.rechtstreeks} hint={texts.rechtstreeksHint} {...form.field('rechtstreeks')} />
      )}
      <Dagveld label={texts.vanaf} {...form.field('vanaf')} />
      <Dagveld label={texts.tot} hint={texts.totHint} min={vandaag} {...form.field('tot')} />
      <Organisaties form={form} veld="ookVoor" publiek={publiek} label={texts.ookVoor} />
    </Formulier>
  )
}

type DeelProps = { form: FormulierState<Velden>; publiek: PubliekAntwoord }

function Bereik({ form, publiek }: DeelProps) {
  const texts = useTexts(toestemmingTexts)
  const delen = useTexts(delenTexts)
  const { categorieen } = form.values
  const { error } = form.field('categorieen')
  return (
    <>
      <Organisaties form={form} veld="aan" publiek={publiek} label={texts.aan}>
        <Vinkje label={texts.ouders} {...form.field('aanOuders')} />
      </Organisaties>
      <fieldset className="toestemming__keuze" id={`${form.id}-categorieen`}>
        <legend>{texts.waarover}</legend>
        {error && <p className="veld__fout">{error}</p>}
        <div className="toestemming__vinkjes">
          {publiek.regime.categorieen
            .filter((c) => c !== 'bsn')
            .map((c) => (
              <Vinkje
                key={c}
                name={`categorie-${c}`}
                label={delen.categorie[c] ?? c}
                value={categorieen.includes(c)}
                onChange={(on) => form.set('categorieen', toggled(categorieen, c, on))}
              />
            ))}
        </div>
      </fieldset>
    </>
  )
}

type OrganisatiesProps = DeelProps & {
  veld: 'van' | 'aan' | 'ookVoor'
  label: string
  children?: React.ReactNode
}

function Organisaties({ form, veld, publiek, label, children }: OrganisatiesProps) {
  const chosen = form.values[veld]
  const { error } = form.field(veld)
  return (
    <fieldset className="toestemming__keuze" id={`${form.id}-${veld}`}>
      <legend>{label}</legend>
      {error && <p className="veld__fout">{error}</p>}
      {publiek.organisaties.filter(isChoice(form.values, veld)).map((o) => (
        <Vinkje
          key={o.id}
          name={`${veld}-${o.id}`}
          label={o.naam}
          value={chosen.includes(o.id)}
          onChange={(on) => form.set(veld, toggled(chosen, o.id, on))}
        />
      ))}
      {children}
    </fieldset>
  )
}

/** Telling oneself means nothing, and who is named knows already. */
const isChoice = (v: Velden, veld: OrganisatiesProps['veld']) => (o: { id: string; eigen: boolean }) => {
  if (v[veld].includes(o.id)) return true
  if (veld === 'aan') return !v.van.includes(o.id)
  return veld === 'van' || !(o.eigen || v.van.includes(o.id) || v.aan.includes(o.id))
}

const toggled = (list: readonly string[], id: string, on: boolean) =>
  on ? [...list, id] : list.filter((x) => x !== id)

function emptyVelden(publiek: PubliekAntwoord, vandaag: string): Velden {
  const own = publiek.organisaties.find((o) => o.eigen)
  const half = new Date(`${vandaag}T12:00:00Z`)
  half.setUTCMonth(half.getUTCMonth() + 6)
  return {
    soort: '',
    waarvoor: '',
    van: own ? [own.id] : [],
    aan: [],
    aanOuders: false,
    categorieen: [],
    rechtstreeks: false,
    vanaf: vandaag,
    tot: half.toISOString().slice(0, 10),
    ookVoor: [],
  }
}

/** Only what this casus knows: an address can say anything. */
function chosenBefore(gekozen: URLSearchParams, publiek: PubliekAntwoord): Partial<Velden> {
  const categorie = gekozen.get('categorie')
  if (categorie === null) return {}
  const aan = gekozen.get('aan')?.split(',') ?? []
  return {
    soort: gekozen.get('soort') === 'geheim' ? 'geheim' : 'avg',
    categorieen: publiek.regime.categorieen.filter((c) => c === categorie),
    aan: publiek.organisaties.filter((o) => !o.eigen && aan.includes(o.id)).map((o) => o.id),
    aanOuders: gekozen.get('ouders') === 'ja',
  }
}

function check(v: Velden, texts: ReturnType<typeof useTexts<typeof toestemmingTexts.nl>>) {
  const tells = v.soort !== 'hulp'
  return {
    ...(v.soort === '' && { soort: texts.kiesSoort }),
    ...(v.waarvoor.trim() === '' && { waarvoor: texts.schrijfWaarvoor }),
    ...(v.van.length === 0 && { van: texts.kiesWie }),
    ...(tells && v.aan.length === 0 && !v.aanOuders && { aan: texts.kiesAan }),
    ...(tells && v.categorieen.length === 0 && { categorieen: texts.kiesWaarover }),
    ...(v.vanaf === '' && { vanaf: texts.kiesDag }),
    ...(v.tot === '' && { tot: texts.kiesDag }),
  }
}

function asBody(v: Velden) {
  const tells = v.soort !== 'hulp'
  return {
    ...v,
    aan: tells ? v.aan : [],
    aanOuders: tells && v.aanOuders,
    categorieen: tells ? v.categorieen : [],
    rechtstreeks: v.soort === 'avg' && v.rechtstreeks,
  }
}

function readers(v: Velden, publiek: PubliekAntwoord) {
  const ids = new Set([...v.van, ...(v.soort === 'hulp' ? [] : v.aan), ...v.ookVoor])
  const organisaties = publiek.organisaties.filter((o) => o.eigen || ids.has(o.id))
  return [...organisaties, { id: 'jeugdige', naam: publiek.jeugdige.roepnaam }].map(({ id, naam }) => ({
    id,
    naam,
  }))
}
