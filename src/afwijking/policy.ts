import { type Fase, mayWrite, type Zijtoestand } from '../casus/states.ts'
import { conflict, forbidden, type Problem } from '../kernel/errors.ts'
import { type DekkingStaat, overgangen, type Status } from './states.ts'

export type Toestand = { fase: Fase; zijtoestand: Zijtoestand | null }
export type Wie = {
  kant: 'professional' | 'jeugdige' | 'ouder'
  actorId: string
  organisatieId: string | null
}

/** Deviating with reasons is professionals' craft, in a casus that is open. */
export function mayAfwijken(casus: Toestand, wie: Wie): Problem | null {
  if (wie.kant !== 'professional')
    return forbidden(
      'alleen_professional',
      'Een afwijking schrijft een professional op. Zeg wat je wilt tegen je vaste persoon.',
    )
  return requireOpen(casus)
}

/** Going on with it, stopping it and asking for backing: the organisation that deviates. */
export function mayVoeren(
  casus: Toestand,
  wie: Wie,
  row: { organisatie_id: string; status: Status },
): Problem | null {
  if (wie.kant !== 'professional' || wie.organisatieId !== row.organisatie_id)
    return forbidden('andere_organisatie', 'Dit doet de organisatie die het anders doet. Bel hen.')
  if (!overgangen[row.status].includes('gestopt'))
    return conflict('gestopt', 'Deze afwijking is gestopt. Schrijf een nieuwe als het weer nodig is.')
  return requireOpen(casus)
}

/** Who was asked answers, once, and nobody for them. */
export function mayDekken(
  casus: Toestand,
  wie: Wie,
  row: { status: Status },
  dekking: { gevraagd_aan: string | null; antwoord: DekkingStaat },
): Problem | null {
  if (dekking.gevraagd_aan !== wie.actorId)
    return forbidden('niet_gevraagd', 'Dit antwoord geeft de collega die het gevraagd is.')
  if (dekking.antwoord !== 'gevraagd') return conflict('al_beantwoord', 'Hierop is al geantwoord.')
  if (row.status === 'gestopt')
    return conflict('gestopt', 'Deze afwijking is gestopt. Een antwoord hoeft niet meer.')
  return requireOpen(casus)
}

function requireOpen(casus: Toestand): Problem | null {
  if (mayWrite(casus.fase, casus.zijtoestand)) return null
  return casus.fase === 'gesloten'
    ? conflict('casus_gesloten', 'Deze casus is gesloten. Er kan niets meer bij.')
    : conflict('casus_bevroren', 'Deze casus is bevroren. Tot dat eindigt, verandert er niets.')
}
