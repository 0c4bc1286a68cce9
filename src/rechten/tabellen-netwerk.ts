import type { Tabel } from './persoonsgegevens.ts'
import { given, kept } from './tabel.ts'

/** The circle of people around a young person: theirs, with third parties in it. */
export const netwerk: Record<string, Tabel> = {
  netwerkronde: given('Tekening van de mensen om mij heen', 'netwerk', 'netwerk', 'netwerk', {
    tekst: 'naam woorden',
    gegeven: 'dag vast op',
    wie: 'eigenaar_id door',
    techniek: 'id casus_id regime_code versie',
  }),
  netwerklid: given('Iemand in die tekening', 'netwerk', 'netwerk', 'netwerk', {
    tekst: 'eigen_soort',
    gegeven: 'naam kring soort steun gebieden vroeger contact',
    techniek: 'id ronde_id mens_id hoek',
  }),
  netwerklijn: kept(
    'Wie elkaar kennen in die tekening',
    'netwerk',
    'netwerk',
    'Staat met namen in het plaatje en de PDF, die de jongere zelf ophaalt.',
    { wie: 'van_id naar_id', techniek: 'ronde_id' },
  ),
  netwerkdeling: given('Wie die tekening mag zien', 'netwerk', 'netwerk', 'netwerk', {
    gegeven: 'meegetekend op',
    wie: 'actor_id',
    techniek: 'id ronde_id casus_id regime_code',
  }),
}
