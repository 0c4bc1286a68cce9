import type { Tabel } from './persoonsgegevens.ts'
import { given, kept } from './tabel.ts'

/** Families in two households, and casussen of one family. */
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
  gezinslink: kept(
    'Dat plannen in het gezin op elkaar afgestemd mogen worden',
    'gezin',
    'casus',
    'Vertelt over iemand anders uit het gezin (AVG 15 lid 4); de jongere en ouders lezen hun eigen vraag en antwoord op hun pagina.',
    {
      tekst: 'wie kring afhankelijk nodig einde_reden',
      gegeven: 'op einde_op',
      wie: 'bel_id door einde_door',
      techniek: 'id casus_id regime_code code_hash eerste versie',
    },
  ),
  gezinslink_antwoord: given('Wat iemand zei over afstemmen in het gezin', 'gezin', 'casus', 'casus', {
    tekst: 'in_bijzijn_van',
    gegeven: 'antwoord wijze gezegd_op op',
    wie: 'door',
    techniek: 'id casus_id link_id persoon_id',
  }),
}
