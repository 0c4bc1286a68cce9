export type Verwacht = 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
export type Daad = 'lezen' | 'document' | 'tekening' | 'erbij' | 'delen' | 'weggooien'
export type Situatie = { persona: string; act: Daad; situatie: string; verwacht: Verwacht }

/** Who may do what with Yara's open drawing, before and after she lets Tom look. Tom is her vaste persoon under steun; the others take no part. */
export const situaties: readonly Situatie[] = [
  { persona: 'yara', act: 'lezen', situatie: 'van haarzelf', verwacht: 'ok' },
  { persona: 'tom', act: 'lezen', situatie: 'zonder dat zij hem laat kijken', verwacht: 'niet_gevonden' },
  { persona: 'tom', act: 'lezen', situatie: 'nu hij mag kijken', verwacht: 'ok' },
  { persona: 'tom', act: 'document', situatie: 'nu hij mag kijken', verwacht: 'ok' },
  { persona: 'tom', act: 'tekening', situatie: 'zonder dat zij hem laat kijken', verwacht: 'niet_gevonden' },
  { persona: 'tom', act: 'erbij', situatie: 'nu hij mag kijken', verwacht: 'mag_niet' },
  { persona: 'tom', act: 'delen', situatie: 'nu hij mag kijken', verwacht: 'mag_niet' },
  { persona: 'tom', act: 'weggooien', situatie: 'nu hij mag kijken', verwacht: 'mag_niet' },
  { persona: 'sem', act: 'lezen', situatie: 'van een ander', verwacht: 'niet_gevonden' },
  { persona: 'marieke', act: 'lezen', situatie: 'van een ander', verwacht: 'niet_gevonden' },
  { persona: 'linda', act: 'lezen', situatie: 'van een ander', verwacht: 'niet_gevonden' },
  { persona: 'sem', act: 'erbij', situatie: 'van een ander', verwacht: 'niet_gevonden' },
]
