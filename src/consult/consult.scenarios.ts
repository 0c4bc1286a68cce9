export type Persona = 'nadia' | 'eva' | 'marieke' | 'rob' | 'sem' | 'linda'
export type Daad = 'lezen' | 'wijzigen' | 'sluiten' | 'heropenen' | 'intrekken' | 'antwoorden' | 'danken'
type Verwacht = 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'

/** Nadia asks; her circle is her own organisation, eva's as well, or everyone. */
export const daden: readonly {
  zin: string
  persona: Persona
  daad: Daad
  kring: 'organisatie' | 'eva' | 'iedereen'
  staat: 'open' | 'gesloten' | 'ingetrokken'
  verwacht: Verwacht
  reden?: string
}[] = [
  { zin: 'wie vroeg, leest het', persona: 'nadia', daad: 'lezen', kring: 'organisatie', staat: 'open', verwacht: 'ok' },
  { zin: 'buiten de eigen organisatie bestaat het niet', persona: 'eva', daad: 'lezen', kring: 'organisatie', staat: 'open', verwacht: 'niet_gevonden' },
  { zin: 'een gekozen organisatie leest het', persona: 'eva', daad: 'lezen', kring: 'eva', staat: 'open', verwacht: 'ok' },
  { zin: 'een organisatie die niet gekozen is, leest het niet', persona: 'rob', daad: 'lezen', kring: 'eva', staat: 'open', verwacht: 'niet_gevonden' },
  { zin: 'wat voor iedereen is, leest iedere professional', persona: 'rob', daad: 'lezen', kring: 'iedereen', staat: 'open', verwacht: 'ok' },
  { zin: 'een jongere leest geen consult', persona: 'sem', daad: 'lezen', kring: 'iedereen', staat: 'open', verwacht: 'niet_gevonden' },
  { zin: 'een ouder leest geen consult', persona: 'linda', daad: 'lezen', kring: 'iedereen', staat: 'open', verwacht: 'niet_gevonden' },
  { zin: 'ingetrokken leest alleen de schrijver het nog', persona: 'nadia', daad: 'lezen', kring: 'iedereen', staat: 'ingetrokken', verwacht: 'ok' },
  { zin: 'ingetrokken is voor de kring weg', persona: 'eva', daad: 'lezen', kring: 'iedereen', staat: 'ingetrokken', verwacht: 'niet_gevonden' },
  { zin: 'wie vroeg, wijzigt', persona: 'nadia', daad: 'wijzigen', kring: 'iedereen', staat: 'open', verwacht: 'ok' },
  { zin: 'een ander wijzigt niet', persona: 'eva', daad: 'wijzigen', kring: 'iedereen', staat: 'open', verwacht: 'mag_niet', reden: 'niet_de_schrijver' },
  { zin: 'gesloten verandert de vraag niet meer', persona: 'nadia', daad: 'wijzigen', kring: 'iedereen', staat: 'gesloten', verwacht: 'toestand', reden: 'gesloten' },
  { zin: 'wie vroeg, sluit', persona: 'nadia', daad: 'sluiten', kring: 'iedereen', staat: 'open', verwacht: 'ok' },
  { zin: 'een ander sluit niet', persona: 'marieke', daad: 'sluiten', kring: 'iedereen', staat: 'open', verwacht: 'mag_niet', reden: 'niet_de_schrijver' },
  { zin: 'wie vroeg, heropent', persona: 'nadia', daad: 'heropenen', kring: 'iedereen', staat: 'gesloten', verwacht: 'ok' },
  { zin: 'ingetrokken gaat niet meer open', persona: 'nadia', daad: 'heropenen', kring: 'iedereen', staat: 'ingetrokken', verwacht: 'toestand', reden: 'ingetrokken' },
  { zin: 'wie vroeg, trekt in', persona: 'nadia', daad: 'intrekken', kring: 'iedereen', staat: 'gesloten', verwacht: 'ok' },
  { zin: 'een ander trekt niet in', persona: 'eva', daad: 'intrekken', kring: 'iedereen', staat: 'open', verwacht: 'mag_niet', reden: 'niet_de_schrijver' },
  { zin: 'een collega van elders antwoordt', persona: 'eva', daad: 'antwoorden', kring: 'iedereen', staat: 'open', verwacht: 'ok' },
  { zin: 'wie het niet ziet, antwoordt niet', persona: 'rob', daad: 'antwoorden', kring: 'eva', staat: 'open', verwacht: 'niet_gevonden' },
  { zin: 'gesloten neemt geen antwoord meer', persona: 'eva', daad: 'antwoorden', kring: 'iedereen', staat: 'gesloten', verwacht: 'toestand', reden: 'gesloten' },
  { zin: 'wie vroeg, zegt of het hielp', persona: 'nadia', daad: 'danken', kring: 'iedereen', staat: 'open', verwacht: 'ok' },
  { zin: 'een ander zegt niet of het hielp', persona: 'marieke', daad: 'danken', kring: 'iedereen', staat: 'open', verwacht: 'mag_niet', reden: 'niet_de_vrager' },
]
