/** What can be found, in the order in which groups are shown: people first. */
export const zoekSoorten = ['jeugdige', 'collega', 'afspraak', 'bijdrage', 'aanmelding'] as const
export type ZoekSoort = (typeof zoekSoorten)[number]

/** How many are shown of each kind together, and of one kind alone. */
export const perGroep = 6
export const perSoort = 25
/** Searches an actor may do in a minute: enough to type along, too few to browse. */
export const perMinuut = 60
