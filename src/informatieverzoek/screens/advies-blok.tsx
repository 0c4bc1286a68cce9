import { Melding } from '../../web/kit/melding.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Besluit } from '../contract.ts'
import { verzoekTexts } from './texts.ts'
import './verzoek.css'

const tones = { ja: 'gelukt', ja_mits: 'uitleg', nee: 'let-op' } as const

/** 'Mag dit?' before it is asked: yes, yes if, or no with the reason, the article and what can be done. */
export function AdviesBlok({ besluit, wie }: { besluit: Besluit; wie: string }) {
  const texts = useTexts(verzoekTexts)
  const taal = useTaal()
  const titles = { ja: texts.adviesJa(wie), ja_mits: texts.adviesMits(wie), nee: texts.adviesNee(wie) }
  return (
    <section aria-label={texts.adviesTitel} aria-live="polite">
      <Melding tone={tones[besluit.uitkomst]} title={titles[besluit.uitkomst]}>
        {besluit.mits.length > 0 && (
          <ul>
            {besluit.mits.map((m) => (
              <li key={m.nl}>{m[taal]}</li>
            ))}
          </ul>
        )}
        {besluit.redenen.map((r) => (
          <div key={r.uitleg.nl} className="advies__reden">
            <p>{r.uitleg[taal]}</p>
            <p>
              <strong>{texts.inPlaats}:</strong> {r.inPlaatsDaarvan[taal]}
            </p>
            {r.bron && <Bronnen bronnen={[r.bron]} />}
          </div>
        ))}
        {besluit.redenen.length === 0 && <Bronnen bronnen={besluit.gronden} />}
      </Melding>
    </section>
  )
}

function Bronnen({ bronnen }: { bronnen: Besluit['gronden'] }) {
  const texts = useTexts(verzoekTexts)
  if (bronnen.length === 0) return null
  return (
    <p className="gedempt">
      {texts.grond}:{' '}
      {bronnen.map((b, n) => (
        <span key={b.titel}>
          {n > 0 && ', '}
          {b.url ? (
            <a href={b.url} target="_blank" rel="noreferrer">
              {b.titel}
            </a>
          ) : (
            b.titel
          )}
          {!b.gelezen && ` (${texts.nietNagelezen})`}
        </span>
      ))}
    </p>
  )
}
