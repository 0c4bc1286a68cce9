import { medewerkers } from './medewerkers.ts'
import type { Persona } from './persona.ts'

const family = (
  gebruiker: string,
  naam: string,
  soort: 'jeugdige' | 'ouder' | 'jim',
  waarvoor: string,
): Persona => ({
  gebruiker,
  naam,
  soort,
  functie: soort,
  organisatie: null,
  mandaten: [],
  belMijVoor: '',
  moetMelden: '',
  telefoon: '',
  waarvoor,
})

/** The people of the demo region who can sign in; all fictional. */
export const personas: readonly Persona[] = [
  ...medewerkers,
  family('sem', 'Sem', 'jeugdige', 'Mijn plan, op de telefoon'),
  family('yara', 'Yara', 'jeugdige', 'Steun die zij zelf wilde'),
  family('noa', 'Noa', 'jeugdige', 'Stelde zelf een vraag en wacht op antwoord'),
  family('linda', 'Linda Verhoeven', 'ouder', 'Moeder van Sem'),
  family('hanna', 'Hanna', 'jim', 'JIM van Yara: zij koos haar zelf'),
]
