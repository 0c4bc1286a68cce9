/** The minutes of one overleg, already cut to one audience; every string is free text of a person. */
export interface Verslag {
  /** `gezin` is for the young person and the parents: 18 point, short lines, everyday words. */
  soort: 'professional' | 'gezin'
  taal: 'nl' | 'en'
  titel: string
  /** Day of the overleg, YYYY-MM-DD. */
  datum: string
  /** Clock time in Europe/Amsterdam, as it should be read: `14:00` or `14:00 - 15:00`. */
  tijd: string
  plaats: string
  aanwezig: Aanwezige[]
  /** The young person's question in own words; empty when it could not be asked. */
  vraag: string
  punten: Punt[]
  volgende?: { datum: string; tijd: string; plaats: string }
  /** For whom this version of the minutes is made, in words. */
  voorWie: string
}

/** Someone who was invited: how they took part, and whom they brought along. */
export interface Aanwezige {
  naam: string
  functie: string
  organisatie?: string
  hoe: 'aanwezig' | 'belde in' | 'afwezig'
  metWie?: string
}

/** One point of the agenda with what was said, decided and agreed. */
export interface Punt {
  titel: string
  inbreng?: { wie: string; tekst: string }[]
  besluiten: string[]
  afspraken: VerslagAfspraak[]
}

/** An agreed action with its owner, its date (YYYY-MM-DD) and who agreed. */
export interface VerslagAfspraak {
  tekst: string
  wie: string
  datum: string
  akkoord: { wie: string; antwoord: 'ja' | 'nee' | 'niet gevraagd'; toelichting?: string }[]
}
