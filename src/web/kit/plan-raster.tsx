import type { ReactNode } from 'react'
import { Link } from '../navigatie/link.tsx'
import { useTexts } from '../texts.ts'
import { AntwoordRegel, type Instemming } from './antwoord-regel.tsx'
import { EigenWoorden } from './eigen-woorden.tsx'
import { iconLetOp } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { kitTexts } from './texts.ts'
import './plan-raster.css'

export type PlanSpoor = { id: string; name: string /** The goal in own words. */; goal?: string }
export type PlanPeriode = { id: string; label: string; note: string; isNow?: boolean }
export type PlanKaart = {
  id: string
  spoorId: string
  periodeId: string
  /** 'vandaag, 15.00' */
  when: string
  title: string
  owner?: string
  /** 'Inhoud: alleen De Brug' */
  extra?: string
  answers?: readonly Instemming[]
  to?: string
  /** Part of a clash. */
  clashes?: boolean
}
/** One band that says what collides, that it is nobody's fault, who sees this, and the ways out. */
export type PlanBotsing = {
  id: string
  periodeId: string
  title: string
  text: ReactNode
  actions?: ReactNode
}

type PlanRasterProps = {
  caption: string
  sporen: readonly PlanSpoor[]
  periodes: readonly PlanPeriode[]
  kaarten: readonly PlanKaart[]
  botsingen?: readonly PlanBotsing[]
}

/** The plan: time down, tracks across, each opening with its goal; on a phone one list in order of time. */
export function PlanRaster({ caption, sporen, periodes, kaarten, botsingen = [] }: PlanRasterProps) {
  const texts = useTexts(kitTexts)
  return (
    <div className="plan-kader">
      <table className="plan" role="table" style={{ '--sporen': sporen.length } as React.CSSProperties}>
        <caption className="alleen-voor-lezers">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="plan__hoek">
              <span className="alleen-voor-lezers">{texts.periode}</span>
            </th>
            {sporen.map((spoor) => (
              <th key={spoor.id} role="columnheader" scope="col" className="plan__spoor">
                {spoor.name}
                {spoor.goal && <EigenWoorden look="stil">{spoor.goal}</EigenWoorden>}
              </th>
            ))}
          </tr>
        </thead>
        {periodes.map((periode) => (
          <PlanRij
            key={periode.id}
            periode={periode}
            sporen={sporen}
            kaarten={kaarten.filter((kaart) => kaart.periodeId === periode.id)}
            botsingen={botsingen.filter((botsing) => botsing.periodeId === periode.id)}
          />
        ))}
      </table>
    </div>
  )
}

type PlanRijProps = {
  periode: PlanPeriode
  sporen: readonly PlanSpoor[]
  kaarten: readonly PlanKaart[]
  botsingen: readonly PlanBotsing[]
}

function PlanRij({ periode, sporen, kaarten, botsingen }: PlanRijProps) {
  const texts = useTexts(kitTexts)
  return (
    <tbody role="rowgroup" className="plan__periode">
      <tr role="row">
        <th role="rowheader" scope="row" rowSpan={1 + botsingen.length} className="plan__wanneer">
          <span className={periode.isNow ? 'plan__nu' : undefined}>{periode.label}</span>
          <span className="plan__dagen">{periode.note}</span>
        </th>
        {sporen.map((spoor) => {
          const here = kaarten.filter((kaart) => kaart.spoorId === spoor.id)
          return (
            <td key={spoor.id} role="cell" className={here.length === 0 ? 'plan__leeg' : undefined}>
              {here.map((kaart) => (
                <PlanKaartje key={kaart.id} kaart={kaart} spoor={spoor.name} />
              ))}
            </td>
          )
        })}
      </tr>
      {kaarten.length === 0 && (
        <tr role="row" className="plan__niets">
          <td role="cell" colSpan={sporen.length + 1}>
            {texts.leegPlan}
          </td>
        </tr>
      )}
      {botsingen.map((botsing) => (
        <tr role="row" key={botsing.id} className="plan__bandrij">
          <td role="cell" colSpan={sporen.length}>
            <Band botsing={botsing} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

function PlanKaartje({ kaart, spoor }: { kaart: PlanKaart; spoor: string }) {
  return (
    <div className={kaart.clashes ? 'plan-kaart plan-kaart--botst' : 'plan-kaart'}>
      <p className="plan-kaart__wanneer">
        <strong className="plan-kaart__spoor">{spoor} · </strong>
        {kaart.when}
      </p>
      <p className="plan-kaart__titel">{kaart.to ? <Link to={kaart.to}>{kaart.title}</Link> : kaart.title}</p>
      {kaart.owner && <p className="plan-kaart__wie">{kaart.owner}</p>}
      {kaart.extra && <p className="plan-kaart__wie">{kaart.extra}</p>}
      {kaart.answers && kaart.answers.length > 0 && (
        <div className="plan-kaart__antwoorden">
          {kaart.answers.map((answer) => (
            <AntwoordRegel key={answer.id} answer={answer} />
          ))}
        </div>
      )}
    </div>
  )
}

function Band({ botsing }: { botsing: PlanBotsing }) {
  return (
    <section className="plan-band" aria-label={botsing.title}>
      <div className="plan-band__tekst">
        <p className="plan-band__titel">
          <Icoon pad={iconLetOp} size="klein" />
          {botsing.title}
        </p>
        <div>{botsing.text}</div>
      </div>
      {botsing.actions && <div className="plan-band__acties">{botsing.actions}</div>}
    </section>
  )
}
