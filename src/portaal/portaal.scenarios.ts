type Persona = 'sem' | 'linda' | 'yara' | 'noa' | 'nadia' | 'marieke' | 'rob'
type Bladzijde = 'mijn-plan' | 'mijn-mensen' | 'mijn-verhaal'

/** Who opens which page of the portaal, and what they meet there. */
export const bladzijden: readonly {
  persona: Persona
  situatie: string
  verwacht: 'ok' | 'leeg' | 'mag_niet'
}[] = [
  { persona: 'sem', situatie: 'als jongere met een plan', verwacht: 'ok' },
  { persona: 'yara', situatie: 'als jongere die zelf om steun vroeg', verwacht: 'ok' },
  { persona: 'linda', situatie: 'als ouder', verwacht: 'ok' },
  { persona: 'noa', situatie: 'als jongere die nog geen plan heeft', verwacht: 'leeg' },
  { persona: 'nadia', situatie: 'als vaste persoon van Sem', verwacht: 'mag_niet' },
  { persona: 'marieke', situatie: 'als casusregisseur', verwacht: 'mag_niet' },
]
export const paden: readonly Bladzijde[] = ['mijn-plan', 'mijn-mensen', 'mijn-verhaal']

/** Saying something back in Sem's casus: persona x about what x situation. */
export const weerwoorden: readonly {
  persona: Persona
  over: 'plan' | 'afspraak' | 'vraag' | 'vreemde_afspraak'
  situatie: string
  status: number
  reden?: string
}[] = [
  { persona: 'sem', over: 'plan', situatie: 'over zijn eigen plan', status: 201 },
  { persona: 'sem', over: 'afspraak', situatie: 'over een afspraak die hij ziet', status: 201 },
  { persona: 'linda', over: 'plan', situatie: 'over het plan van haar kind', status: 201 },
  { persona: 'linda', over: 'vraag', situatie: 'met een eigen vraag', status: 201 },
  {
    persona: 'sem',
    over: 'vraag',
    situatie: 'naast zijn vraag, die al bovenaan staat',
    status: 403,
    reden: 'alleen_ouder',
  },
  { persona: 'nadia', over: 'plan', situatie: 'als professional', status: 403, reden: 'alleen_gezin' },
  { persona: 'rob', over: 'plan', situatie: 'als professional', status: 403, reden: 'alleen_gezin' },
  { persona: 'yara', over: 'plan', situatie: 'in het plan van een ander', status: 404 },
  { persona: 'noa', over: 'plan', situatie: 'in het plan van een ander', status: 404 },
  { persona: 'sem', over: 'vreemde_afspraak', situatie: 'over een afspraak uit een ander plan', status: 404 },
]
