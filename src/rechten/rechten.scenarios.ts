/** Who may do what at the rights desk, in which situation. */
export type Geval = {
  persona: 'saskia' | 'marieke' | 'nadia' | 'bart' | 'rob' | 'sem' | 'linda' | 'noa'
  act:
    | 'lijst'
    | 'noteren'
    | 'lezen'
    | 'nagaan'
    | 'besluiten'
    | 'stukken'
    | 'indienen'
    | 'uitstellen'
    | 'vertellen'
  situatie: string
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
  reden?: string
}

export const gevallen: readonly Geval[] = [
  { persona: 'saskia', act: 'lijst', situatie: 'het contactpunt ziet alle verzoeken', verwacht: 'ok' },
  {
    persona: 'marieke',
    act: 'lijst',
    situatie: 'een casusregisseur ziet geen lijst van verzoeken',
    verwacht: 'mag_niet',
    reden: 'alleen_contactpunt',
  },
  {
    persona: 'sem',
    act: 'lijst',
    situatie: 'een jongere ziet geen lijst van verzoeken',
    verwacht: 'mag_niet',
  },
  { persona: 'saskia', act: 'noteren', situatie: 'het contactpunt noteert een brief', verwacht: 'ok' },
  {
    persona: 'nadia',
    act: 'noteren',
    situatie: 'een jongerenwerker noteert geen brief buiten een casus',
    verwacht: 'mag_niet',
  },
  { persona: 'sem', act: 'indienen', situatie: 'een jongere vraagt om inzage', verwacht: 'ok' },
  { persona: 'linda', act: 'indienen', situatie: 'een ouder vraagt om inzage', verwacht: 'ok' },
  {
    persona: 'nadia',
    act: 'indienen',
    situatie: 'een medewerker zegt voor wie',
    verwacht: 'mag_niet',
    reden: 'voor_wie',
  },
  {
    persona: 'noa',
    act: 'indienen',
    situatie: 'wie niet meedoet, vraagt niets in deze casus',
    verwacht: 'niet_gevonden',
  },
  { persona: 'saskia', act: 'lezen', situatie: 'het contactpunt leest een verzoek', verwacht: 'ok' },
  {
    persona: 'sem',
    act: 'lezen',
    situatie: 'wie het vroeg, ziet niet hoe het behandeld wordt',
    verwacht: 'mag_niet',
  },
  {
    persona: 'linda',
    act: 'lezen',
    situatie: 'een moeder ziet het verzoek van haar kind niet',
    verwacht: 'niet_gevonden',
  },
  {
    persona: 'rob',
    act: 'lezen',
    situatie: 'een wijkagent ziet het verzoek niet',
    verwacht: 'niet_gevonden',
  },
  {
    persona: 'saskia',
    act: 'stukken',
    situatie: 'vóór het nagaan is er niets te lezen',
    verwacht: 'niet_gevonden',
  },
  {
    persona: 'saskia',
    act: 'besluiten',
    situatie: 'besluiten kan niet voor is nagegaan wie het vraagt',
    verwacht: 'toestand',
    reden: 'eerst_nagaan',
  },
  { persona: 'sem', act: 'nagaan', situatie: 'een jongere gaat niet na wie hij is', verwacht: 'mag_niet' },
  {
    persona: 'bart',
    act: 'uitstellen',
    situatie: 'een school vraagt om te wachten met vertellen',
    verwacht: 'ok',
  },
  {
    persona: 'sem',
    act: 'uitstellen',
    situatie: 'een jongere stelt niets uit',
    verwacht: 'mag_niet',
    reden: 'alleen_medewerker',
  },
  {
    persona: 'linda',
    act: 'vertellen',
    situatie: 'een ouder noteert niet dat er verteld is',
    verwacht: 'mag_niet',
  },
]
