import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWerk } from '../../../portaal/screens/werk/use-werk.ts'
import { createActionKey, send } from '../../../web/api.ts'
import { iconMensenVol, iconZien } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { Persoonregel } from '../../../web/kit/persoonregel.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../../web/probleem.ts'
import { useTexts } from '../../../web/texts.ts'
import type { DeelRegel, LezerInvoer, VerhaalPlan } from '../../contract.ts'
import { mijnVerhaalTexts } from './texts.ts'
import { here, mijnPath, useMijnVerhaal } from './use-mijn-verhaal.ts'
import { Vooraf } from './vooraf.tsx'
import '../../../portaal/screens/portaal.css'
import './mijn-verhaal.css'

/** Who may read this one part: by name or by place, off by default, taken back at once. */
export default function WieLeest() {
  const texts = useTexts(mijnVerhaalTexts)
  const { deelId } = useParams<'deelId'>()
  const { verhaal, error, retry } = useMijnVerhaal()
  if (error && !verhaal) return <FoutPagina error={error} onRetry={retry} />
  if (!verhaal) return <LaadPagina />
  const deel = verhaal.delen.find(({ id }) => id === deelId)
  if (!deel) return <FoutPagina error={new Probleem({ status: 404 })} />
  const plannen = verhaal.plannen.filter(({ mensen, jim }) => mensen.length > 0 || jim !== null)
  return (
    <Pagina
      title={texts.wie.titel}
      back={{ to: here, label: texts.terugNaar }}
      intro={
        <p>
          {texts.wie.intro} {texts.wie.stopt}
        </p>
      }
    >
      <div className="mijn">
        {plannen.length === 0 && (
          <LeegStaat icon={iconMensenVol} title={texts.wie.niemand} level={2}>
            {texts.wie.niemandTekst}
          </LeegStaat>
        )}
        {plannen.map((plan) => (
          <EenPlan key={plan.casusId} plan={plan} deel={deel} alone={plannen.length === 1} />
        ))}
        <Eerder deel={deel} />
        <Vooraf plannen={verhaal.plannen} />
      </div>
    </Pagina>
  )
}

function EenPlan({ plan, deel, alone }: { plan: VerhaalPlan; deel: DeelRegel; alone: boolean }) {
  const texts = useTexts(mijnVerhaalTexts).wie
  const werk = useWerk()
  const given = (wieId: string | undefined) =>
    deel.lezers.find((l) => l.casusId === plan.casusId && l.wieId === wieId)?.id ?? null
  const plekken = new Map(plan.mensen.flatMap((m) => (m.organisatie ? [[m.organisatie.id, m] as const] : [])))
  return (
    <Sectie title={alone ? texts.mensen : texts.bijPlan(plan.vraag)}>
      <ul className="verhaal-lezers" role="list">
        {plan.mensen.map((mens) => (
          <Keuze
            key={mens.betrokkenheidId}
            deelId={deel.id}
            invoer={{ betrokkenheidId: mens.betrokkenheidId, wie: 'mens' }}
            naam={mens.naam}
            wat={werk(mens.wat)}
            {...(mens.moetMelden && { meldt: mens.moetMelden })}
            lezerId={given(mens.actorId)}
          />
        ))}
        {plan.jim && (
          <Keuze
            deelId={deel.id}
            invoer={{ jimId: plan.jim.jimId }}
            naam={plan.jim.naam}
            wat={texts.jim}
            lezerId={given(plan.jim.jimId)}
          />
        )}
      </ul>
      {plekken.size > 0 && <h3 className="verhaal-lezers__plek">{texts.organisatie}</h3>}
      <ul className="verhaal-lezers" role="list">
        {[...plekken].map(([id, mens]) => (
          <Keuze
            key={id}
            deelId={deel.id}
            invoer={{ betrokkenheidId: mens.betrokkenheidId, wie: 'organisatie' }}
            naam={mens.organisatie?.naam ?? ''}
            wat={texts.iedereen}
            lezerId={given(id)}
          />
        ))}
      </ul>
    </Sectie>
  )
}

/** Someone who takes part or their organisation, or the young person's JIM. */
type Aan = LezerInvoer | { jimId: string }
type KeuzeProps = {
  deelId: string
  invoer: Aan
  naam: string
  wat: string
  meldt?: string
  /** The key under which they get it; null: not. */
  lezerId: string | null
}

function Keuze({ deelId, invoer, naam, wat, meldt, lezerId }: KeuzeProps) {
  const texts = useTexts(mijnVerhaalTexts).wie
  const { probleem, doe } = useLezers(deelId)
  return (
    <li className="verhaal-lezers__een">
      <Persoonregel name={naam} what={wat} tone={lezerId ? 'vol' : 'hulp'} />
      {meldt && (
        <p className="gedempt">
          {texts.moetMelden} {meldt}
        </p>
      )}
      <p role="status" className="verhaal-lezers__stand">
        {lezerId && <Icoon pad={iconZien} />}
        {lezerId ? texts.mag(naam) : texts.magNiet(naam)}
      </p>
      <Knop
        variant={lezerId ? 'primair' : 'tweede'}
        size="klein"
        onClick={() => doe(lezerId === null ? { invoer } : { lezerId })}
      >
        {lezerId ? texts.neemTerug : texts.geef}
        <span className="alleen-voor-lezers"> {naam}</span>
      </Knop>
      {probleem && <ProbleemMelding error={probleem} />}
    </li>
  )
}

/** Who was given it and no longer takes part: reads nothing, and can be taken off the list. */
function Eerder({ deel }: { deel: DeelRegel }) {
  const texts = useTexts(mijnVerhaalTexts).wie
  const { probleem, doe } = useLezers(deel.id)
  const left = deel.lezers.filter(({ leest }) => !leest)
  if (left.length === 0) return null
  return (
    <Sectie title={texts.eerder}>
      {probleem && <ProbleemMelding error={probleem} />}
      <ul className="verhaal-lezers" role="list">
        {left.map(({ id, naam }) => (
          <li key={id} className="verhaal-lezers__een">
            <p>{texts.nietMeer(naam)}</p>
            <Knop size="klein" onClick={() => doe({ lezerId: id })}>
              {texts.neemTerug}
              <span className="alleen-voor-lezers"> {naam}</span>
            </Knop>
          </li>
        ))}
      </ul>
    </Sectie>
  )
}

function useLezers(deelId: string) {
  const client = useQueryClient()
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const doe = async (wat: { invoer: Aan } | { lezerId: string }) => {
    setProbleem(null)
    const path = `${mijnPath}/${deelId}/lezers`
    try {
      if ('invoer' in wat && 'jimId' in wat.invoer)
        await send('PUT', `/v1/jims/${wat.invoer.jimId}/delingen/verhaaldeel/${deelId}`)
      else if ('invoer' in wat) await send('POST', path, { body: wat.invoer, actionKey: createActionKey() })
      else await send('DELETE', `${path}/${wat.lezerId}`)
      await client.invalidateQueries()
    } catch (error) {
      if (!(error instanceof Probleem)) throw error
      setProbleem(error)
    }
  }
  return { probleem, doe }
}
