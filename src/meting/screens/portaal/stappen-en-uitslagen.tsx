import { longDate } from '../../../web/datum.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { GasDoel, Metingen } from '../../contract.ts'
import { instrumentOf } from '../use-metingen.ts'
import { mijnMetingTexts } from './texts.ts'
import './stappen.css'

/** Goals in the steps that were agreed, the best one on top, and where they stand; for whoever of home may see the goal. */
export function MijnStappen({ metingen: m }: { metingen: Metingen }) {
  const texts = useTexts(mijnMetingTexts)
  if (m.gasDoelen.length === 0) return null
  return (
    <section className="meet__stapel" aria-labelledby="mijn-stappen">
      <h2 id="mijn-stappen">{texts.stappen}</h2>
      <p>{texts.stappenUitleg}</p>
      {m.gasDoelen.map((g) => (
        <Doel key={g.id} doel={g} />
      ))}
    </section>
  )
}

function Doel({ doel: g }: { doel: GasDoel }) {
  const texts = useTexts(mijnMetingTexts)
  const now = g.scores.at(-1)
  const steps = g.niveaus.map((words, nr) => ({ words, score: nr - 2 })).toReversed()
  return (
    <article className="meet__gebied">
      <h3>{g.doel}</h3>
      <ol className="meet__stappen">
        {steps.map(({ words, score }) => {
          const isNow = now?.score === score
          return (
            <li key={score} aria-current={isNow ? 'step' : undefined}>
              {words}
              {isNow && <strong> {texts.hierNu}</strong>}
              {!isNow && score === 0 && <span className="gedempt"> {texts.afgesproken}</span>}
            </li>
          )
        })}
      </ol>
    </article>
  )
}

/** Results of instruments that are not ours, for whom they were meant to be read by: who took it, when, and each level in its own words. */
export function MijnUitslagen({ metingen: m }: { metingen: Metingen }) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  if (m.uitslagen.length === 0) return null
  return (
    <section className="meet__stapel" aria-labelledby="mijn-uitslagen">
      <h2 id="mijn-uitslagen">{texts.uitslagen}</h2>
      {m.uitslagen.map((u) => {
        const instrument = instrumentOf(m, u.instrument)
        const name = (code: string) =>
          instrument?.leefgebieden.find((l) => l.code === code)?.naam[taal] ?? code
        const place = (waarde: number) =>
          instrument?.schaal.waarden.find((w) => w.waarde === waarde)?.label[taal] ?? String(waarde)
        return (
          <article key={u.id} className="meet__gebied">
            <h3>{instrument?.naam[taal] ?? u.instrument.code}</h3>
            <p>{texts.uitslagVan(u.afgenomenDoor, u.organisatie, longDate(u.afgenomenOp, taal))}</p>
            <p>{texts.uitslagUitleg}</p>
            <dl className="meet__uitslag">
              {u.waarden.map((w) => (
                <div key={w.leefgebied}>
                  <dt>{name(w.leefgebied)}</dt>
                  <dd>{place(w.waarde)}</dd>
                </div>
              ))}
            </dl>
          </article>
        )
      })}
    </section>
  )
}
