/** Who may do what with the one aanmelding of the situation, made by `maker`. Read by aanmelding.http.test.ts. */
export type Scenario = {
  persona: string
  act: 'lezen' | 'wijzigen' | 'weggooien' | 'verzenden' | 'terugtrekken'
  maker: string
  regime: 'pga' | 'steun'
  situatie: 'concept' | 'verzonden'
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
}

const row = (
  persona: string,
  act: Scenario['act'],
  situatie: Scenario['situatie'],
  verwacht: Scenario['verwacht'],
  maker = 'fatima',
  regime: Scenario['regime'] = 'pga',
): Scenario => ({ persona, act, situatie, verwacht, maker, regime })

export const scenarios: readonly Scenario[] = [
  row('fatima', 'lezen', 'concept', 'ok'),
  row('fatima', 'wijzigen', 'concept', 'ok'),
  row('fatima', 'verzenden', 'concept', 'ok'),
  row('fatima', 'weggooien', 'concept', 'ok'),
  row('fatima', 'terugtrekken', 'concept', 'toestand'),
  row('fatima', 'wijzigen', 'verzonden', 'toestand'),
  row('fatima', 'weggooien', 'verzonden', 'toestand'),
  row('fatima', 'verzenden', 'verzonden', 'toestand'),
  row('fatima', 'terugtrekken', 'verzonden', 'ok'),
  row('ineke', 'lezen', 'concept', 'niet_gevonden'),
  row('ineke', 'wijzigen', 'concept', 'niet_gevonden'),
  row('ineke', 'weggooien', 'concept', 'niet_gevonden'),
  row('ineke', 'verzenden', 'concept', 'niet_gevonden'),
  row('ineke', 'lezen', 'verzonden', 'ok'),
  row('ineke', 'wijzigen', 'verzonden', 'mag_niet'),
  row('ineke', 'weggooien', 'verzonden', 'mag_niet'),
  row('ineke', 'terugtrekken', 'verzonden', 'mag_niet'),
  row('joost', 'lezen', 'concept', 'niet_gevonden'),
  row('joost', 'lezen', 'verzonden', 'niet_gevonden'),
  row('bart', 'lezen', 'verzonden', 'niet_gevonden'),
  row('sem', 'lezen', 'verzonden', 'niet_gevonden'),
  row('nadia', 'lezen', 'concept', 'niet_gevonden', 'yara', 'steun'),
  row('nadia', 'lezen', 'verzonden', 'ok', 'yara', 'steun'),
  row('marieke', 'lezen', 'verzonden', 'niet_gevonden', 'yara', 'steun'),
  row('rob', 'lezen', 'verzonden', 'niet_gevonden', 'yara', 'steun'),
  row('yara', 'verzenden', 'concept', 'ok', 'yara', 'steun'),
  row('linda', 'lezen', 'verzonden', 'niet_gevonden', 'yara', 'steun'),
]
