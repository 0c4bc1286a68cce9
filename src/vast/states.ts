/** Where a young person begins anew. */
export const plekSoorten = ['school', 'werk', 'wonen', 'uit_detentie', 'anders'] as const
export type PlekSoort = (typeof plekSoorten)[number]

/** How a moment of presence ended. What is done stays done; what failed says why. */
export const momentStatussen = ['open', 'gedaan', 'niet_gelukt'] as const
export type MomentStatus = (typeof momentStatussen)[number]

/** A wish waits (open), was heard and is being worked on (gehoord), or came true; `niet_gewenst` is the young person's no to a proposal. */
export const wensStatussen = ['open', 'gehoord', 'vervuld', 'niet_gewenst'] as const
export type WensStatus = (typeof wensStatussen)[number]

/** More moments than this is no first week any more. */
export const hoogstensMomenten = 30

/** Roles that carry a casus: they are told when nobody was there. */
export const dragers: readonly string[] = ['vaste_persoon', 'casusregisseur', 'procesregisseur']
