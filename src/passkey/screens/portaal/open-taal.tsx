import { type ReactNode, useEffect, useState } from 'react'
import { Knop } from '../../../web/kit/knop.tsx'
import { PortaalMerk } from '../../../web/layout/merk.tsx'
import { type Taal, TaalProvider } from '../../../web/texts.ts'
import { passkeyTexts } from './texts.ts'

// Before signing in there is no account to keep the choice; it lives as long as the page.
let chosen: Taal = 'nl'

/** The language of a page before signing in: Dutch, and English at a touch. */
export function OpenTaal({ children }: { children: ReactNode }) {
  const [taal, setTaal] = useState(chosen)
  useEffect(() => {
    document.documentElement.lang = taal
  }, [taal])
  const change = () => {
    chosen = taal === 'nl' ? 'en' : 'nl'
    setTaal(chosen)
  }
  return (
    <TaalProvider value={taal}>
      <div className="deur__kop">
        <PortaalMerk />
        <span lang={taal === 'nl' ? 'en' : 'nl'}>
          <Knop variant="stil" size="klein" onClick={change}>
            {passkeyTexts[taal].andereTaal}
          </Knop>
        </span>
      </div>
      {children}
    </TaalProvider>
  )
}
