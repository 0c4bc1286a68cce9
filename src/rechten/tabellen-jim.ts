import type { Tabel } from './persoonsgegevens.ts'
import { given } from './tabel.ts'

/** The JIM: someone whom the young person chose, with what was asked, said and shared. */
export const jim: Record<string, Tabel> = {
  jim: given('Wie als JIM is gevraagd', 'jim', 'casus', 'casus', {
    tekst: 'hoe besluit',
    gegeven:
      'roepnaam relatie volwassen zelfde_adres helpt status gevraagd_op geantwoord_op gesprek_op besluit_op ouders_zien begonnen_op gestopt_op op',
    wie: 'besluit_door actor_id door',
    techniek: 'id casus_id regime_code persoon_id betrokkenheid_id versie',
  }),
  jim_ouder: given('Wat een ouder van de JIM zei', 'jim', 'casus', 'casus', {
    gegeven: 'roepnaam relatie antwoord wijze gezegd_op op',
    wie: 'door',
    techniek: 'id casus_id jim_id persoon_id versie',
  }),
  jim_overeenkomst: given('Wat met de JIM is afgesproken', 'jim', 'casus', 'casus', {
    tekst: 'doet doet_niet stopt',
    gegeven: 'jeugdige_op jim_op gestopt_op gestopt_door op',
    wie: 'door',
    techniek: 'id casus_id jim_id versie',
  }),
  jim_deling: given('Wat de JIM mocht zien', 'jim', 'casus', 'casus', {
    gegeven: 'soort op',
    techniek: 'id casus_id jim_id spoor_id afspraak_id overleg_id verhaaldeel_id',
  }),
}
