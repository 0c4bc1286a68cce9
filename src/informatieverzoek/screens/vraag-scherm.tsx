import type { Casus } from '../../casus/contract.ts'
import { jeugdigeOf, useCasus } from '../../casus/screens/use-casus.ts'
import type { PubliekAntwoord } from '../../delen/contract.ts'
import { CasusLaden } from '../../delen/screens/casus-laden.tsx'
import { delenTexts } from '../../delen/screens/texts.ts'
import { send } from '../../web/api.ts'
import { dayOf } from '../../web/datum.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { type FormulierState, useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { useNow } from '../../web/now.ts'
import { useSessie } from '../../web/sessie.tsx'
import { useTexts } from '../../web/texts.ts'
import { gewoneTermijn, plusWerkdagen } from '../states.ts'
import { AdviesBlok } from './advies-blok.tsx'
import { verzoekTexts } from './texts.ts'
import { pathOf, useAdvies } from './use-verzoeken.ts'
import '../../delen/screens/delen.css'
import './verzoek.css'

type Velden = {
  aanOrganisatieId: string
  aanActorId: string
  categorie: string
  doel: string
  vraag: string
  noodzaak: string
  termijn: string
  antwoordVoor: 'vrager' | 'allen' | ''
}

/** Asking a partner: whom to call first and whether it may be given stand beside the question. */
export default function VraagScherm() {
  return <CasusLaden>{(casus, publiek) => <Vragen casus={casus} publiek={publiek} />}</CasusLaden>
}

function Vragen({ casus, publiek }: { casus: Casus; publiek: PubliekAntwoord }) {
  const texts = useTexts(verzoekTexts)
  const { go, search } = useNavigatie()
  const { refresh } = useCasus(casus.id)
  const today = dayOf(useNow())
  const back = `/casussen/${casus.id}/verzoeken`
  const title = texts.nieuwTitel(jeugdigeOf(casus)?.roepnaam ?? publiek.jeugdige.roepnaam)
  const form = useFormulier<Velden>({
    initial: {
      aanOrganisatieId: search.get('aan') ?? '',
      aanActorId: '',
      categorie: '',
      doel: '',
      vraag: '',
      noodzaak: '',
      termijn: plusWerkdagen(today, gewoneTermijn),
      antwoordVoor: 'vrager',
    },
    // A draft to one partner never comes up under another's name.
    klad: ['verzoek', casus.id, search.get('aan')].filter(Boolean).join('-'),
    validate: (v) => ({
      ...(v.aanOrganisatieId === '' && { aanOrganisatieId: texts.kiesWie }),
      ...(v.categorie === '' && { categorie: texts.kiesCategorie }),
      ...(v.vraag.trim() === '' && { vraag: texts.schrijfVraag }),
      ...(v.doel.trim() === '' && { doel: texts.schrijfDoel }),
      ...(v.noodzaak.trim() === '' && { noodzaak: texts.schrijfNoodzaak }),
    }),
    send: async (v, actionKey) => {
      const body = {
        ...v,
        aanActorId: v.aanActorId || null,
        termijn: v.termijn || null,
        antwoordVoor: v.antwoordVoor || 'vrager',
      }
      await send('POST', pathOf(casus.id), { body, actionKey })
      void refresh()
      go(back)
    },
  })
  const chosen = publiek.organisaties.find((o) => o.id === form.values.aanOrganisatieId)
  return (
    <Pagina
      title={title}
      back={{ to: back, label: texts.titel }}
      intro={<p className="gedempt">{texts.uitleg}</p>}
    >
      <div className="schrijf vraag">
        <Formulier
          form={form}
          label={title}
          beside={chosen && <TweeZien naam={chosen.naam} id={chosen.id} />}
          actions={
            <Knop type="submit" variant="primair" busy={form.busy}>
              {texts.verstuur}
            </Knop>
          }
        >
          <div className="schrijf__vlak">
            <div className="schrijf__links">
              <VraagVelden form={form} casus={casus} publiek={publiek} today={today} />
            </div>
            <aside className="schrijf__naast">
              {chosen && <BelEerst casus={casus} organisatieId={chosen.id} naam={chosen.naam} />}
            </aside>
          </div>
        </Formulier>
      </div>
    </Pagina>
  )
}

