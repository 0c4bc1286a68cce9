import type { RegimeCode } from '../regime/contract.ts'

export const statussen = ['gepland', 'bezig', 'afgerond', 'afgelast'] as const
export type Status = (typeof statussen)[number]

/** The way of an overleg. Exhaustive: what is not written here can't happen. Shared by server and screens. */
export const overgangen: Record<Status, readonly Status[]> = {
  gepland: ['bezig', 'afgelast'],
  bezig: ['afgerond'],
  afgerond: [],
  afgelast: [],
}

export const handelingen = [
  'wijzigen',
  'afgelasten',
  'openen',
  'sluiten',
  'uitnodigen',
  'agenda',
  'voorbereiden',
  'antwoorden',
  'vastleggen',
  'verslag',
] as const
export type Handeling = (typeof handelingen)[number]

/** What can be done in which state. `vastleggen` is what is written at the table: inbreng, besluit and afspraak. */
export const kan: Record<Status, Record<Handeling, boolean>> = {
  gepland: {
    wijzigen: true,
    afgelasten: true,
    openen: true,
    sluiten: false,
    uitnodigen: true,
    agenda: true,
    voorbereiden: true,
    antwoorden: true,
    vastleggen: false,
    verslag: false,
  },
  bezig: {
    wijzigen: false,
    afgelasten: false,
    openen: false,
    sluiten: true,
    uitnodigen: true,
    agenda: true,
    voorbereiden: true,
    antwoorden: true,
    vastleggen: true,
    verslag: false,
  },
  afgerond: {
    wijzigen: false,
    afgelasten: false,
    openen: false,
    sluiten: false,
    uitnodigen: false,
    agenda: false,
    voorbereiden: false,
    antwoorden: false,
    vastleggen: false,
    verslag: true,
  },
  afgelast: {
    wijzigen: false,
    afgelasten: false,
    openen: false,
    sluiten: false,
    uitnodigen: false,
    agenda: false,
    voorbereiden: false,
    antwoorden: false,
    vastleggen: false,
    verslag: false,
  },
}

export const aanwezigheden = ['uitgenodigd', 'komt', 'komt_niet', 'belt_in', 'aanwezig', 'afwezig'] as const
export type Aanwezigheid = (typeof aanwezigheden)[number]

/** Which answers fit which state: before the meeting people say what they will do, at the table it is noted who is there. */
export const antwoorden: Record<Status, readonly Aanwezigheid[]> = {
  gepland: ['komt', 'komt_niet', 'belt_in'],
  bezig: ['aanwezig', 'belt_in', 'komt', 'afwezig'],
  afgerond: [],
  afgelast: [],
}

/** Who counts as taking part at the table. */
export const isErbij: Record<Aanwezigheid, boolean> = {
  uitgenodigd: false,
  komt: false,
  komt_niet: false,
  belt_in: true,
  aanwezig: true,
  afwezig: false,
}

/**
 * Whether the regime lets young person and parents sit at the table. In `zvh` they have no account and a `groep` is not one person's case.
 * Source: Wgs 2.25-2.31, convenant pga.
 */
export const gezinAanTafel: Record<RegimeCode, boolean> = { steun: true, pga: true, zvh: false, groep: false }

/** Hours in which the young person reads the minutes before the others. */
export const urenEerst = 24

export type VerslagStand = {
  status: Status
  verslagVrijOp: Date | null
  vrijgegevenOp: Date | null
}

/** From when this side may read the minutes: a moment in the past or the future, or null when there are none. */
export function verslagVanaf(
  overleg: VerslagStand,
  kant: 'professional' | 'jeugdige' | 'ouder',
  now: Date,
): Date | null {
  if (!kan[overleg.status].verslag || overleg.verslagVrijOp === null) return null
  if (kant === 'jeugdige') return now
  const { vrijgegevenOp, verslagVrijOp } = overleg
  return vrijgegevenOp !== null && vrijgegevenOp < verslagVrijOp ? vrijgegevenOp : verslagVrijOp
}
