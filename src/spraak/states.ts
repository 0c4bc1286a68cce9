/** How long someone may speak at once, in seconds. */
export const langstPraten = 120
/** The most sound that is taken at once, in bytes: two minutes of speech, with room to spare. */
export const meesteGeluid = 1_000_000
