import type { Tabel } from './persoonsgegevens.ts'
import { given, inCasus, kept } from './tabel.ts'

const concept =
  'Nog niet vrijgegeven: niemand dan wie het schreef leest dit; die ziet het, en geeft het vrij, in het portaal.'

/** How it goes: rounds, informants, what they released, and what follows. */
export const meting: Record<string, Tabel> = {
  instrument: kept('Instrument', 'meting', 'geen', 'Geen gegevens over mensen.', {
    techniek: 'code versie naam gegevens geladen_op',
  }),
  meetronde: given('Rondes waarin gevraagd is hoe het gaat', 'meting', 'casus', 'casus', {
    tekst: 'vraag',
    gegeven: 'instrument_code moment leefgebieden open_tot op',
    wie: 'door organisatie_id',
    techniek: 'id casus_id instrument_versie versie',
  }),
  informant: given('Wie gevraagd is', 'meting', 'casus', 'casus', {
    tekst: 'overslaan_reden',
    gegeven: 'kant leefgebieden stand herinnerd_op samen_gevraagd_op op',
    wie: 'samen_met_id door',
    techniek: 'id casus_id ronde_id betrokkenheid_id persoon_id versie',
  }),
  meetantwoord: kept('Wat iemand invult', 'meting', 'casus', concept, {
    tekst: 'helpt hindert',
    gegeven: 'leefgebied stand overgeslagen op',
    wie: 'door',
    techniek: 'id casus_id informant_id betrokkenheid_id persoon_id versie',
  }),
  meetvrijgave: inCasus('Hoe iemand ernaar kijkt', 'meting', {
    tekst: 'helpt hindert geheim_uitleg',
    gegeven: 'kant instrument_code moment leefgebied categorie stand geheim_grond op ingetrokken_op',
    wie: 'door organisatie_id',
    techniek:
      'id casus_id informant_id betrokkenheid_id persoon_id toestemming_id instrument_versie regime_code regime_versie versie',
  }),
  meetopening: given('Wat de jongere las of besprak', 'meting', 'casus', 'casus', {
    gegeven: 'hoe op_dag op',
    wie: 'door',
    techniek: 'id casus_id vrijgave_id',
  }),
  leefgebiedkeuze: given('Hier wil ik aan werken', 'meting', 'casus', 'casus', {
    tekst: 'doel actie',
    gegeven: 'leefgebied niet_thuis wil_werken op',
    wie: 'door',
    techniek: 'casus_id spoor_id betrokkenheid_id versie',
  }),
  verbondenheid: given('Verbondenheid met een helper', 'meting', 'casus', 'casus', {
    tekst: 'woorden',
    gegeven: 'moment gezien erbij ertoe telt_mee vrijgegeven_op op',
    wie: 'door',
    techniek: 'id casus_id betrokkenheid_id versie',
  }),
  verbondenheid_periode: kept(
    'Cijfers per kwartaal',
    'verantwoording',
    'bewijs',
    'Noemt niemand, vanaf tien jongeren.',
    {
      techniek: 'periode cellen vastgesteld_op',
    },
  ),
  gas_doel: inCasus('Doelen in vijf stappen', 'meting', {
    tekst: 'niveaus',
    gegeven: 'gewicht afgesproken_op score_t0 score_t1 score_t2 op',
    wie: 'door',
    techniek: 'id casus_id spoor_id versie',
  }),
  meetuitslag: inCasus('Uitslagen van andere instrumenten', 'meting', {
    gegeven: 'instrument_code moment afgenomen_op afgenomen_door waarden categorie op',
    wie: 'door organisatie_id',
    techniek: 'id casus_id instrument_versie regime_code regime_versie versie',
  }),
}