type VeldenProps = { form: FormulierState<Velden>; casus: Casus; publiek: PubliekAntwoord; today: string }

function VraagVelden({ form, casus, publiek, today }: VeldenProps) {
  const texts = useTexts(verzoekTexts)
  const delen = useTexts(delenTexts)
  const { aanOrganisatieId, categorie } = form.values
  const others = publiek.organisaties.filter((o) => !o.eigen)
  const people = peopleOf(casus, aanOrganisatieId)
  const besluit = useAdvies(casus.id, aanOrganisatieId)?.categorieen.find((c) => c.categorie === categorie)
  const wie = others.find((o) => o.id === aanOrganisatieId)?.naam ?? ''
  const words = delen.categorie as Record<string, string>
  const setWie = (id: string) => {
    form.set('aanOrganisatieId', id)
    form.set('aanActorId', '')
  }
  return (
    <>
      <Keuzelijst
        label={texts.wie}
        hint={others.length === 0 ? texts.wieGeen : undefined}
        options={others.map((o) => ({ value: o.id, label: o.naam }))}
        {...form.field('aanOrganisatieId')}
        onChange={setWie}
      />
      {people.length > 0 && (
        <Keuzelijst
          label={texts.mens}
          hint={texts.mensHint}
          optional
          options={people.map((p) => ({
            value: p.actorId ?? '',
            label: [p.naam, p.functie].filter(Boolean).join(', '),
          }))}
          {...form.field('aanActorId')}
        />
      )}
      <Keuzelijst
        label={texts.categorie}
        options={publiek.regime.categorieen
          .filter((c) => c !== 'bsn')
          .map((c) => ({ value: c, label: words[c] ?? c }))}
        {...form.field('categorie')}
      />
      {besluit && <AdviesBlok besluit={besluit} wie={wie} />}
      <Tekstvlak label={texts.vraag} hint={texts.vraagHint} max={4000} {...form.field('vraag')} />
      <Tekstvlak rows={2} label={texts.doel} hint={texts.doelHint} max={4000} {...form.field('doel')} />
      <Tekstvlak rows={2} label={texts.noodzaak} max={4000} {...form.field('noodzaak')} />
      <div className="schrijf__rij">
        <Dagveld label={texts.termijn} hint={texts.termijnHint} min={today} {...form.field('termijn')} />
      </div>
      <RadioKaarten
        look="pil"
        label={texts.antwoordVoor}
        hint={texts.voorHint}
        options={[
          { value: 'vrager' as const, label: texts.voorVrager },
          { value: 'allen' as const, label: texts.voorAllen },
        ]}
        {...form.field('antwoordVoor')}
      />
    </>
  )
}

const peopleOf = (casus: Casus, organisatieId: string) =>
  casus.betrokkenheden.filter((b) => b.nu && b.actorId !== null && b.organisatie?.id === organisatieId)

function BelEerst({ casus, organisatieId, naam }: { casus: Casus; organisatieId: string; naam: string }) {
  const texts = useTexts(verzoekTexts)
  const callable = peopleOf(casus, organisatieId).filter((p) => p.telefoon)
  return (
    <section className="bel-eerst" aria-label={texts.belEerst(naam)}>
      <div>
        <h2>{texts.belEerst(naam)}</h2>
        <p>{texts.belUitleg}</p>
      </div>
      {callable.map((p) => (
        <BelKnop key={p.id} number={p.telefoon ?? ''} name={p.naam} look="naam" variant="primair" />
      ))}
    </section>
  )
}

function TweeZien({ id, naam }: { id: string; naam: string }) {
  const texts = useTexts(verzoekTexts)
  const own = useSessie().sessie.account.organisatie
  return <DitZien look="zin" readers={[...(own ? [own] : []), { id, naam }]} note={texts.dezeTwee(naam)} />
}
