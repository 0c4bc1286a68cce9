import { mayDo, mayWrite } from '../casus/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { conflict, forbidden, type Problem } from '../kernel/errors.ts'
import type { Kant } from './contract.ts'
import type { CasusRow } from './mijn-casus.ts'

type Toestand = Pick<CasusRow, 'fase' | 'zijtoestand'>

/** The portaal is of the young person and the parents. A professional reads the casus itself. */
export function mayOpenPortaal(actor: Pick<Actor, 'soort'>): Problem | null {
  return actor.soort === 'medewerker'
    ? forbidden(
        'alleen_gezin',
        'Deze pagina is van de jongere en de ouders. Jij vindt het plan bij je casussen.',
      )
    : null
}

/** Saying something back belongs to the young person and the parents, as long as the casus is open and not frozen. */
export function maySayBack(kant: Kant | 'professional', casus: Toestand): Problem | null {
  if (kant === 'professional') {
    return forbidden('alleen_gezin', 'Dit is van de jongere en de ouders. Schrijf zelf een bijdrage.')
  }
  if (isOpen(casus)) return null
  return casus.fase === 'gesloten'
    ? conflict('casus_gesloten', 'Dit plan is klaar. Er kan niets meer bij. Bel wie je kent.')
    : conflict('casus_bevroren', 'Dit plan staat even stil. Bel je vaste persoon.')
}

/** An own question beside that of the young person is a parent's; the young person's question is the casus's own. */
export function mayAskOwnQuestion(kant: Kant | 'professional'): Problem | null {
  return kant === 'ouder'
    ? null
    : forbidden('alleen_ouder', 'Jouw vraag staat bovenaan je plan. Verander hem daar.')
}

/** Whether the question on top may be changed by this person now: the casus slice decides. */
export function mayChangeQuestion(row: Toestand & Pick<CasusRow, 'rollen'>): boolean {
  return mayDo(row.rollen, 'vraag') === null && isOpen(row)
}

export function isOpen({ fase, zijtoestand }: Toestand): boolean {
  return mayWrite(fase, zijtoestand)
}
