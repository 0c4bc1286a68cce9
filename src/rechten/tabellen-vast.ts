import type { Tabel } from './persoonsgegevens.ts'
import { given, inCasus, kept } from './tabel.ts'

/** The person who stays: presence, standing in, and what the young person asks. */
export const vast: Record<string, Tabel> = {
  vaste_band: kept(
    'Wie de jongere nog mag bellen',
    'inzage',
    'netwerk',
    'Staat met naam en nummer op de eigen pagina van de jongere, die het daar zelf weghaalt; geen casus weet ervan.',
    { gegeven: 'sinds op', wie: 'jeugdige_id vast_id', techniek: 'id' },
  ),
  vaste_wens: kept(
    'Wat de jongere vraagt over wie er blijft',
    'casus',
    'casus',
    'De eigen woorden van de jongere, veilig verteld aan één iemand. De jongere leest ze zelf; in een kopie kan een ander ze lezen.',
    {
      tekst: 'wie_tekst tekst woorden antwoord',
      gegeven: 'soort aan doorgegeven vertel warm naam bereik status op beantwoord_op',
      wie: 'over_actor_id wie_id beantwoord_door door',
      techniek: 'id casus_id over_id log_naam versie',
    },
  ),
  vaste_vervanging: inCasus('Wie invalt voor de vaste persoon', 'casus', {
    gegeven: 'van tot met_jeugdige op',
    wie: 'door',
    techniek: 'id casus_id vervanger_id versie',
  }),
  nieuwe_plek: inCasus('Nieuwe plek', 'casus', {
    tekst: 'wat',
    gegeven: 'soort begint op',
    wie: 'door',
    techniek: 'id casus_id versie',
  }),
  plek_moment: given('Wie erbij is op een nieuwe plek', 'casus', 'casus', 'casus', {
    tekst: 'wat reden',
    gegeven: 'dag tijd status afgerond_op op',
    wie: 'afgerond_door door',
    techniek: 'id casus_id plek_id wie_id versie',
  }),
  gemist_moment: kept(
    'Dat er niemand was',
    'casus',
    'casus',
    'De eigen woorden van de jongere en het antwoord daarop. De jongere leest ze zelf; in een kopie kan een ander ze lezen.',
    {
      tekst: 'tekst antwoord',
      gegeven: 'op beantwoord_op',
      wie: 'beantwoord_door door',
      techniek: 'id casus_id moment_id versie',
    },
  ),
}
