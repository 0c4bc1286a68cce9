import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { send } from '../../../web/api.ts'
import { dayOf, daysBetween, longDate, nearMoment, relativeDay, shortDate, time } from '../../../web/datum.ts'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useNow } from '../../../web/now.ts'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnWerk } from '../../mijn-werk/contract.ts'
import { useGebeurtenisZin } from '../gebeurtenis-zin.ts'
import { werkTexts } from './texts.ts'

/** How many people or requests wait for me. */
export function waitingCount(werk: MijnWerk): number {
  const { nee, weerwoorden, overdrachten, aanmeldingen, gebruiksvragen, toestemmingen } = werk
  const lists = [nee, weerwoorden, overdrachten, aanmeldingen, gebruiksvragen, toestemmingen]
  return lists.reduce((sum, list) => sum + list.aantal, 0)
}

/** Four columns of the day; on a phone below each other. */
export function VandaagPaneel({ werk }: { werk: MijnWerk }) {
  return (
    <div className="vandaag">
      <Overleggen werk={werk} />
      <Afspraken werk={werk} />
      <Wachten werk={werk} />
      <Veranderd werk={werk} />
    </div>
  )
}

function Kolom({
  title,
  count,
  empty,
  more = 0,
  children,
}: {
  title: string
  count: number
  empty: string
  more?: number
  children: ReactNode
}) {
  const texts = useTexts(werkTexts)
  const id = useId()
  return (
    <section className="vandaag__kolom" aria-labelledby={id}>
      <div className="vandaag__kop">
        <h3 id={id}>{title}</h3>
        <span className="gedempt">{count}</span>
      </div>
      {count === 0 ? <p className="gedempt vandaag__leeg">{empty}</p> : <ul role="list">{children}</ul>}
      {more > 0 && <p className="gedempt">{texts.meer(more)}</p>}
    </section>
  )
}

