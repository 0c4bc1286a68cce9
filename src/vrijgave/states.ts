/** What of a casus can be released, part by part; that there is one comes first. */
export const onderdelen = ['bestaan', 'meedoen', 'plan', 'afspraken', 'wie_keek'] as const
export type Onderdeel = (typeof onderdelen)[number]
/** Parts that a participant can hold back apart; holding back that it is there is to wait. */
export const deelbaar = ['meedoen', 'plan', 'afspraken', 'wie_keek'] as const
export type Deelbaar = (typeof deelbaar)[number]

/** Why participants are asked. */
export const aanleidingen = ['informatieplicht', 'vraag', 'herziening'] as const
export type Aanleiding = (typeof aanleidingen)[number]

/** Grounds to hold back: AVG 14 lid 5 b, or a letter of UAVG 41 lid 1. */
export const gronden = [
  'avg14-5-b',
  'uavg41-a',
  'uavg41-b',
  'uavg41-c',
  'uavg41-d',
  'uavg41-e',
  'uavg41-f',
  'uavg41-g',
  'uavg41-h',
  'uavg41-i',
  'uavg41-j',
] as const
export type Grond = (typeof gronden)[number]

export const antwoorden = ['mag', 'deels', 'wacht'] as const
export type Antwoord = (typeof antwoorden)[number]

/** Whether someone of a casus may get the letter now, as the database judges it (`rechten.vrijgave_mensen`). */
export const briefRedenen = [
  'mag',
  'niet_vrij',
  'nog_niet',
  'via_ouder',
  'leeftijd_onbekend',
  'vanaf_16_zelf',
  'zonder_gezag',
] as const
export type BriefReden = (typeof briefRedenen)[number]

export const loopStatussen = ['ontvangen', 'nagegaan', 'beantwoord'] as const
export type LoopStatus = (typeof loopStatussen)[number]

/** Days after receipt from which a question may be answered: by then participants had time to say something. */
export const antwoordNa = 21
/** Days after receipt on which the letter is dated and ready, whatever was found: waiting tells nothing. The month of AVG 12 lid 3 is longer. */
export const klaarNa = 28

/** What holds a part back now: an answer that stands, or silence within the term. */
export type Oordeel = { antwoord: Antwoord | null; niet: readonly string[]; vervallen: boolean }
export type Beletsel = 'niemand_gevraagd' | 'wacht_op_antwoord' | 'tegengehouden' | 'uitgesteld'

/** Whether participants may still answer, and whether one asked to wait with telling at the casus itself (BGS 1.3 lid 2). */
export type Stand = { termijnLoopt: boolean; uitgesteld: boolean }

/** Why these parts can't be released yet; null when they can. One participant is enough (BGS 1.2 lid 2), silence only within its term. */
export function beletselFor(
  delen: readonly string[],
  oordelen: readonly Oordeel[],
  stand: Stand,
): Beletsel | null {
  if (oordelen.length === 0) return 'niemand_gevraagd'
  if (stand.uitgesteld) return 'uitgesteld'
  const holds = (o: Oordeel) =>
    !o.vervallen && (o.antwoord === 'wacht' || o.niet.some((deel) => delen.includes(deel)))
  if (oordelen.some(holds)) return 'tegengehouden'
  return stand.termijnLoopt && oordelen.some((o) => o.antwoord === null) ? 'wacht_op_antwoord' : null
}

/** Whether somebody has a ground now: without one, it doesn't wait. */
export const heeftGrond = (oordelen: readonly Oordeel[]): boolean =>
  oordelen.some((o) => !o.vervallen && (o.antwoord === 'wacht' || o.antwoord === 'deels'))
