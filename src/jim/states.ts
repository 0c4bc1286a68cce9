/** Where a JIM is on the way, from the question who to the end. */
export const statussen = ['bedacht', 'gevraagd', 'wil_wel', 'wil_niet', 'jim', 'gestopt'] as const
export type Status = (typeof statussen)[number]
export const misschien = ['ja', 'nee', 'weet_niet'] as const
export const dingen = ['vraag', 'spoor', 'afspraak', 'overleg', 'verhaaldeel'] as const
export type Ding = (typeof dingen)[number]

/** What can be said next: asked, and then willing or not. A no can become a yes when it is asked again. */
export const stappen = {
  bedacht: ['gevraagd'],
  gevraagd: ['wil_wel', 'wil_niet'],
  wil_wel: ['wil_niet'],
  wil_niet: [],
  jim: [],
  gestopt: [],
} as const satisfies Record<Status, readonly Status[]>

/** Statuses in which a JIM is one's present one; there is one at a time. */
export const isNu: Record<Status, boolean> = {
  bedacht: true,
  gevraagd: true,
  wil_wel: true,
  wil_niet: false,
  jim: true,
  gestopt: false,
}

export const regels = ['te_jong', 'onbekend', 'akkoord', 'gevraagd', 'niet'] as const
export type OuderRegel = (typeof regels)[number]
/**
 * What parents with gezag have to say about it at this age (whole years; null = not known): not before 12, agreement until 16 (Bijman,
 * werksessie JIM: from 12, with the parents' permission), asked at 16 and 17 without holding it up, nothing from 18.
 */
export function ouderRegel(leeftijd: number | null): OuderRegel {
  if (leeftijd === null) return 'onbekend'
  if (leeftijd < 12) return 'te_jong'
  if (leeftijd < 16) return 'akkoord'
  return leeftijd < 18 ? 'gevraagd' : 'niet'
}

export type Stand = { gevraagd: number; ja: number; nee: number; bekend: boolean; mag: boolean }
/** Whether the vaste persoon may decide with reasons: one parent agrees and another does not, or stays silent. No veto, and no going round both. */
export const kanBesluiten = (regel: OuderRegel, stand: Stand): boolean =>
  regel === 'akkoord' && stand.ja > 0 && stand.ja < stand.gevraagd && !stand.mag
