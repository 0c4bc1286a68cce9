export const statussen = ['loopt', 'gestopt'] as const
export type Status = (typeof statussen)[number]

/** A deviation runs until someone stops it; after that it is a lesson. */
export const overgangen: Record<Status, readonly Status[]> = { loopt: ['gestopt'], gestopt: [] }

/** What a colleague says who was asked to back it. */
export const dekkingen = ['gevraagd', 'gedekt', 'niet_gedekt'] as const
export type DekkingStaat = (typeof dekkingen)[number]
