/** Who is told who looked, by age and authority; `recht` as the database answers it. */
export type Leeftijd = {
  zin: string
  persona: 'sem' | 'linda'
  leeftijd: number | null
  gezag: boolean | null
  recht: string
  regels: boolean
}

/** Ages as in Jeugdwet 7.1.5.1 and UAVG 5: under 12 the parents, 12 to 15 both apart, from 16 the young person. */
export const leeftijden: readonly Leeftijd[] = [
  {
    zin: 'een kind van 11 ziet de lijst niet zelf',
    persona: 'sem',
    leeftijd: 11,
    gezag: true,
    recht: 'via_ouder',
    regels: false,
  },
  {
    zin: 'een jongere van 12 ziet wie keek',
    persona: 'sem',
    leeftijd: 12,
    gezag: true,
    recht: 'alles',
    regels: true,
  },
  {
    zin: 'een jongere van 17 ziet wie keek',
    persona: 'sem',
    leeftijd: 17,
    gezag: true,
    recht: 'alles',
    regels: true,
  },
  {
    zin: 'een jongere van wie de leeftijd niet bekend is, ziet wie keek',
    persona: 'sem',
    leeftijd: null,
    gezag: true,
    recht: 'alles',
    regels: true,
  },
  {
    zin: 'een ouder met gezag ziet van een kind van 11 wie keek',
    persona: 'linda',
    leeftijd: 11,
    gezag: true,
    recht: 'alles',
    regels: true,
  },
  {
    zin: 'een ouder zonder gezag ziet van een kind van 11 niets',
    persona: 'linda',
    leeftijd: 11,
    gezag: false,
    recht: 'zonder_gezag',
    regels: false,
  },
  {
    zin: 'van een ouder van wie het gezag niet bekend is, telt dat als geen gezag',
    persona: 'linda',
    leeftijd: 11,
    gezag: null,
    recht: 'zonder_gezag',
    regels: false,
  },
  {
    zin: 'een ouder met gezag ziet van een kind van 15 het eigen deel',
    persona: 'linda',
    leeftijd: 15,
    gezag: true,
    recht: 'eigen_deel',
    regels: true,
  },
  {
    zin: 'een ouder ziet vanaf 16 niets: dat doet de jongere zelf',
    persona: 'linda',
    leeftijd: 16,
    gezag: true,
    recht: 'vanaf_16_zelf',
    regels: false,
  },
  {
    zin: 'een ouder ziet niets zolang de leeftijd niet bekend is',
    persona: 'linda',
    leeftijd: null,
    gezag: true,
    recht: 'leeftijd_onbekend',
    regels: false,
  },
]
