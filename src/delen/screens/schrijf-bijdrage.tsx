import type { Casus } from '../../casus/contract.ts'
import { jeugdigeOf, useCasus } from '../../casus/screens/use-casus.ts'
import { send } from '../../web/api.ts'
import { age, dayOf, longDate } from '../../web/datum.ts'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Pagina, PaginaKop } from '../../web/kit/pagina.tsx'
import { type FormulierState, useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { useNow } from '../../web/now.ts'
import { useSessie } from '../../web/sessie.tsx'
import { countInWords, listInWords, type SameTexts, useTaal, useTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import { BeeldVanJeugdige } from './beeld-van-jeugdige.tsx'
import { BelEerst } from './bel-eerst.tsx'
import { CasusLaden } from './casus-laden.tsx'
import { GeheimVelden } from './geheim-velden.tsx'
import { InhoudVelden } from './inhoud-velden.tsx'
import { OnderwerpVelden } from './onderwerp-velden.tsx'
import { PubliekVelden } from './publiek-velden.tsx'
import { asBody, checkVelden, emptyVelden, type Velden } from './schrijf-velden.ts'
import type { nl } from './texts.nl.ts'
import { delenTexts } from './texts.ts'
import { isShared, needToestemming } from './toestemming-nodig.ts'
import { useEnigeToestemming } from './use-enige-toestemming.ts'
import { VoorwaardenVelden } from './voorwaarden-velden.tsx'
import './delen.css'

/** Writing a bijdrage: who will see it, how the young person will see it and whom to call first stand beside the words. */
export default function SchrijfBijdrage() {
  return <CasusLaden>{(casus, publiek) => <Schrijven casus={casus} publiek={publiek} />}</CasusLaden>
}

function Schrijven({ casus, publiek }: { casus: Casus; publiek: PubliekAntwoord }) {
  const texts = useTexts(delenTexts)
  const { go, search } = useNavigatie()
  const { refresh } = useCasus(casus.id)
  const today = dayOf(useNow())
  const back = `/casussen/${casus.id}/bijdragen`
  const naam = jeugdigeOf(casus)?.naam ?? publiek.jeugdige.roepnaam
  const form = useFormulier<Velden>({
    initial: {
      ...emptyVelden(today),
      ...afterCall(casus, search.get('gesprek'), today, texts),
      organisaties: publiek.organisaties
        .filter((o) => !o.eigen && o.id === search.get('aan'))
        .map((o) => o.id),
    },
    klad: `bijdrage-${casus.id}`,
    validate: (v) => checkVelden(v, publiek, texts),
    send: async (v, actionKey) => {
      await send('POST', `/v1/casussen/${casus.id}/bijdragen`, { body: asBody(v, publiek), actionKey })
      void refresh()
      go(back)
    },
  })
  useEnigeToestemming(form, publiek)
  return (
    <Pagina
      title={texts.bijdrageOver(naam)}
      back={{ to: back, label: texts.titel }}
      head={<Kop casus={casus} title={texts.bijdrageOver(naam)} />}
    >
      <div className="schrijf">
        <Formulier
          form={form}
          label={texts.bijdrageOver(naam)}
          beside={<Slot form={form} publiek={publiek} />}
          actions={
            <Knop type="submit" variant="primair" busy={form.busy}>
              {useKnopTekst(form.values)}
            </Knop>
          }
        >
          <div className="schrijf__vlak">
            <div className="schrijf__links">
              <OnderwerpVelden form={form} publiek={publiek} casusId={casus.id} />
              <InhoudVelden form={form} publiek={publiek} today={today} />
              <PubliekVelden form={form} publiek={publiek} casusId={casus.id} />
              <GeheimVelden form={form} publiek={publiek} casusId={casus.id} />
              <VoorwaardenVelden form={form} casusId={casus.id} publiek={publiek} today={today} />
            </div>
            <aside className="schrijf__naast">
              <BelEerst publiek={publiek} casusId={casus.id} />
              <BeeldVanJeugdige velden={form.values} publiek={publiek} today={today} />
            </aside>
          </div>
        </Formulier>
      </div>
    </Pagina>
  )
}

/** After a call the page begins with whom one spoke to, on what day; the rest is the writer's. */
function afterCall(
  casus: Casus,
  gesprek: string | null,
  today: string,
  texts: SameTexts<typeof nl>,
): Partial<Velden> {
  const called = casus.betrokkenheden.find((b) => b.id === gesprek)
  if (!called) return {}
  return { tekst: texts.gebeldMet(called.naam, called.organisatie?.naam ?? ''), gebeurdOp: today }
}

function Kop({ casus, title }: { casus: Casus; title: string }) {
  const now = useNow()
  const taal = useTaal()
  const geboren = jeugdigeOf(casus)?.geboortedatum
  const years = geboren ? `${age(geboren, now)} ${taal === 'nl' ? 'jaar' : 'years'} · ` : ''
  return (
    <div className="schrijf__kop">
      <div>
        <PaginaKop title={title} />
        <p className="gedempt">{`${years}${casus.regime.naam}`}</p>
      </div>
      <EigenWoorden>{casus.vraag.tekst}</EigenWoorden>
    </div>
  )
}

/** Beside the button once more: who will see it, and until when it is kept. */
function Slot({ form: { values }, publiek }: { form: FormulierState<Velden>; publiek: PubliekAntwoord }) {
  const texts = useTexts(delenTexts)
  const taal = useTaal()
  const own = useSessie().sessie.account.organisatie
  const chosen = publiek.organisaties.filter((o) => values.organisaties.includes(o.id))
  const missed = needToestemming(values, publiek).map((o) => o.naam)
  const readers = values.iedereen
    ? [
        {
          id: 'allen',
          naam: missed.length === 0 ? texts.allen : texts.allenBehalve(listInWords(missed, taal)),
        },
      ]
    : [...(own ? [own] : []), ...chosen.filter((o) => o.id !== own?.id)]
  const isDay = /^\d{4}-\d\d-\d\d$/.test(values.verlooptOp)
  return (
    <DitZien
      look="zin"
      readers={readers}
      note={isDay ? texts.bewaardTot(longDate(values.verlooptOp, taal)) : texts.bewaardCasus}
    />
  )
}

function useKnopTekst(v: Velden): string {
  const texts = useTexts(delenTexts)
  const taal = useTaal()
  if (v.iedereen) return texts.deelIedereen
  if (!isShared(v)) return texts.bewaarEigen
  const count = v.organisaties.length
  return texts.deelMet(texts.organisaties(countInWords(count, taal), count > 1))
}
