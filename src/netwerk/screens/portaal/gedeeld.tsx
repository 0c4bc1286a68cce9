import { longDate } from '../../../web/datum.ts'
import { iconMensenVol } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { RondeRegel } from '../../contract.ts'
import { kringTexts } from './texts.ts'

type GedeeldProps = { rondes: readonly RondeRegel[]; back: { to: string; label: string } }

/** What a parent was let look at; nothing is the rule. */
export function Gedeeld({ rondes, back }: GedeeldProps) {
  const texts = useTexts(kringTexts)
  const taal = useTaal()
  const [first] = rondes
  return (
    <Pagina title={first ? texts.kijk.titel(first.van) : texts.kijk.eigen} back={back}>
      {rondes.length === 0 ? (
        <LeegStaat icon={iconMensenVol} title={texts.kijk.geen} level={2}>
          {texts.kijk.geenUitleg}
        </LeegStaat>
      ) : (
        <div className="mijn__stapel">
          {rondes.map((ronde) => (
            <Kaart
              key={ronde.id}
              title={ronde.naam || longDate(ronde.dag, taal)}
              above={texts.kijk.gedeeld(ronde.van)}
            >
              <p>{texts.rondes.mensen(ronde.aantal)}</p>
              <KnopLink to={`/portaal/kring/ronde/${ronde.id}`}>{texts.rondes.bekijk}</KnopLink>
            </Kaart>
          ))}
        </div>
      )}
    </Pagina>
  )
}
