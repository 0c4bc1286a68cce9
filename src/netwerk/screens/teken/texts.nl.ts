import { ledenWoorden } from '../../woorden/states.ts'

/** Words of the drawing itself, the same in the portaal and beside it. */
export const nl = {
  ik: 'ik',
  tekening: 'Tekening van mensen in drie kringen',
  hoe: 'Pijltjes: naar een ander. Enter: openen. Spatie: oppakken en neerzetten.',
  opTekening: (tekst: string) => `op de tekening: ${tekst}`,
  leeg: 'Er staat nog niemand in.',
  ...ledenWoorden.nl,
  opgepakt: (naam: string) => `${naam} opgepakt. Kies een plek met de pijltjes.`,
  nu: (naam: string, kring: string) => `${naam}: ${kring}.`,
  naast: (naam: string, kring: string, buur: string) => `${naam}: ${kring}, naast ${buur}.`,
  neergezet: (naam: string, kring: string) => `${naam} staat nu ${kring}.`,
  terug: (naam: string) => `${naam} staat weer op de oude plek.`,
  kolomWie: 'Wie',
  kolomWat: 'Wat',
  kolomDoe: 'Doe iets',
  groter: 'Groter',
  kleiner: 'Kleiner',
  initialen: 'Hier staan letters. De namen staan in de lijst.',
  legenda: 'Zo lees je de tekening',
  legendaSteunt: 'Dikke rand: geeft steun',
  legendaKost: 'Streepjes: kost kracht',
  legendaBeide: 'Dubbele rand: geeft en kost',
  legendaHulp: 'Blauwgroen: iemand van de hulp',
  legendaLijn: 'Lijn: zij kennen elkaar',
} as const
