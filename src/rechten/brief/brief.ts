/** A letter of the rights desk, already in words: what the PDF shows and nothing else. Every string may hold a person's own words. */
export interface Brief {
  taal: 'nl' | 'en'
  titel: string
  /** Day of the letter, YYYY-MM-DD. */
  dag: string
  aan: string
  /** Who writes: the organisation of the contactpunt. */
  van: string
  delen: BriefDeel[]
}

/** A part of a letter under its own heading: paragraphs, then a list; `eigen` marks the person's own words. */
export interface BriefDeel {
  kop: string
  alineas: string[]
  punten?: string[]
  eigen?: boolean
}
