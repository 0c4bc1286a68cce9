import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Bijdrage } from '../../delen/contract.ts'
import { ElkeOuder } from '../../gezin/screens/elke-ouder.tsx'
import { useOuders } from '../../gezin/screens/use-ouders.ts'
import { ouderIdsOf } from '../../gezin/screens/welke-ouder.tsx'
import type { AfspraakLezen } from '../../plan/contract.ts'
import { Spreekvlak } from '../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../web/api.ts'
import { dayOf } from '../../web/datum.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { iconVerder, iconZien } from '../../web/kit/iconen.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { useNow } from '../../web/now.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../web/probleem.ts'
import { apiQuery } from '../../web/query.ts'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { MijnVerhaal } from '../contract.ts'
import { Regel } from './deel/regel.tsx'
import { schrijfTexts } from './schrijven/texts.ts'
import { portaalTexts } from './texts.ts'
import { isPortaalPath, usePortaal } from './use-portaal.ts'
import { verhaalTexts } from './verhaal/texts.ts'
import { firstName } from './woorden.ts'
import './portaal.css'

type Over = { soort: 'plan' | 'vraag' } | { soort: 'afspraak' | 'bijdrage'; id: string }

/** Saying something back in own words, about the plan, an afspraak or what someone wrote; I choose who reads it. */
export default function ZegTerug() {
  const { search } = useNavigatie()
  const { data, error, refetch } = usePortaal('mijn-verhaal')
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { verhaal, kant } = data.data
  const over = readOver(search)
  const may = over.soort === 'vraag' ? verhaal?.abilities.magEigenVraag : verhaal?.abilities.magTerugzeggen
  if (!verhaal || !may) return <FoutPagina error={new Probleem({ status: 404 })} />
  if ('id' in over) return <TerugOpIets verhaal={verhaal} kant={kant} over={over} />
  return <Terug verhaal={verhaal} kant={kant} over={over} lezers={verhaal.lezers} />
}

type Basis = { verhaal: NonNullable<MijnVerhaal['verhaal']>; kant: MijnVerhaal['kant'] }

/** An answer is read by nobody who can't read what it answers, so nobody else is offered. */
function TerugOpIets({ verhaal, kant, over }: Basis & { over: Extract<Over, { id: string }> }) {
  const path =
    over.soort === 'afspraak'
      ? `/v1/afspraken/${over.id}`
      : `/v1/casussen/${verhaal.casusId}/bijdragen/${over.id}`
  const { data, error, refetch } = useQuery(apiQuery<AfspraakLezen | Bijdrage>(path))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { tekst, wie } = 'afspraak' in data.data ? ofAfspraak(data.data) : ofBijdrage(data.data)
  const lezers = verhaal.lezers.filter(({ id }) => wie === null || wie.includes(id))
  return <Terug verhaal={verhaal} kant={kant} over={over} lezers={lezers} tekst={tekst} />
}

const ofAfspraak = ({ afspraak }: AfspraakLezen) => ({
  tekst: afspraak.tekst,
  wie: afspraak.publiek.organisaties,
})
const ofBijdrage = ({ tekst, publiek }: Bijdrage) => ({
  tekst,
  wie: publiek.organisaties.map(({ id }) => id),
})

type TerugProps = Basis & {
  over: Over
  /** Who can be chosen now; who is no longer among them is not read along, also when a draft still names them. */
  lezers: Basis['verhaal']['lezers']
  /** What is answered. */
  tekst?: string
}

