import type { Tabel } from './persoonsgegevens.ts'
import { given, inCasus, kept } from './tabel.ts'

const zonderNamen = 'Gaat over geen casus en geen mens: namen worden bij het typen opgevangen.'
const treffer =
  'Dat iemand hier zocht, staat in de kopie bij wie ermee werkte; het antwoord zelf zegt alleen wie te bellen is.'

const toezicht = 'Over medewerkers en over de controle zelf, niet over de jongere.'

/** Calling first, asking each other, doing otherwise. */
export const delenMag: Record<string, Tabel> = {
  bereikbaarheid: kept(
    'Hoe iemand op het werk te bellen is',
    'toegang',
    'aanstelling',
    'Over medewerkers, niet over de jongere.',
    {
      gegeven: 'soort naam telefoon uren geldig_van geldig_tot',
      wie: 'organisatie_id actor_id vervanger_id door',
      techniek: 'id versie',
    },
  ),
  vindbaarheid: given('Of anderen de vaste persoon mogen vinden', 'casus', 'casus', 'casus', {
    gegeven: 'vindbaar gezegd_op verteld_aan ouders_op ouders_verteld_aan op',
    wie: 'door',
    techniek: 'casus_id versie',
  }),
  vraag_wie_werkt: kept('Vraag wie al met iemand werkt', 'casus', 'vraag', treffer, {
    tekst: 'over waarom grond_uitleg',
    gegeven: 'gemeente_code doel grond op antwoord_voor',
    wie: 'door organisatie_id',
    techniek: 'id',
  }),
  doorgezette_vraag: kept('Doorgezette vraag', 'casus', 'vraag', treffer, {
    gegeven: 'al_verteld uitkomst beantwoord_op',
    wie: 'beantwoord_door',
    techniek: 'id vraag_id casus_id versie',
  }),
  antwoord_wie_werkt: kept('Wie te bellen is', 'casus', 'vraag', treffer, {
    gegeven: 'wijze op',
    wie: 'organisatie_id actor_id door',
    techniek: 'id vraag_id casus_id',
  }),
  informatieverzoek: inCasus('Vragen aan een andere organisatie', 'delen', {
    tekst: 'vraag doel noodzaak toelichting uitstel_reden intrekreden',
    gegeven: 'categorie termijn gevraagd_op status antwoord beantwoord_op uitstel_tot',
    wie: 'organisatie_id door aan_organisatie_id aan_actor_id beantwoord_door antwoord_voor',
    techniek: 'id casus_id bijdrage_id versie',
  }),
  verzoekreden: inCasus('Waarom iets niet gegeven werd', 'delen', {
    tekst: 'tekst',
    gegeven: 'op',
    wie: 'door',
    techniek: 'verzoek_id casus_id',
  }),
  consult: kept('Consult zonder namen', 'delen', 'consult', zonderNamen, {
    wie: 'kring door organisatie_id',
    techniek: 'id soort titel tekst domein thema op status uitkomst gesloten_op versie zoek',
  }),
  consultantwoord: kept('Antwoord op een consult', 'delen', 'consult', zonderNamen, {
    wie: 'door organisatie_id',
    techniek: 'id consult_id tekst op status versie zoek',
  }),
  consultdank: kept('Dank voor een antwoord', 'delen', 'consult', zonderNamen, {
    wie: 'door',
    techniek: 'antwoord_id consult_id hielp tekst op',
  }),
  afwijking: inCasus('Met reden anders gedaan', 'plan', {
    tekst: 'gewoonte wat waarom les',
    gegeven: 'van tot herzien_op status gestopt_op op',
    wie: 'door organisatie_id',
    techniek: 'id casus_id spoor_id afspraak_id versie',
  }),
  dekking: inCasus('Wie achter een afwijking staat', 'plan', {
    tekst: 'reden',
    gegeven: 'wie antwoord antwoord_op op',
    wie: 'gevraagd_aan door',
    techniek: 'id casus_id afwijking_id versie',
  }),
  toestemming: inCasus('Toestemmingen', 'delen', {
    tekst: 'waarvoor uitzondering_reden',
    gegeven: 'soort aan_ouders categorieen rechtstreeks van tot uitzondering uitzondering_op op',
    wie: 'van_organisaties aan_organisaties uitzondering_door door organisatie_id',
    techniek: 'id casus_id versie',
  }),
  toestemming_antwoord: inCasus('Antwoord op een toestemming', 'delen', {
    tekst: 'woorden',
    gegeven: 'antwoord wijze gezegd_op in_bijzijn_van op',
    wie: 'door',
    techniek: 'id casus_id toestemming_id persoon_id',
  }),
  gebruiksvraag: inCasus('Mag dit gebruikt worden?', 'delen', {
    tekst: 'waarvoor woorden ingetrokken_reden',
    gegeven: 'op antwoord beantwoord_op ingetrokken_op',
    wie: 'aan_id door organisatie_id beantwoord_door',
    techniek: 'id casus_id bijdrage_id versie',
  }),
  steunt_op: inCasus('Waarop een stap rust', 'plan', {
    gegeven: 'op',
    wie: 'door',
    techniek: 'id casus_id afspraak_id spoor_id besluit_id bijdrage_id',
  }),
  vraag_over_kijken: given('Vragen over wie keek', 'inzage', 'casus', 'casus', {
    tekst: 'tekst antwoord',
    gegeven: 'kant dag functie deel op uiterlijk namen_gegeven beantwoord_op',
    wie: 'organisatie_id door beantwoord_door',
    techniek: 'id casus_id log_naam versie',
  }),
  loggebruik: kept('Wie het log las', 'verantwoording', 'toezicht', toezicht, {
    gegeven: 'doel motivering wijze van tot op',
    wie: 'door',
    techniek: 'id gevraagd',
  }),
  logcontrole: kept('Controle van het log', 'verantwoording', 'toezicht', toezicht, {
    wie: 'door',
    techniek: 'id op ketens regels fouten duur_ms',
  }),
  autorisatiecontrole: kept('Jaarlijkse controle van rechten', 'verantwoording', 'toezicht', toezicht, {
    wie: 'door',
    techniek: 'id jaar uiterlijk op',
  }),
  autorisatiepunt: kept('Aanstelling in die controle', 'verantwoording', 'toezicht', toezicht, {
    tekst: 'reden',
    gegeven: 'naam functie mandaten van tot geblokkeerd laatste_inlog betrokkenheden uitkomst beslist_op',
    wie: 'organisatie_id actor_id door',
    techniek: 'id controle_id versie',
  }),
}
