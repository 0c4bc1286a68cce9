/** Who may speak instead of type, in field words. */
export const scenarios = [
  { persona: 'sem', situatie: 'een jongere mag praten in plaats van typen', verwacht: 'ok' },
  { persona: 'linda', situatie: 'een moeder mag het ook', verwacht: 'ok' },
  {
    persona: 'nadia',
    situatie: 'de vaste persoon dicteert hier niet over een jongere',
    verwacht: 'mag_niet',
  },
  { persona: 'rob', situatie: 'een wijkagent evenmin', verwacht: 'mag_niet' },
  {
    persona: 'niemand',
    situatie: 'zonder inlog gaat er geen geluid naar de dienst',
    verwacht: 'niet_ingelogd',
  },
] as const
