import type { OrganisatieSleutel } from './organisaties.ts'

/** Someone of the demo region who can sign in. */
export type Persona = {
  gebruiker: string
  naam: string
  soort: 'medewerker' | 'jeugdige' | 'ouder' | 'jim'
  functie: string
  organisatie: OrganisatieSleutel | null
  mandaten: string[]
  belMijVoor: string
  moetMelden: string
  telefoon: string
  waarvoor: string
}
