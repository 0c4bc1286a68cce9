import type { Antwoord } from './states.ts'

export type Persona = 'marieke' | 'bart' | 'nadia' | 'rob' | 'eva' | 'sem' | 'linda'
export type Daad = 'lezen' | 'beantwoorden' | 'intrekken' | 'uitstel_vragen' | 'uitstel_geven' | 'vrijgeven'
type Verwacht = 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'

/** Marieke (gemeente) asked bart (school): who may do what while it is open, after an answer, and after it was taken back. */
export const daden: readonly {
  zin: string
  persona: Persona
  daad: Daad
  situatie: 'open' | 'uitstel' | 'beantwoord' | 'ingetrokken'
  verwacht: Verwacht
  reden?: string
}[] = [
  { zin: 'wie vroeg, leest de vraag', persona: 'marieke', daad: 'lezen', situatie: 'open', verwacht: 'ok' },
  {
    zin: 'wie gevraagd is, leest de vraag',
    persona: 'bart',
    daad: 'lezen',
    situatie: 'open',
    verwacht: 'ok',
  },
  {
    zin: 'een andere deelnemer weet van niets',
    persona: 'rob',
    daad: 'lezen',
    situatie: 'open',
    verwacht: 'niet_gevonden',
  },
  {
    zin: 'ook de vaste persoon weet van niets',
    persona: 'nadia',
    daad: 'lezen',
    situatie: 'open',
    verwacht: 'niet_gevonden',
  },
  {
    zin: 'de jongere ziet de vraag niet vanzelf',
    persona: 'sem',
    daad: 'lezen',
    situatie: 'open',
    verwacht: 'niet_gevonden',
  },
  {
    zin: 'een ouder ziet de vraag niet vanzelf',
    persona: 'linda',
    daad: 'lezen',
    situatie: 'open',
    verwacht: 'niet_gevonden',
  },
  {
    zin: 'wie niet meedoet, ziet niets',
    persona: 'eva',
    daad: 'lezen',
    situatie: 'open',
    verwacht: 'niet_gevonden',
  },
  {
    zin: 'wie gevraagd is, antwoordt',
    persona: 'bart',
    daad: 'beantwoorden',
    situatie: 'open',
    verwacht: 'ok',
  },
  {
    zin: 'wie vroeg, antwoordt niet zelf',
    persona: 'marieke',
    daad: 'beantwoorden',
    situatie: 'open',
    verwacht: 'mag_niet',
    reden: 'niet_gevraagd',
  },
  {
    zin: 'een ander antwoordt niet',
    persona: 'rob',
    daad: 'beantwoorden',
    situatie: 'open',
    verwacht: 'niet_gevonden',
  },
  {
    zin: 'één keer antwoorden is genoeg',
    persona: 'bart',
    daad: 'beantwoorden',
    situatie: 'beantwoord',
    verwacht: 'toestand',
    reden: 'al_beantwoord',
  },
  {
    zin: 'op een ingetrokken vraag hoeft geen antwoord',
    persona: 'bart',
    daad: 'beantwoorden',
    situatie: 'ingetrokken',
    verwacht: 'toestand',
    reden: 'ingetrokken',
  },
  { zin: 'wie vroeg, trekt in', persona: 'marieke', daad: 'intrekken', situatie: 'open', verwacht: 'ok' },
  {
    zin: 'wie gevraagd is, trekt niet in',
    persona: 'bart',
    daad: 'intrekken',
    situatie: 'open',
    verwacht: 'mag_niet',
    reden: 'niet_de_vrager',
  },
  {
    zin: 'na een antwoord valt er niets in te trekken',
    persona: 'marieke',
    daad: 'intrekken',
    situatie: 'beantwoord',
    verwacht: 'toestand',
    reden: 'al_beantwoord',
  },
  {
    zin: 'wie gevraagd is, vraagt uitstel',
    persona: 'bart',
    daad: 'uitstel_vragen',
    situatie: 'open',
    verwacht: 'ok',
  },
  {
    zin: 'wie vroeg, vraagt geen uitstel aan zichzelf',
    persona: 'marieke',
    daad: 'uitstel_vragen',
    situatie: 'open',
    verwacht: 'mag_niet',
    reden: 'niet_gevraagd',
  },
  {
    zin: 'wie vroeg, geeft uitstel',
    persona: 'marieke',
    daad: 'uitstel_geven',
    situatie: 'uitstel',
    verwacht: 'ok',
  },
  {
    zin: 'wie uitstel vroeg, geeft het niet zelf',
    persona: 'bart',
    daad: 'uitstel_geven',
    situatie: 'uitstel',
    verwacht: 'mag_niet',
    reden: 'niet_de_vrager',
  },
  {
    zin: 'zonder vraag om uitstel is er niets te geven',
    persona: 'marieke',
    daad: 'uitstel_geven',
    situatie: 'open',
    verwacht: 'toestand',
    reden: 'geen_uitstel',
  },
  {
    zin: 'wie vroeg, geeft de open vraag vrij',
    persona: 'marieke',
    daad: 'vrijgeven',
    situatie: 'open',
    verwacht: 'ok',
  },
  {
    zin: 'wie gevraagd is, geeft de open vraag niet vrij',
    persona: 'bart',
    daad: 'vrijgeven',
    situatie: 'open',
    verwacht: 'mag_niet',
    reden: 'niet_de_vrager',
  },
  {
    zin: 'na het antwoord geeft de bron vrij',
    persona: 'bart',
    daad: 'vrijgeven',
    situatie: 'beantwoord',
    verwacht: 'ok',
  },
  {
    zin: 'na het antwoord geeft wie vroeg niet meer vrij',
    persona: 'marieke',
    daad: 'vrijgeven',
    situatie: 'beantwoord',
    verwacht: 'mag_niet',
    reden: 'niet_gevraagd',
  },
]

/** What each of the five answers carries, and what it must not need. */
export const vijf: readonly {
  zin: string
  antwoord: Antwoord
  bijdrage: boolean
  toelichting: 'moet' | 'mag' | 'geen'
}[] = [
  { zin: 'gegeven: er komt een bijdrage', antwoord: 'gegeven', bijdrage: true, toelichting: 'geen' },
  {
    zin: 'deels: er komt een bijdrage, en wat er mist',
    antwoord: 'deels',
    bijdrage: true,
    toelichting: 'moet',
  },
  {
    zin: 'onder voorwaarden: er komt een bijdrage, en de voorwaarde',
    antwoord: 'onder_voorwaarden',
    bijdrage: true,
    toelichting: 'moet',
  },
  {
    zin: 'niet beschikbaar: meer hoeft niet',
    antwoord: 'niet_beschikbaar',
    bijdrage: false,
    toelichting: 'mag',
  },
  {
    zin: 'zwaarwegende redenen: een uitleg hoeft niet',
    antwoord: 'geweigerd',
    bijdrage: false,
    toelichting: 'geen',
  },
]
