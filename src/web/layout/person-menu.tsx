import { useId } from 'react'
import { Initialen } from '../kit/initialen.tsx'
import { useSessie } from '../sessie.tsx'
import { useTexts } from '../texts.ts'
import { Settings } from './settings.tsx'
import { layoutTexts } from './texts.ts'
import './person-menu.css'

/** Who is signed in, at the foot of the rail; opens the settings in a native popover. */
export function PersonMenu() {
  const texts = useTexts(layoutTexts)
  const { account } = useSessie().sessie
  const id = useId()
  return (
    <div className="persoon-menu">
      <button type="button" className="persoon-menu__knop" popoverTarget={id}>
        <Initialen name={account.naam} />
        <span className="persoon-menu__naam">{account.naam.split(' ')[0]}</span>
        {account.functie && <span className="persoon-menu__functie">{account.functie}</span>}
        <span className="alleen-voor-lezers">{texts.jouwInstellingen}</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        className="persoon-menu__paneel"
        aria-label={texts.jouwInstellingen}
      >
        <PersonSummary />
        <Settings withDensity />
      </div>
    </div>
  )
}

/** Name, function and organisation of the reader. */
export function PersonSummary() {
  const { account } = useSessie().sessie
  const below = [account.functie, account.organisatie?.naam].filter((part) => part)
  return (
    <p className="persoon-menu__wie">
      <strong>{account.naam}</strong>
      <span className="gedempt">{below.join(', ')}</span>
    </p>
  )
}
