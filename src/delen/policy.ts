import { type Fase, mayWrite, type Zijtoestand } from '../casus/states.ts'
import { conflict, forbidden, type Problem } from '../kernel/errors.ts'
import { overgangen, type Status } from './states.ts'

export type Toestand = { fase: Fase; zijtoestand: Zijtoestand | null }
type Kant = 'professional' | 'jeugdige' | 'ouder'

/** Content goes only into a casus that is open and not frozen. */
export function mayContribute(casus: Toestand): Problem | null {
  if (mayWrite(casus.fase, casus.zijtoestand)) return null
  return casus.fase === 'gesloten'
    ? conflict('casus_gesloten', 'Deze casus is gesloten. Er kan niets meer bij.')
    : conflict('casus_bevroren', 'Deze casus is bevroren. Tot dat eindigt, verandert er niets.')
}

/** Correcting is its author's alone (AVG 5 lid 1 d: accuracy is the source's task), on the present text. */
export function mayCorrect(casus: Toestand, row: { status: Status; ikzelf: boolean }): Problem | null {
  if (!row.ikzelf) return notAuthor()
  if (row.status !== 'geldig' || !overgangen.geldig.includes('gecorrigeerd')) {
    return conflict('niet_meer_geldig', 'Deze tekst is al gecorrigeerd of ingetrokken. Ga naar de nieuwste.')
  }
  return mayContribute(casus)
}

/** Taking back is its author's, also after closing; nothing moves in a frozen casus. */
export function mayWithdraw(casus: Toestand, row: { status: Status; ikzelf: boolean }): Problem | null {
  if (!row.ikzelf) return notAuthor()
  if (row.status !== 'geldig')
    return conflict('niet_meer_geldig', 'Deze tekst is al gecorrigeerd of ingetrokken. Ga naar de nieuwste.')
  if (casus.zijtoestand === 'bevroren')
    return conflict('casus_bevroren', 'Deze casus is bevroren. Tot dat eindigt, verandert er niets.')
  return null
}

/** 'Dit klopt niet' belongs to the young person and the parents; a professional brings in a bijdrage. */
export function maySpeakBack(casus: Toestand, kant: Kant, row: { ikzelf: boolean }): Problem | null {
  if (kant === 'professional')
    return forbidden(
      'alleen_gezin',
      'Een weerwoord is van de jongere en de ouders. Schrijf zelf een bijdrage.',
    )
  if (row.ikzelf)
    return forbidden('eigen_bijdrage', 'Dit schreef je zelf. Je kunt het aanpassen of terugnemen.')
  return mayContribute(casus)
}

/** The own side is told by the young person, or written down by who brought the incident in. */
export function mayTellOwnSide(
  casus: Toestand,
  kant: Kant,
  row: { soort: string; status: Status; ikzelf: boolean },
): Problem | null {
  if (row.soort !== 'voorval') return conflict('geen_voorval', 'Een eigen kant hoort bij een voorval.')
  if (kant !== 'jeugdige' && !row.ikzelf) {
    return forbidden(
      'niet_de_schrijver',
      'De eigen kant schrijft de jongere zelf, of wie het voorval inbracht.',
    )
  }
  if (row.status !== 'geldig')
    return conflict('niet_meer_geldig', 'Deze tekst is al gecorrigeerd of ingetrokken. Ga naar de nieuwste.')
  return mayContribute(casus)
}

function notAuthor(): Problem {
  return forbidden(
    'niet_de_schrijver',
    'Alleen wie dit schreef, kan het corrigeren of intrekken. Bel diegene als er iets niet klopt.',
  )
}
