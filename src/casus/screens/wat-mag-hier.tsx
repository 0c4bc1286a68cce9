import { useState } from 'react'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Casus } from '../contract.ts'
import { casusTexts } from './texts.ts'

/** The link under a regime's name; opens the regime's own sentences with their source. */
export function WatMagHier({ regime }: { regime: Casus['regime'] }) {
  const texts = useTexts(casusTexts)
  const taal = useTaal()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="tekstknop" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {texts.watMag}
      </button>
      <Dialoog open={open} title={texts.watMag} onClose={() => setOpen(false)}>
        <p>
          <strong>{regime.naam}</strong>
        </p>
        <ul>
          {regime.uitleg[taal].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="gedempt">{texts.bron(regime.bron)}</p>
      </Dialoog>
    </>
  )
}
