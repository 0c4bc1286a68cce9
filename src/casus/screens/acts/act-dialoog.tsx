import type { ReactNode } from 'react'
import { Dialoog } from '../../../web/kit/dialoog.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Casus } from '../../contract.ts'
import type { Act, ActProps } from './act.ts'
import { BetrokkeneFormulier } from './betrokkene-formulier.tsx'
import { CodeMaken } from './code-maken.tsx'
import { FaseFormulier } from './fase-formulier.tsx'
import { PersoonFormulier } from './persoon-formulier.tsx'
import { RegieFormulier } from './regie-formulier.tsx'
import { StopFormulier } from './stop-formulier.tsx'
import { actTexts } from './texts.ts'
import { VastePersoonFormulier } from './vaste-persoon-formulier.tsx'
import { VraagFormulier } from './vraag-formulier.tsx'
import { OphefFormulier, ZijtoestandFormulier } from './zijtoestand-formulier.tsx'

type Props = { casus: Casus; act: Act | null; onClose: () => void }

/** The form of the act that was chosen, in a dialog; closes when it is done. */
export function ActDialoog({ casus, act, onClose }: Props) {
  const texts = useTexts(actTexts)
  return (
    <Dialoog open={act !== null} title={act ? texts.titels[act.soort] : ''} onClose={onClose}>
      {act && formOf(act, { casus, onDone: onClose })}
    </Dialoog>
  )
}

function formOf(act: Act, props: ActProps): ReactNode {
  switch (act.soort) {
    case 'fase':
      return <FaseFormulier {...props} />
    case 'zijtoestand':
      return <ZijtoestandFormulier {...props} />
    case 'ophef':
      return <OphefFormulier {...props} />
    case 'vraag':
      return <VraagFormulier {...props} />
    case 'betrokkene':
      return <BetrokkeneFormulier {...props} />
    case 'vastePersoon':
      return <VastePersoonFormulier {...props} />
    case 'regie':
      return <RegieFormulier {...props} />
    case 'ouder':
      return <PersoonFormulier {...props} persoon={null} />
    case 'persoon':
      return <PersoonFormulier {...props} persoon={act.persoon} />
    case 'stop':
      return <StopFormulier {...props} betrokkene={act.betrokkene} />
    case 'code':
      return <CodeMaken {...props} betrokkene={act.betrokkene} />
  }
}
