import type { Tabel } from './persoonsgegevens.ts'
import { kept } from './tabel.ts'

/** Families in two households. */
export const gezin: Record<string, Tabel> = {
  twee_huizen: kept(
    'Dat ouders in twee huizen wonen',
    'casus',
    'casus',
    'Vertelt de ene ouder over de andere (AVG 15 lid 4); het contactpunt weegt een verzoek daarover zelf.',
    {
      tekst: 'reden einde_reden',
      gegeven: 'van tot op',
      wie: 'door einde_door',
      techniek: 'id casus_id versie',
    },
  ),
}
