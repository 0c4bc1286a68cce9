/** Who may do what about release in the casus of Tess, and what comes of it. */
export type Geval = {
  persona: 'carla' | 'hanna' | 'bram' | 'roos' | 'esra' | 'freek'
  act: 'lijst' | 'lezen' | 'vragen' | 'besluiten' | 'oordelen' | 'brief' | 'casus' | 'vraag_noteren'
  situatie: string
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
  reden?: string
}

const alleenContactpunt = { verwacht: 'mag_niet', reden: 'alleen_contactpunt' } as const

export const gevallen: readonly Geval[] = [
  { persona: 'carla', act: 'lijst', situatie: 'het contactpunt ziet vragen en vrijgaven', verwacht: 'ok' },
  {
    persona: 'hanna',
    act: 'lijst',
    situatie: 'een procesregisseur ziet die lijst niet',
    ...alleenContactpunt,
  },
  { persona: 'freek', act: 'lijst', situatie: 'de FG ziet die lijst niet', ...alleenContactpunt },
  {
    persona: 'carla',
    act: 'lezen',
    situatie: 'het contactpunt ziet hoe het met een vrijgave staat',
    verwacht: 'ok',
  },
  {
    persona: 'bram',
    act: 'lezen',
    situatie: 'een deelnemer leest niet mee aan de balie',
    ...alleenContactpunt,
  },
  {
    persona: 'hanna',
    act: 'vragen',
    situatie: 'een procesregisseur begint geen vrijgave',
    ...alleenContactpunt,
  },
  { persona: 'hanna', act: 'besluiten', situatie: 'een deelnemer besluit niet', ...alleenContactpunt },
  { persona: 'bram', act: 'oordelen', situatie: 'een deelnemer antwoordt', verwacht: 'ok' },
  {
    persona: 'roos',
    act: 'oordelen',
    situatie: 'een deelnemer antwoordt niet voor een ander',
    verwacht: 'niet_gevonden',
  },
  {
    persona: 'carla',
    act: 'oordelen',
    situatie: 'het contactpunt antwoordt niet voor een deelnemer',
    verwacht: 'niet_gevonden',
  },
  {
    persona: 'carla',
    act: 'brief',
    situatie: 'vóór vrijgave komt er geen brief',
    verwacht: 'toestand',
    reden: 'niet_vrij',
  },
  { persona: 'bram', act: 'brief', situatie: 'een deelnemer schrijft geen brief', ...alleenContactpunt },
  { persona: 'bram', act: 'casus', situatie: 'een deelnemer ziet wat haar gevraagd wordt', verwacht: 'ok' },
  { persona: 'esra', act: 'casus', situatie: 'wie niet meedoet ziet dat niet', verwacht: 'niet_gevonden' },
  { persona: 'carla', act: 'vraag_noteren', situatie: 'het contactpunt noteert een vraag', verwacht: 'ok' },
  { persona: 'hanna', act: 'vraag_noteren', situatie: 'een ander noteert die niet', ...alleenContactpunt },
]
