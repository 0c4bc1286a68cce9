import { Melding } from '../../../web/kit/melding.tsx'
import { useTexts } from '../../../web/texts.ts'
import './deur.css'
import { passkeyTexts } from './texts.ts'
import type { Fout } from './vraag-telefoon.ts'

/** What went wrong with a phone, and what to do: one sentence or two, no blame. */
export function FoutMelding({ fout }: { fout: Fout | null }) {
  const texts = useTexts(passkeyTexts).fout
  return (
    <div aria-live="polite" className="deur__fout">
      {fout && (
        <Melding tone="let-op" title={texts.titel}>
          <p>{texts[fout]}</p>
          {fout === 'afgebroken' && <p>{texts.schermslot}</p>}
        </Melding>
      )}
    </div>
  )
}
