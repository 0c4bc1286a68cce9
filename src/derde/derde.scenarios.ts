/** Who may do what about third parties in the casus of Joris, and what comes of it. */
export type Geval = {
  persona: 'hanna' | 'daphne' | 'olivier' | 'esra' | 'mila' | 'roos' | 'carla'
  act: 'lijst' | 'toelaten' | 'verklaring' | 'keuze' | 'document' | 'overdragen' | 'einde'
  situatie: string
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
  reden?: string
}

export const gevallen: readonly Geval[] = [
  { persona: 'hanna', act: 'lijst', situatie: 'het college ziet wie van buiten meepraat', verwacht: 'ok' },
  { persona: 'esra', act: 'lijst', situatie: 'de ggz ziet wie van buiten meepraat', verwacht: 'ok' },
  { persona: 'roos', act: 'lijst', situatie: 'wie niet meedoet ziet het niet', verwacht: 'niet_gevonden' },
  {
    persona: 'carla',
    act: 'lijst',
    situatie: 'het contactpunt doet niet mee in de casus',
    verwacht: 'niet_gevonden',
  },
  { persona: 'hanna', act: 'toelaten', situatie: 'het college laat een derde toe', verwacht: 'ok' },
  { persona: 'daphne', act: 'toelaten', situatie: 'de politie laat een derde toe', verwacht: 'ok' },
  { persona: 'olivier', act: 'toelaten', situatie: 'het OM laat een derde toe', verwacht: 'ok' },
  {
    persona: 'esra',
    act: 'toelaten',
    situatie: 'de ggz laat niemand toe',
    verwacht: 'mag_niet',
    reden: 'alleen_lid_1',
  },
  {
    persona: 'mila',
    act: 'toelaten',
    situatie: 'de reclassering laat niemand toe',
    verwacht: 'mag_niet',
    reden: 'alleen_lid_1',
  },
  {
    persona: 'roos',
    act: 'toelaten',
    situatie: 'wie niet meedoet laat niemand toe',
    verwacht: 'niet_gevonden',
  },
  { persona: 'esra', act: 'verklaring', situatie: 'de ggz neemt geen verklaring aan', verwacht: 'mag_niet' },
  { persona: 'mila', act: 'document', situatie: 'de reclassering maakt geen document', verwacht: 'mag_niet' },
  {
    persona: 'hanna',
    act: 'keuze',
    situatie: 'vóór de verklaring valt er niets te kiezen',
    verwacht: 'toestand',
    reden: 'eerst_tekenen',
  },
  {
    persona: 'hanna',
    act: 'document',
    situatie: 'vóór de verklaring komt er geen document',
    verwacht: 'toestand',
    reden: 'eerst_tekenen',
  },
  { persona: 'esra', act: 'einde', situatie: 'de ggz beëindigt de rol niet', verwacht: 'mag_niet' },
  { persona: 'roos', act: 'einde', situatie: 'wie niet meedoet beëindigt niets', verwacht: 'niet_gevonden' },
]
