import { type CasusRow, mayWrite } from '../casus/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { conflict, forbidden, type Problem } from '../kernel/errors.ts'

type Toestand = Pick<CasusRow, 'regime_code' | 'fase' | 'zijtoestand'>

/** The page of the circle in the portaal is of the young person, and of a parent who was let look. */
export function mayOpen(actor: Pick<Actor, 'soort'>): Problem | null {
  return actor.soort === 'jeugdige' || actor.soort === 'ouder'
    ? null
    : forbidden('alleen_gezin', 'Deze pagina is van de jongere. Wat je mag zien, staat bij de casus.')
}

/** A circle of one's own is the young person's. */
export function mayBegin(actor: Pick<Actor, 'soort'>): Problem | null {
  return actor.soort === 'jeugdige'
    ? null
    : forbidden('alleen_jongere', 'De tekening is van de jongere. Alleen de jongere begint hem.')
}

/** Drawing with a young person who has no account: a professional who takes part, under steun only, while the casus is open. */
export function mayBeginSamen(
  kant: 'professional' | 'jeugdige' | 'ouder',
  casus: Toestand,
  wachtHier: boolean,
): Problem | null {
  if (kant !== 'professional')
    return forbidden('alleen_medewerker', 'Teken je kring in je eigen portaal. Daar is hij van jou.')
  if (casus.regime_code !== 'steun')
    return conflict(
      'alleen_steun',
      'De mensen om een jongere horen bij de jongere zelf. Alleen onder vrijwillige steun teken je samen.',
    )
  if (!wachtHier)
    return conflict(
      'heeft_account',
      'De jongere heeft een eigen account en tekent daar. Kijk mee op het scherm van de jongere, of vraag of je mag kijken.',
    )
  return mayWrite(casus.fase, casus.zijtoestand)
    ? null
    : conflict('casus_dicht', 'Deze casus staat stil. Er kan nu niets bij.')
}

type Stand = { eigen: boolean; samen: boolean; vast: boolean }
/** Drawing is for whoever holds the pencil, in the round that is open. */
export function mayDraw({ eigen, samen, vast }: Stand): Problem | null {
  if (!eigen && !samen) return forbidden('alleen_tekenaar', 'Je mag kijken. Tekenen doet de jongere zelf.')
  return vast
    ? conflict(
        'ronde_vast',
        'Dit is een eerdere tekening. Die blijft zoals hij was. Teken verder in de nieuwe.',
      )
    : null
}

/** Throwing a round away: the young person, or who drew it while it waits. Also an earlier one. */
export function mayRemove({ eigen, samen }: Stand): Problem | null {
  return eigen || samen ? null : forbidden('alleen_tekenaar', 'Weggooien doet de jongere zelf.')
}

/** Who may look is the young person's choice alone. */
export function mayShare({ eigen }: Pick<Stand, 'eigen'>): Problem | null {
  return eigen ? null : forbidden('alleen_jongere', 'Alleen de jongere kiest wie er mag kijken.')
}
