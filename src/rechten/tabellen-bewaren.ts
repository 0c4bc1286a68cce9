import type { Tabel } from './persoonsgegevens.ts'
import { given, inCasus, kept, zakelijk } from './tabel.ts'

const noemtNiemand = 'Noemt niemand: aantallen, regels en data van het vernietigen.'

/** Keeping, destroying, handing on. */
export const bewaren: Record<string, Tabel> = {
  bewaartermijn: zakelijk('Termijnen die het samenwerkingsverband kiest', 'code termijn uitleg vastgesteld'),
  vernietigingsvoorstel: kept('Voorstel om te vernietigen', 'verantwoording', 'bewijs', noemtNiemand, {
    wie: 'voorgesteld_door nagekeken_door besloten_door',
    techniek:
      'id wat casus_id verzoek_id regime_code regel grond uiterlijk aantallen reden op status nagekeken_op besloten_op besluit_reden opnieuw_vanaf uitgevoerd_op versie',
  }),
  voorstel_onderdeel: kept('Onderdelen van een voorstel', 'verantwoording', 'bewijs', noemtNiemand, {
    techniek: 'voorstel_id soort onderdeel_id',
  }),
  verklaring: kept('Verklaring van vernietiging', 'verantwoording', 'bewijs', noemtNiemand, {
    techniek:
      'id voorstel_id wat regime_code regel grond uiterlijk aantallen nagekeken_functie nagekeken_organisatie besloten_functie besloten_organisatie op voorstel_hash hash',
  }),
  grootboek: kept('Grootboek van wat beëindigd blijft', 'verantwoording', 'bewijs', noemtNiemand, {
    techniek: 'id nr soort kenmerken object waarde op geschreven_op',
  }),
  bewaarstop: given('Waarom iets langer bewaard wordt', 'verantwoording', 'casus', 'casus', {
    tekst: 'reden opheffing_reden',
    gegeven: 'grond op vanaf herzien_op opgeheven_op',
    wie: 'door opgeheven_door',
    techniek: 'id casus_id versie',
  }),
  verlenging: given('Verlenging van de termijn', 'verantwoording', 'casus', 'casus', {
    tekst: 'reden',
    gegeven: 'geval op',
    wie: 'door organisatie_id',
    techniek: 'id casus_id versie',
  }),
  instemming_bron: given('Wat bronnen van verlengen vonden', 'verantwoording', 'casus', 'casus', {
    tekst: 'reden',
    gegeven: 'antwoord op tot',
    wie: 'organisatie_id door',
    techniek: 'id verlenging_id casus_id versie',
  }),
  doorgeleiding: given('Overgedragen onder een andere wet', 'verantwoording', 'casus', 'casus', {
    tekst: 'tekst opheffing_reden',
    gegeven: 'aan ontvanger grond overgedragen_op op opgeheven_op',
    wie: 'door organisatie_id opgeheven_door',
    techniek: 'id casus_id versie',
  }),
  rac_wijziging: kept(
    'Wijzigingen voor de adviescommissie',
    'verantwoording',
    'toezicht',
    'Over de manier van werken, niet over een mens.',
    {
      wie: 'door',
      techniek:
        'id titel wat waarom regime_code gevraagd_op advies advies_tekst advies_op besluit afwijking besluit_op gemeld_rac_op gemeld_fg_op op versie',
    },
  ),
  herkenning: given('Of een aanmelding over dezelfde jongere gaat', 'aanmelden', 'casus', 'aanmelding', {
    gegeven: 'antwoord redenen op ongedaan_op',
    wie: 'door ongedaan_door',
    techniek: 'id aanmelding_id casus_id',
  }),
  verslag_afspraak: inCasus('Afspraken zoals het verslag ze toont', 'overleg', {
    tekst: 'inhoud',
    techniek: 'afspraak_id casus_id',
  }),
}
