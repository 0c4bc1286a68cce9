export type Verwacht = 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
export type Niemand = 'niemand' | 'niemand_terug' | 'niemand_antwoord'
export type Daad = 'lezen' | 'mijn' | 'plannen' | 'vervangen' | 'uitkomst' | 'wens' | 'antwoorden' | Niemand
export type Situatie = { persona: string; act: Daad; situatie: string; verwacht: Verwacht }

/** Sem's pga casus: marieke leads, nadia is the vaste persoon, bart takes part, sem and linda are the young person and the mother; eva stands outside. */
export const situaties: readonly Situatie[] = [
  { persona: 'nadia', act: 'lezen', situatie: 'de vaste persoon', verwacht: 'ok' },
  { persona: 'bart', act: 'lezen', situatie: 'wie meedoet', verwacht: 'ok' },
  { persona: 'linda', act: 'lezen', situatie: 'een ouder', verwacht: 'ok' },
  { persona: 'eva', act: 'lezen', situatie: 'wie niet meedoet', verwacht: 'niet_gevonden' },
  { persona: 'sem', act: 'mijn', situatie: 'de jongere', verwacht: 'ok' },
  { persona: 'linda', act: 'mijn', situatie: 'een ouder', verwacht: 'mag_niet' },
  { persona: 'nadia', act: 'mijn', situatie: 'een medewerker', verwacht: 'mag_niet' },
  { persona: 'bart', act: 'plannen', situatie: 'wie alleen meedoet', verwacht: 'mag_niet' },
  { persona: 'sem', act: 'plannen', situatie: 'de jongere', verwacht: 'mag_niet' },
  { persona: 'eva', act: 'plannen', situatie: 'wie niet meedoet', verwacht: 'niet_gevonden' },
  { persona: 'linda', act: 'vervangen', situatie: 'een ouder', verwacht: 'mag_niet' },
  { persona: 'bart', act: 'vervangen', situatie: 'wie alleen meedoet', verwacht: 'mag_niet' },
  { persona: 'bart', act: 'uitkomst', situatie: 'voor wie de plek niet is', verwacht: 'niet_gevonden' },
  { persona: 'sem', act: 'uitkomst', situatie: 'de jongere', verwacht: 'mag_niet' },
  {
    persona: 'linda',
    act: 'uitkomst',
    situatie: 'een ouder voor wie het niet is',
    verwacht: 'niet_gevonden',
  },
  { persona: 'linda', act: 'wens', situatie: 'een ouder', verwacht: 'mag_niet' },
  { persona: 'nadia', act: 'wens', situatie: 'de vaste persoon', verwacht: 'mag_niet' },
  { persona: 'eva', act: 'wens', situatie: 'wie niet meedoet', verwacht: 'niet_gevonden' },
  { persona: 'nadia', act: 'antwoorden', situatie: 'over wie het gaat', verwacht: 'niet_gevonden' },
  { persona: 'bart', act: 'antwoorden', situatie: 'wie alleen meedoet', verwacht: 'niet_gevonden' },
  { persona: 'linda', act: 'antwoorden', situatie: 'een ouder', verwacht: 'niet_gevonden' },
  { persona: 'sem', act: 'antwoorden', situatie: 'de jongere zelf', verwacht: 'mag_niet' },
  { persona: 'nadia', act: 'niemand', situatie: 'wie erbij zou zijn', verwacht: 'mag_niet' },
  { persona: 'linda', act: 'niemand', situatie: 'een ouder voor wie het niet is', verwacht: 'niet_gevonden' },
  { persona: 'bart', act: 'niemand', situatie: 'voor wie de plek niet is', verwacht: 'niet_gevonden' },
  { persona: 'marieke', act: 'niemand_terug', situatie: 'de regisseur', verwacht: 'mag_niet' },
  { persona: 'bart', act: 'niemand_terug', situatie: 'wie alleen meedoet', verwacht: 'niet_gevonden' },
  { persona: 'sem', act: 'niemand_antwoord', situatie: 'de jongere zelf', verwacht: 'mag_niet' },
  { persona: 'bart', act: 'niemand_antwoord', situatie: 'wie alleen meedoet', verwacht: 'niet_gevonden' },
  { persona: 'linda', act: 'niemand_antwoord', situatie: 'een ouder', verwacht: 'niet_gevonden' },
]

/** Acts on saying that nobody was there, tried in gemist.http.test.ts. */
export const isNiemand = (act: Daad): act is Niemand => act.startsWith('niemand')
