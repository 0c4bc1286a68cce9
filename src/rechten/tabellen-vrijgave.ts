import type { Tabel } from './persoonsgegevens.ts'
import { given, kept } from './tabel.ts'

/** Third parties at the table, and what the contactpunt releases. */
export const vrijgave: Record<string, Tabel> = {
  derde: given('Mensen van buiten die meepraatten', 'delen', 'casus', 'casus', {
    tekst: 'taak deskundigheid noodzaak einde_reden',
    gegeven: 'naam organisatie partij rol verklaring_op tot op',
    wie: 'verklaring_bij beeindigd_door door organisatie_id',
    techniek: 'id casus_id versie',
  }),
  derdeninstemming: given('Mocht dit naar iemand van buiten?', 'delen', 'casus', 'casus', {
    tekst: 'waarvoor reden',
    gegeven: 'gevraagd_op antwoord op ingetrokken_op',
    wie: 'gevraagd_door organisatie_id door ingetrokken_door',
    techniek: 'id casus_id derde_id bijdrage_id versie',
  }),
  derdendocument: given('Op papier gegeven aan iemand van buiten', 'delen', 'casus', 'casus', {
    tekst: 'doel',
    gegeven: 'aantal dag overgedragen_op overgedragen_hoe op',
    wie: 'overgedragen_door door organisatie_id',
    techniek: 'id casus_id derde_id versie',
  }),
  derdendocument_item: given('Wat er op dat papier stond', 'delen', 'casus', 'casus', {
    tekst: 'tekst',
    gegeven: 'nr',
    techniek: 'id casus_id document_id bijdrage_id',
  }),
  derde_aan_tafel: given('Meegelezen aan tafel', 'overleg', 'casus', 'casus', {
    tekst: 'deel',
    gegeven: 'op',
    wie: 'door',
    techniek: 'id casus_id derde_id overleg_id',
  }),
  vrijgave: given('Wat je mocht weten, en vanaf wanneer', 'inzage', 'casus', 'casus', {
    tekst: 'woorden afweging',
    gegeven:
      'aanleiding antwoord_voor gevraagd_op besluit onderdelen jeugdige_vanaf ouder_vanaf herzien_op besloten_op',
    wie: 'gevraagd_door besloten_door',
    techniek: 'id casus_id versie',
  }),
  vrijgave_oordeel: given('Wat organisaties daarvan vonden', 'inzage', 'casus', 'casus', {
    tekst: 'afweging',
    gegeven: 'antwoord niet grond herzien_op op vervallen_op',
    wie: 'organisatie_id door vervallen_door',
    techniek: 'id vrijgave_id casus_id versie',
  }),
  vrijgavebrief: given('Brieven met wat je mag weten', 'inzage', 'casus', 'casus', {
    tekst: 'inhoud gegeven_hoe',
    gegeven: 'kant dag gegeven_op op',
    wie: 'door',
    techniek: 'id vrijgave_id casus_id persoon_id versie',
  }),
  loopvraag: kept(
    'Vraag of er iets over iemand loopt',
    'inzage',
    'loopvraag',
    'Wie vroeg, heeft de vraag zelf gesteld; zij hangt aan geen casus, ook niet als er een is.',
    {
      tekst: 'identiteit_hoe',
      gegeven:
        'over_naam over_geboortedatum aanvrager aanvrager_kant kanaal taal ontvangen_op bevoegdheid nagegaan_op status op',
      wie: 'door organisatie_id',
      techniek: 'id versie',
    },
  ),
  loopbrief: given('Antwoord of er iets loopt', 'inzage', 'casus', 'casus', {
    tekst: 'inhoud',
    gegeven: 'dag klaar_op',
    wie: 'door',
    techniek: 'loopvraag_id casus_id',
  }),
}