function Terug({ verhaal, kant, over, lezers: offered, tekst: answered }: TerugProps) {
  const texts = { ...useTexts(portaalTexts), ...useTexts(schrijfTexts), ...useTexts(verhaalTexts) }
  const now = useNow()
  const taal = useTaal()
  const queryClient = useQueryClient()
  const [sentTo, setSentTo] = useState<string[] | null>(null)
  const form = useFormulier({
    initial: {
      tekst: '',
      lezers: offered.filter((lezer) => lezer.standaard).map((lezer) => lezer.id),
      gezin: false,
      ouderIds: [] as string[],
    },
    klad: `weerwoord-${verhaal.casusId}-${over.soort}${'id' in over ? `-${over.id}` : ''}`,
    validate: ({ tekst }) => (tekst.trim() === '' ? { tekst: texts.terug.leeg } : {}),
    send: async ({ tekst, gezin, ...chosen }, actionKey) => {
      const { lezers, ouderIds } = stillOffered(chosen)
      const family = gezin ? dayOf(now) : null
      const publiek = {
        wie: lezers.length === 0 ? 'eigen' : 'gekozen',
        organisaties: lezers,
        ...(kant === 'jeugdige'
          ? { ouderVanaf: ouderIds.length > 0 ? dayOf(now) : null, ...ouderIdsOf(ouderIds) }
          : { jeugdigeVanaf: family }),
      }
      const { path, body } = requestFor(verhaal.casusId, over, { tekst, publiek })
      await send('POST', path, { body, actionKey })
      setSentTo(readerNames(lezers, gezin, ouderIds))
      await queryClient.invalidateQueries({ predicate: ({ queryKey: [key] }) => isPortaalPath(key) })
    },
  })
  const family = kant === 'ouder' ? verhaal.gezin.filter((mens) => mens.kant !== kant) : []
  const { ouders } = useOuders(verhaal.casusId, kant === 'jeugdige')
  const stillOffered = (chosen: { lezers: string[]; ouderIds: string[] }) => ({
    lezers: chosen.lezers.filter((id) => offered.some((lezer) => lezer.id === id)),
    ouderIds: chosen.ouderIds.filter((id) => ouders.some((ouder) => ouder.persoonId === id)),
  })
  const readerNames = (lezers: readonly string[], gezin: boolean, ouderIds: readonly string[]) => [
    ...offered.filter((lezer) => lezers.includes(lezer.id)).map((lezer) => lezer.naam),
    ...(gezin ? family.map((mens) => mens.naam) : []),
    ...ouders.filter(({ persoonId }) => ouderIds.includes(persoonId)).map(({ naam }) => naam),
  ]
  const title = over.soort === 'vraag' ? texts.terug.eigenTab : texts.terug.tab
  if (sentTo) return <Verstuurd title={title} to={sentTo} />
  const names = readerNames(form.values.lezers, form.values.gezin, form.values.ouderIds)
  return (
    <Pagina
      title={title}
      back={{ to: '/portaal', label: texts.plan.tab }}
      intro={<p>{aboutWords(over, texts.terug)}</p>}
    >
      {answered && (
        <Kaart tone="stil">
          <p>{answered}</p>
        </Kaart>
      )}
      <Formulier
        form={form}
        beside={
          <Regel icon={iconZien}>
            {names.length === 0 ? (
              texts.terug.alleenJij
            ) : (
              <>
                <strong>{texts.verhaal.zien}</strong> {listInWords([texts.verhaal.jij, ...names], taal)}.
              </>
            )}{' '}
            {verhaal.wieKanVragen[taal]}
          </Regel>
        }
        actions={
          <>
            <Knop type="submit" variant="primair" iconAfter={iconVerder} busy={form.busy}>
              {names.length === 0 ? texts.terug.bewaar : texts.terug.stuur}
            </Knop>
            {verhaal.vastePersoon?.telefoon && (
              <BelKnop
                number={verhaal.vastePersoon.telefoon}
                name={firstName(verhaal.vastePersoon.naam)}
                look="naam"
                variant="tweede"
              />
            )}
            <KnopLink to="/portaal" variant="stil">
              {texts.terug.later}
            </KnopLink>
          </>
        }
      >
        <Spreekvlak
          label={over.soort === 'vraag' ? texts.terug.eigenTekst : texts.terug.tekst}
          hint={over.soort === 'vraag' ? texts.terug.eigenHint : texts.terug.hint}
          max={4000}
          own={kant === 'jeugdige'}
          {...form.field('tekst')}
        />
        <fieldset className="lezers">
          <legend>
            <strong>{texts.terug.wie}</strong>
          </legend>
          <p className="gedempt">{texts.terug.wieHint}</p>
          {offered.map((lezer) => (
            <Vinkje
              key={lezer.id}
              name={`lezer-${lezer.id}`}
              label={lezer.naam}
              hint={lezer.mensen.join(', ')}
              value={form.values.lezers.includes(lezer.id)}
              onChange={(on) =>
                form.set(
                  'lezers',
                  on ? [...form.values.lezers, lezer.id] : form.values.lezers.filter((id) => id !== lezer.id),
                )
              }
            />
          ))}
          <ElkeOuder ouders={ouders} {...form.field('ouderIds')} />
          {family.length > 0 && (
            <Vinkje
              name="gezin"
              label={listInWords(
                family.map((mens) => mens.naam),
                taal,
              )}
              value={form.values.gezin}
              onChange={(on) => form.set('gezin', on)}
            />
          )}
        </fieldset>
      </Formulier>
    </Pagina>
  )
}

function Verstuurd({ title, to }: { title: string; to: readonly string[] }) {
  const texts = { ...useTexts(portaalTexts), ...useTexts(schrijfTexts), ...useTexts(verhaalTexts) }
  const taal = useTaal()
  return (
    <Pagina title={title} back={{ to: '/portaal', label: texts.plan.tab }}>
      <Melding tone="gelukt" live title={texts.terug.klaar}>
        {texts.verhaal.zien}{' '}
        {to.length === 0 ? texts.verhaal.alleenJij : listInWords([texts.verhaal.jij, ...to], taal)}.
      </Melding>
      <KnopLink to="/portaal/verhaal" variant="primair" wide iconAfter={iconVerder}>
        {texts.terug.naarVerhaal}
      </KnopLink>
      <KnopLink to="/portaal" wide>
        {texts.terug.naarPlan}
      </KnopLink>
    </Pagina>
  )
}

function readOver(search: URLSearchParams): Over {
  const soort = search.get('over')
  const id = search.get('id')
  if (soort === 'vraag') return { soort }
  if ((soort === 'afspraak' || soort === 'bijdrage') && id) return { soort, id }
  return { soort: 'plan' }
}

// What someone wrote has its own way back, in the slice that shares.
function requestFor(casusId: string, over: Over, said: { tekst: string; publiek: unknown }) {
  if (over.soort === 'bijdrage')
    return { path: `/v1/casussen/${casusId}/bijdragen/${over.id}/weerwoorden`, body: said }
  return { path: `/v1/casussen/${casusId}/weerwoorden`, body: { over, ...said } }
}

function aboutWords(
  over: Over,
  texts: { overPlan: string; overDit: string; overLezen: string; eigenHint: string },
): string {
  return { plan: texts.overPlan, afspraak: texts.overDit, bijdrage: texts.overLezen, vraag: texts.eigenHint }[
    over.soort
  ]
}
