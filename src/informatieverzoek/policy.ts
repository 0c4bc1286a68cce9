import { type Fase, mayWrite, type Zijtoestand } from '../casus/states.ts'
import { conflict, forbidden, type Problem } from '../kernel/errors.ts'
import { overgangen, type Status } from './states.ts'

/** Who acts, as far as a question hangs on it. */
export type Wie = { kant: 'professional' | 'jeugdige' | 'ouder'; organisatieId: string | null }
export type Toestand = { fase: Fase; zijtoestand: Zijtoestand | null }
export type Stand = {
  status: Status
  organisatie_id: string
  aan_organisatie_id: string
  uitstel_tot: string | null
}

/** Asking a partner is for professionals, in a casus that is open. */
export function mayVragen(casus: Toestand, wie: Wie): Problem | null {
  if (wie.kant !== 'professional')
    return forbidden(
      'alleen_professional',
      'Een verzoek om informatie is voor professionals. Vraag het je vaste persoon.',
    )
  return requireOpen(casus)
}

/** Answering is the asked organisation's: anyone there who takes part. */
export function mayAntwoorden(casus: Toestand, wie: Wie, row: Stand): Problem | null {
  return asked(wie, row) ?? notPossible(row, 'beantwoord') ?? requireOpen(casus)
}

/** Taking back is the asker's organisation's, as long as there is no answer. */
export function mayIntrekken(casus: Toestand, wie: Wie, row: Stand): Problem | null {
  return asker(wie, row) ?? notPossible(row, 'ingetrokken') ?? requireOpen(casus)
}

/** The asked organisation may ask for more time. */
export function mayUitstelVragen(casus: Toestand, wie: Wie, row: Stand): Problem | null {
  return mayAntwoorden(casus, wie, row)
}

/** More time is agreed by who asked. */
export function mayUitstelGeven(casus: Toestand, wie: Wie, row: Stand): Problem | null {
  const refusal = mayIntrekken(casus, wie, row)
  if (refusal) return refusal
  return row.uitstel_tot === null
    ? conflict('geen_uitstel', 'Er is geen uitstel gevraagd, of daar is al op geantwoord.')
    : null
}

/**
 * Who spoke last decides whether the family may know: the asker while it is open, the source once it answered. Not where the contactpunt
 * releases first (Wgs): then nobody here does.
 */
export function mayVrijgeven(casus: Toestand & { vrijgave: string }, wie: Wie, row: Stand): Problem | null {
  if (casus.vrijgave === 'contactpunt')
    return conflict('eerst_contactpunt', 'Hier beslist het contactpunt wat de jongere en ouders mogen weten.')
  if (row.status === 'ingetrokken') return notPossible(row, 'beantwoord')
  return (row.status === 'open' ? asker(wie, row) : asked(wie, row)) ?? requireOpen(casus)
}

function asked(wie: Wie, row: Stand): Problem | null {
  if (wie.kant === 'professional' && wie.organisatieId === row.aan_organisatie_id) return null
  return forbidden('niet_gevraagd', 'Dit doet de organisatie aan wie het gevraagd is. Bel hen.')
}

function asker(wie: Wie, row: Stand): Problem | null {
  if (wie.kant === 'professional' && wie.organisatieId === row.organisatie_id) return null
  return forbidden('niet_de_vrager', 'Dit doet de organisatie die het vroeg. Bel hen.')
}

function notPossible(row: Stand, naar: Status): Problem | null {
  if (overgangen[row.status].includes(naar)) return null
  return row.status === 'ingetrokken'
    ? conflict('ingetrokken', 'Deze vraag is ingetrokken. Er hoeft niets meer.')
    : conflict('al_beantwoord', 'Op deze vraag is al geantwoord.')
}

function requireOpen(casus: Toestand): Problem | null {
  if (mayWrite(casus.fase, casus.zijtoestand)) return null
  return casus.fase === 'gesloten'
    ? conflict('casus_gesloten', 'Deze casus is gesloten. Er kan niets meer bij.')
    : conflict('casus_bevroren', 'Deze casus is bevroren. Tot dat eindigt, verandert er niets.')
}
