import { Knop } from '../../../web/kit/knop.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Stappen } from '../../../web/kit/stappen.tsx'
import { longDate } from '../../../web/datum.ts'
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
  const steps = fasen.map((fase, index) => ({ id: fase, title: texts.fasen[fase], state: stateOf(index - here) }))
  return (
    <Sectie title={texts.fase}>
      <p className="gedempt">{texts.sinds(longDate(casus.start, taal))}</p>
      <Stappen label={texts.fase} steps={steps} />
      <div className="overzicht__knoppen">
        {abilities.magFase && casus.mogelijkeFasen.length > 0 && <Knop onClick={() => onAct({ soort: 'fase' })}>{texts.knoppen.fase}</Knop>}
        {abilities.magZijtoestand && (
          <Knop onClick={() => onAct({ soort: casus.zijtoestand ? 'ophef' : 'zijtoestand' })}>
            {casus.zijtoestand ? texts.knoppen.ophef : texts.knoppen.zijtoestand}
          </Knop>
        )}
        {abilities.magVraag && <Knop onClick={() => onAct({ soort: 'vraag' })}>{texts.knoppen.vraag}</Knop>}
      </div>
    </Sectie>
  )
}

function stateOf(distance: number): 'klaar' | 'nu' | 'straks' {
  if (distance < 0) return 'klaar'
  return distance === 0 ? 'nu' : 'straks'
}
