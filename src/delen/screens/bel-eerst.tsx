import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { useTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import { delenTexts } from './texts.ts'

/** *Bel eerst* stands before *deel*: the vaste persoon, with the number. */
export function BelEerst({ publiek: { vastePersoon: vast, jeugdige } }: { publiek: PubliekAntwoord }) {
  const texts = useTexts(delenTexts)
  if (!vast)
    return (
      <section className="bel-eerst">
        <p>{texts.geenVaste(jeugdige.roepnaam)}</p>
      </section>
    )
  if (vast.ikzelf)
    return (
      <section className="bel-eerst">
        <p>{texts.belJij}</p>
      </section>
    )
  return (
    <section className="bel-eerst" aria-label={texts.belEerst(vast.naam)}>
      <div>
        <h2>{texts.belEerst(vast.naam)}</h2>
        <p>{texts.belUitleg(jeugdige.roepnaam)}</p>
      </div>
      {vast.telefoon ? (
        <BelKnop number={vast.telefoon} name={vast.naam} look="bel-nu" variant="primair" />
      ) : (
        <p>{texts.geenNummer}</p>
      )}
    </section>
  )
}
