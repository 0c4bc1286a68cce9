import { longDate } from '../../web/datum.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Besluit, GrondAntwoord } from '../contract.ts'
import { deelwijzerTexts } from './texts.ts'
import './deelwijzer.css'

/** Why: the conditions or reasons in plain words, what can be done instead, and the articles behind a disclosure. */
export function BesluitUitleg({ besluit }: { besluit: Besluit }) {
  const texts = useTexts(deelwijzerTexts)
  const taal = useTaal()
  return (
    <div className="besluit-uitleg">
      {besluit.mits.length > 0 && (
        <ul>
          {besluit.mits.map((m) => (
            <li key={m.code}>{m.tekst[taal]}</li>
          ))}
        </ul>
      )}
      {besluit.redenen.map((r) => (
        <div key={r.code}>
          <p>{r.tekst[taal]}</p>
          <p>
            <strong>{texts.watWel}:</strong> {r.inPlaatsDaarvan[taal]} {texts.belWie[r.bel]}
          </p>
        </div>
      ))}
      {besluit.gronden.length > 0 && <Artikelen gronden={besluit.gronden} />}
    </div>
  )
}

function Artikelen({ gronden }: { gronden: readonly GrondAntwoord[] }) {
  const texts = useTexts(deelwijzerTexts)
  const taal = useTaal()
  return (
    <details className="besluit-uitleg__artikelen">
      <summary>{texts.waarom}</summary>
      <ul>
        {gronden.map((g) => (
          <li key={g.code}>
            <a href={g.url} target="_blank" rel="noreferrer">
              {g.titel}
            </a>
            : {g.uitleg[taal]}{' '}
            <span className="gedempt">
              {g.gelezen ? texts.gecontroleerd(longDate(g.gecontroleerdOp, taal)) : texts.nietNagelezen}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