function Overleggen({ werk: { overleggen, vandaag } }: { werk: MijnWerk }) {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  return (
    <Kolom
      title={texts.overleggen}
      count={overleggen.aantal}
      empty={texts.geenOverleggen}
      more={overleggen.aantal - overleggen.eerste.length}
    >
      {overleggen.eerste.map((o) => (
        <li key={o.id} className="vandaag__rij">
          <Link to={`/casussen/${o.casusId}/overleg`} className="vandaag__doel">
            <span className="vandaag__tijd">
              {dayOf(o.begintOp) === vandaag ? time(o.begintOp, taal) : shortDate(o.begintOp, taal)}
            </span>
            <span className="vandaag__tekst">
              <strong>{o.naam}</strong>
              <span>
                {[
                  dayOf(o.begintOp) !== vandaag && time(o.begintOp, taal),
                  o.plaats,
                  o.erbij.length > 0 && texts.erbij(listInWords(o.erbij, taal), o.erbij.length),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </Kolom>
  )
}

function Afspraken({ werk: { afspraken, vandaag } }: { werk: MijnWerk }) {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  const now = useNow()
  const queryClient = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const finish = async (id: string, versie: number) => {
    setError(null)
    await send('PUT', `/v1/afspraken/${id}/status`, {
      body: { status: 'gedaan', toelichting: '' },
      ifMatch: `"${versie}"`,
    }).catch(setError)
    await queryClient.invalidateQueries()
  }
  return (
    <Kolom
      title={texts.afspraken}
      count={afspraken.aantal}
      empty={texts.geenAfspraken}
      more={afspraken.aantal - afspraken.eerste.length}
    >
      {error !== null && (
        <li>
          <ProbleemMelding error={error} />
        </li>
      )}
      {afspraken.eerste.map((a) => {
        const late = daysBetween(a.datum, vandaag)
        return (
          <li key={a.id} className="vandaag__rij">
            <label className="vandaag__vink">
              <input
                type="checkbox"
                aria-label={texts.klaarMet(a.tekst)}
                onChange={() => void finish(a.id, a.versie)}
              />
            </label>
            <Link to={`/casussen/${a.casusId}/plan`} className="vandaag__tekst">
              <strong>{a.tekst}</strong>
              <span className={late > 0 ? 'let-op' : undefined}>
                {late > 0 ? texts.teLaat(late) : nearMoment(a.begintOp ?? a.datum, taal, now)}
                {a.naam && <span className="gedempt">, {texts.metNaam(a.naam)}</span>}
              </span>
            </Link>
          </li>
        )
      })}
    </Kolom>
  )
}

function Wachten({ werk }: { werk: MijnWerk }) {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  const { nee, weerwoorden, overdrachten, aanmeldingen, gebruiksvragen, toestemmingen, vandaag } = werk
  const rows = [
    ...overdrachten.eerste.map((o) => ({
      id: o.id,
      naam: o.naam,
      tekst: texts.regie(o.van),
      op: o.op,
      to: `/casussen/${o.casusId}`,
      knop: texts.antwoord,
    })),
    ...gebruiksvragen.eerste.map((g) => ({
      id: g.id,
      naam: g.naam,
      tekst: texts.wilGebruiken(g.van, g.waarvoor),
      op: g.op,
      to: `/casussen/${g.casusId}/gebruik`,
      knop: texts.antwoord,
    })),
    ...toestemmingen.eerste.map((t) => ({
      id: `toestemming-${t.id}-${t.jaren}`,
      naam: t.naam,
      tekst: (t.verjaardag > vandaag ? texts.toestemmingEindigt : texts.toestemmingOpnieuw)(
        t.jaren,
        longDate(t.verjaardag, taal),
        t.hoeveel,
      ),
      op: null,
      to: `/casussen/${t.casusId}/toestemming`,
      knop: texts.bekijk,
    })),
    ...nee.eerste.map((n) => ({
      id: n.id,
      naam: n.naam,
      tekst: [texts.neeOp(n.afspraak), n.watMaaktJa && texts.welAls(n.watMaaktJa)].filter(Boolean).join(' '),
      op: n.op,
      to: `/casussen/${n.casusId}/plan`,
      knop: texts.antwoord,
    })),
    ...weerwoorden.eerste.map((w) => ({
      id: w.id,
      naam: w.naam,
      tekst: texts.zegt(w.tekst),
      op: w.op,
      to: `/casussen/${w.casusId}/bijdragen`,
      knop: texts.antwoord,
    })),
    ...aanmeldingen.eerste.map((a) => ({
      id: a.id,
      naam: a.naam,
      tekst: texts.aanmelding,
      op: a.op,
      to: `/aanmeldingen/${a.id}`,
      knop: texts.bekijk,
    })),
  ]
  const shown = rows.slice(0, 4)
  const count = waitingCount(werk)
  return (
    <Kolom title={texts.wachten} count={count} empty={texts.geenWachten} more={count - shown.length}>
      {shown.map((row) => (
        <WachtRij key={row.id} {...row} />
      ))}
    </Kolom>
  )
}

type WachtRijProps = { naam: string | null; tekst: string; op: string | null; to: string; knop: string }

function WachtRij({ naam, tekst, op, to, knop }: WachtRijProps) {
  const taal = useTaal()
  const now = useNow()
  return (
    <li className="vandaag__rij">
      <span className="vandaag__tekst">
        <strong>{naam}</strong>
        <span>
          {/* The words may be someone's own: when it was is a line of its own. */}
          {tekst}
          {op && <span className="vandaag__wanneer">{capital(relativeDay(op, taal, now))}</span>}
        </span>
      </span>
      <KnopLink to={to} variant="zacht" size="klein">
        {knop}
      </KnopLink>
    </li>
  )
}

function Veranderd({ werk: { veranderd } }: { werk: MijnWerk }) {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  const now = useNow()
  const zin = useGebeurtenisZin()
  return (
    <Kolom
      title={texts.veranderd}
      count={veranderd.aantal}
      empty={texts.geenVeranderd}
      more={veranderd.aantal - veranderd.eerste.length}
    >
      {veranderd.eerste.map((g) => (
        <li key={g.id} className="vandaag__rij">
          <Link to={`/casussen/${g.casusId}/tijdlijn`} className="vandaag__tekst">
            <strong>{g.naam}</strong>
            <span>
              {zin(g)}
              {g.door && `, ${g.door}`}, {relativeDay(g.op, taal, now)}
            </span>
          </Link>
        </li>
      ))}
    </Kolom>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
