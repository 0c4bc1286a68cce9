/** Who may do what with a weging in a given state. Read by weging.http.test.ts. */
export type Scenario = {
  persona: string
  act: 'lezen' | 'openen' | 'oordelen' | 'besluiten'
  situatie: 'verzonden' | 'open' | 'genoeg' | 'besloten'
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
}
const row = (
  persona: string,
  act: Scenario['act'],
  situatie: Scenario['situatie'],
  verwacht: Scenario['verwacht'],
): Scenario => ({ persona, act, situatie, verwacht })

export const scenarios: readonly Scenario[] = [
  row('ineke', 'lezen', 'open', 'ok'),
  row('marieke', 'openen', 'verzonden', 'ok'),
  row('marieke', 'openen', 'open', 'toestand'),
  row('marieke', 'oordelen', 'verzonden', 'toestand'),
  row('rob', 'oordelen', 'open', 'ok'),
  row('rob', 'oordelen', 'besloten', 'toestand'),
  row('ineke', 'besluiten', 'verzonden', 'toestand'),
  row('ineke', 'besluiten', 'open', 'toestand'),
  row('ineke', 'besluiten', 'genoeg', 'ok'),
  row('ineke', 'besluiten', 'besloten', 'toestand'),
  row('marieke', 'besluiten', 'genoeg', 'mag_niet'),
  row('rob', 'besluiten', 'genoeg', 'mag_niet'),
  row('fatima', 'openen', 'verzonden', 'mag_niet'),
  row('fatima', 'oordelen', 'open', 'mag_niet'),
  row('fatima', 'besluiten', 'genoeg', 'mag_niet'),
  row('joost', 'lezen', 'open', 'niet_gevonden'),
  row('joost', 'openen', 'verzonden', 'niet_gevonden'),
  row('joost', 'oordelen', 'open', 'niet_gevonden'),
  row('joost', 'besluiten', 'genoeg', 'niet_gevonden'),
  row('sem', 'lezen', 'open', 'niet_gevonden'),
]
