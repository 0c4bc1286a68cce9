import { useQuery } from '@tanstack/react-query'
import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { type FormulierState, useFormulier } from '../../web/kit/use-formulier.ts'
import { Veld } from '../../web/kit/veld.tsx'
import { useNavigatie, useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useSessie } from '../../web/sessie.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Consult } from '../contract.ts'
import { domeinen, soorten, themas } from '../states.ts'
import { asBody, checkVelden, leeg, type Velden, veldenVan } from './consult-velden.ts'
import { meegenomenLes } from './les-mee.ts'
import { consultTexts } from './texts.ts'
import { useConsult } from './use-consult.ts'
import { type Gevangen, useVangst } from './use-vangst.ts'
import { VangBlok } from './vang-blok.tsx'
import './consult.css'

/** Writing a consult: a new question, a lesson carried along from a casus as bare words, or a change. */
export default function ConsultSchrijven() {
  const { consultId } = useParams<'consultId'>()
  const { search } = useNavigatie()
  if (consultId !== undefined) return <Wijzigen consultId={consultId} />
  return search.has('les') ? <Les /> : <Nieuw />
}

function Nieuw() {
  const texts = useTexts(consultTexts)
  return <Schrijven title={texts.nieuwTitel} klad="consult-nieuw" initial={leeg('vraag', texts.begin)} />
}

function Les() {
  const texts = useTexts(consultTexts)
  return <Schrijven title={texts.lesTitel} klad="consult-les" initial={leeg('les', meegenomenLes())} />
}

function Wijzigen({ consultId }: { consultId: string }) {
  const texts = useTexts(consultTexts)
  const { consult, error, retry } = useConsult(consultId)
  if (!consult) return error ? <FoutPagina error={error} onRetry={() => void retry()} /> : <LaadPagina />
  return (
    <Schrijven
      title={texts.wijzigTitel}
      klad={`consult-wijzig-${consult.id}`}
      initial={veldenVan(consult)}
      consult={consult}
    />
  )
}

type SchrijvenProps = { title: string; klad: string; initial: Velden; consult?: Consult }

function Schrijven({ title, klad, initial, consult }: SchrijvenProps) {
  const texts = useTexts(consultTexts)
  const { go } = useNavigatie()
  // The form checks with what was caught last: kept in a box, since catching needs the values of the form.
  const box: { gevangen: Gevangen | null } = { gevangen: null }
  const form = useFormulier<Velden>({
    initial,
    klad,
    validate: (v) => (box.gevangen ? checkVelden(v, box.gevangen, texts) : {}),
    send: async (v, actionKey) => {
      if (!box.gevangen) return
      const body = asBody(v, box.gevangen)
      if (consult) await send('PUT', `/v1/consulten/${consult.id}`, { body, ifMatch: `"${consult.versie}"` })
      const id =
        consult?.id ?? (await send<{ id: string }>('POST', '/v1/consulten', { body, actionKey })).data.id
      go(`/consult/${id}`)
    },
  })
  const teksten = { titel: form.values.titel, tekst: form.values.tekst }
  const gevangen = useVangst(teksten)
  box.gevangen = gevangen
  return (
    <Pagina
      title={title}
      back={{ to: '/consult', label: texts.titel }}
      intro={<p className="gedempt">{texts.intro}</p>}
    >
      <div className="consult-schrijf">
        <Formulier
          form={form}
          label={title}
          actions={
            <Knop type="submit" variant="primair" busy={form.busy}>
              {consult ? texts.bewaar : texts.deel}
            </Knop>
          }
        >
          {!consult && (
            <RadioKaarten
              look="pil"
              label={texts.watVoor}
              options={soorten.map((s) => ({
                value: s,
                label: s === 'vraag' ? texts.soortVraag : texts.soortLes,
              }))}
              {...form.field('soort')}
            />
          )}
          <Tekstveld label={texts.kop} hint={texts.kopHint} {...form.field('titel')} />
          <Tekstvlak
            label={form.values.soort === 'les' ? texts.tekstLes : texts.tekst}
            rows={6}
            max={4000}
            {...form.field('tekst')}
          />
          <VangBlok
            gevangen={gevangen}
            teksten={teksten}
            onVervang={(veld, tekst) => form.set(veld as 'titel' | 'tekst', tekst)}
            gezien={form.field('gezien')}
          />
          <p className="gedempt">{texts.leesNa}</p>
          <div className="consult-zoek">
            <Keuzelijst
              label={texts.domein}
              options={domeinen.map((d) => ({ value: d, label: texts.domeinen[d] }))}
              {...form.field('domein')}
            />
            <Keuzelijst
              label={texts.waarover}
              options={themas.map((t) => ({ value: t, label: texts.themas[t] }))}
              {...form.field('thema')}
            />
          </div>
          <Kring form={form} />
        </Formulier>
      </div>
    </Pagina>
  )
}

type Organisatie = { id: string; naam: string }

/** Whose professionals may read it: own organisation first, others by name, or everyone. */
function Kring({ form }: { form: FormulierState<Velden> }) {
  const texts = useTexts(consultTexts)
  const own = useSessie().sessie.account.organisatie
  const all = useQuery(apiQuery<Organisatie[]>('/v1/organisaties')).data?.data ?? []
  const { organisaties, kring } = form.values
  const toggle = (id: string) =>
    form.set(
      'organisaties',
      organisaties.includes(id) ? organisaties.filter((o) => o !== id) : [...organisaties, id],
    )
  return (
    <>
      <RadioKaarten
        look="pil"
        label={texts.kring}
        options={[
          { value: 'organisatie' as const, label: texts.kringOrganisatie },
          { value: 'gekozen' as const, label: texts.kringGekozen },
          { value: 'iedereen' as const, label: texts.kringIedereen },
        ]}
        {...form.field('kring')}
      />
      {kring === 'gekozen' && (
        <Veld group name="organisaties" label={texts.kies} error={form.field('organisaties').error}>
          {() => (
            <div className="consult-kring">
              {all
                .filter((o) => o.id !== own?.id)
                .map((o) => (
                  <label key={o.id} className="vink">
                    <input
                      type="checkbox"
                      checked={organisaties.includes(o.id)}
                      onChange={() => toggle(o.id)}
                    />
                    <span>{o.naam}</span>
                  </label>
                ))}
            </div>
          )}
        </Veld>
      )}
    </>
  )
}
