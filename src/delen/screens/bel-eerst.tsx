import { useQuery } from '@tanstack/react-query'
import { casusBereikQuery } from '../../contact/screens/bel-eerst-blok.tsx'
import { Nummers, WeerVanaf } from '../../contact/screens/nummers.tsx'
import { useTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import { delenTexts } from './texts.ts'

type Props = { publiek: PubliekAntwoord; casusId: string }

/** *Bel eerst* stands before *deel*: the vaste persoon, or who answers for them now. */
export function BelEerst({ publiek: { vastePersoon: vast, jeugdige }, casusId }: Props) {
  const texts = useTexts(delenTexts)
  const { data } = useQuery(casusBereikQuery(casusId))
  const weg = data?.data.partners.find((p) => p.rollen.includes('vaste_persoon'))
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
      {weg && (
        <div>
          <Nummers naam={vast.naam} nu={weg.nu} variant="primair" />
          <WeerVanaf weg={weg} />
        </div>
      )}
    </section>
  )
}
