import type { MijnBetrokkenheid } from '../casus/index.ts'
import { forbidden, type Problem } from '../kernel/errors.ts'

/** Only who carries the casus says that its parents live apart, takes it back, and says for which of them something is. */
export function mayScheiden({ kant, rollen }: Pick<MijnBetrokkenheid, 'kant' | 'rollen'>): Problem | null {
  const carries =
    kant === 'professional' && rollen.some((rol) => rol === 'casusregisseur' || rol === 'procesregisseur')
  return carries
    ? null
    : forbidden('rol_huizen', 'Alleen de casusregisseur of procesregisseur doet dit. Bel een van hen.')
}

/** What stands here tells of both parents: it is for professionals of the casus. */
export function mayRead({ kant }: Pick<MijnBetrokkenheid, 'kant'>): Problem | null {
  return kant === 'professional'
    ? null
    : forbidden('alleen_vakmensen', 'Dit is voor de mensen die met het gezin werken. Vraag het hun.')
}

/** For which parent something is, is chosen by professionals and by the young person; a parent speaks for themselves alone. */
export function mayChooseOuders({ kant }: Pick<MijnBetrokkenheid, 'kant'>): Problem | null {
  return kant === 'ouder'
    ? forbidden('voor_jezelf', 'Wat je zegt, is van jou. Je kiest niet voor een ander.')
    : null
}
