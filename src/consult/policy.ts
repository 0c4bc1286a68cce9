import { conflict, forbidden, type Problem } from '../kernel/errors.ts'
import type { Status } from './states.ts'
import { overgangen } from './states.ts'

/** Consulting is for professionals; young people and parents have people of their own to ask. */
export function mayConsult(soort: string): Problem | null {
  return soort === 'medewerker'
    ? null
    : forbidden(
        'alleen_professional',
        'Consult is voor professionals onder elkaar. Vraag het je vaste persoon.',
      )
}

export function mayChange(row: { ikzelf: boolean; status: Status }): Problem | null {
  return own(row) ?? (row.status === 'open' ? null : closed(row.status))
}

/** Closing, opening again and withdrawing are its writer's. */
export function mayMove(row: { ikzelf: boolean; status: Status }, naar: Status): Problem | null {
  const refusal = own(row)
  if (refusal) return refusal
  return overgangen[row.status].includes(naar) ? null : closed(row.status)
}

export function mayAnswer(row: { status: Status }): Problem | null {
  return row.status === 'open' ? null : closed(row.status)
}

/** An answer is taken back by who gave it. */
export function mayTakeBack(antwoord: { ikzelf: boolean; status: 'geldig' | 'ingetrokken' }): Problem | null {
  if (!antwoord.ikzelf) return notWriter()
  return antwoord.status === 'geldig' ? null : conflict('al_ingetrokken', 'Dit antwoord is al ingetrokken.')
}

/** Whether it helped is said by who asked, about someone else's answer. */
export function mayThank(
  row: { ikzelf: boolean },
  antwoord: { ikzelf: boolean; status: 'geldig' | 'ingetrokken' },
): Problem | null {
  if (!row.ikzelf) return forbidden('niet_de_vrager', 'Of het hielp, zegt wie het vroeg.')
  if (antwoord.ikzelf) return forbidden('eigen_antwoord', 'Dit schreef je zelf.')
  return antwoord.status === 'geldig' ? null : conflict('al_ingetrokken', 'Dit antwoord is al ingetrokken.')
}

const own = (row: { ikzelf: boolean }) => (row.ikzelf ? null : notWriter())
const notWriter = () => forbidden('niet_de_schrijver', 'Alleen wie dit schreef, kan dit doen.')

function closed(status: Status): Problem {
  switch (status) {
    case 'open':
      return conflict('open', 'Dit consult is open.')
    case 'gesloten':
      return conflict('gesloten', 'Dit consult is gesloten. Wie het vroeg, kan het weer openen.')
    case 'ingetrokken':
      return conflict('ingetrokken', 'Dit consult is ingetrokken.')
  }
}
