import { longDate } from '../../../web/datum.ts'
import { iconJa } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Casus } from '../../contract.ts'
import { fasen } from '../../states.ts'
import type { OnAct } from '../acts/act.ts'
import { overzichtTexts } from './texts.ts'

/** Where the casus is on its way, and the steps that this person may take now. */
export function Fase({ casus, onAct }: { casus: Casus; onAct: OnAct }) {
  const texts = useTexts(overzichtTexts)
  const taal = useTaal()
  const { abilities } = casus
  const here = fasen.indexOf(casus.fase)
  return (
    <Sectie title={texts.fase}>
      <p className="gedempt">{texts.sinds(longDate(casus.start, taal))}</p>
      <ol role="list" className="weg" aria-label={texts.fase}>
        {fasen.map((fase, index) => (
          <li
            key={fase}
            className={index < here ? 'weg__klaar' : undefined}
            aria-current={index === here ? 'step' : undefined}
          >
            {index < here && <Icoon pad={iconJa} size="klein" />}
            {texts.fasen[fase]}
          </li>
        ))}
      </ol>
      <div className="overzicht__knoppen">
        {abilities.magFase && casus.mogelijkeFasen.length > 0 && (
          <Knop onClick={() => onAct({ soort: 'fase' })}>{texts.knoppen.fase}</Knop>
        )}
        {abilities.magZijtoestand && (
          <Knop onClick={() => onAct({ soort: casus.zijtoestand ? 'ophef' : 'zijtoestand' })}>
            {casus.zijtoestand ? texts.knoppen.ophef : texts.knoppen.zijtoestand}
          </Knop>
        )}
        {abilities.magVraag && <Knop onClick={() => onAct({ soort: 'vraag' })}>{texts.knoppen.vraag}</Knop>}
        <KnopLink to={`/casussen/${casus.id}/bewaren`}>{texts.knoppen.bewaren}</KnopLink>
      </div>
    </Sectie>
  )
}
