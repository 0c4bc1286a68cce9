import type { Tabel } from './persoonsgegevens.ts'
import { given, kept, zakelijk } from './tabel.ts'

const opDeRij = 'Wie zelf kijkt, ziet het in de eigen instellingen; het zegt niets over de jongere.'

/** What stands under every casus: organisations, accounts, things being typed. */
export const ondergrond: Record<string, Tabel> = {
  migratie: zakelijk('Versies van de database', 'naam hash op'),
  outbox: zakelijk('Reacties die nog moeten starten', 'id soort gegevens op pogingen niet_voor fout'),
  regime: zakelijk('Regimes', 'code versie naam geldig_van geldig_tot gegevens actief'),
  regime_partij: zakelijk('Partijen van een regime', 'regime_code organisatie_id'),
  grond: zakelijk('Artikelen', 'code versie geldig_van geldig_tot gegevens'),
  deelregel: zakelijk(
    'Wie wat mag delen',
    'regime_code regime_versie partij categorie richting uitkomst grond mits reden',
  ),
  toegangseis: zakelijk(
    'Wat een regime van mensen vraagt',
    'regime_code geldig_van geldig_tot alleen_wgs lid1_besluit alle_criteria screening geheimhouding opleidingen screening_termijn opleiding_termijn',
  ),
  screening: kept(
    'Screening en opleiding',
    'toegang',
    'aanstelling',
    'Alleen dagen, over een medewerker; het zegt niets over de jongere.',
    {
      gegeven: 'wijze gescreend_op geheimhouding_op opleidingen',
      wie: 'actor_id door',
      techniek: 'op versie',
    },
  ),
  organisatie: zakelijk(
    'Organisaties',
    'id naam soort domein wgs_rol gebied kan kan_niet telefoon actief zoeknaam gemeente_code',
  ),
  kolomtoewijzing: kept(
    'Kolommen van een bestand',
    'aanmelden',
    'aanstelling',
    'Kolomnamen van een organisatie, niets over een mens.',
    {
      wie: 'gewijzigd_door organisatie_id',
      techniek: 'kenmerk toewijzing gewijzigd_op',
    },
  ),
  account: kept('Accounts', 'toegang', 'aanstelling', opDeRij, {
    gegeven: 'soort naam taal thema geblokkeerd_op',
    techniek: 'id issuer sub versie',
  }),
  actor: kept('Aanstellingen', 'toegang', 'aanstelling', opDeRij, {
    gegeven: 'naam functie niveau mandaten telefoon bel_mij_voor moet_melden bereikbaar_tot van tot zoeknaam',
    wie: 'account_id organisatie_id vervanger_id',
    techniek: 'id versie',
  }),
  klad: kept(
    'Wat iemand aan het typen is',
    'toegang',
    'klad',
    'Nog van niemand dan de schrijver, en na 30 dagen weg.',
    {
      tekst: 'inhoud begin',
      wie: 'actor_id',
      techniek: 'sleutel gewijzigd_op',
    },
  ),
  idempotentie: kept(
    'Antwoorden op dezelfde vraag',
    'toegang',
    'dag',
    'Een dubbel van wat elders staat, na een dag weg.',
    {
      wie: 'actor_id',
      techniek: 'sleutel vingerafdruk status antwoord op',
    },
  ),
  zoekteller: kept(
    'Hoe vaak iemand zocht',
    'toegang',
    'laatste',
    'Telt zoekopdrachten van een medewerker, zonder woorden.',
    {
      wie: 'actor_id',
      techniek: 'minuut aantal',
    },
  ),
  vernietiging: kept('Bewijs van vernietiging', 'verantwoording', 'bewijs', 'Noemt niemand.', {
    techniek: 'id wat grond regime_code organisatie_id functie aantallen op hash',
  }),
  bericht: kept(
    'Bericht aan een melder',
    'aanmelden',
    'bericht',
    'Zegt niets over de jongere: alleen een dag en wat ervan werd.',
    {
      wie: 'aan van_organisatie_id',
      techniek: 'id soort regime_code verzonden_op aanmelding_id op gelezen_op',
    },
  ),
}

/** From aanmelding to decision. */
export const begin: Record<string, Tabel> = {
  aanmelding: given('Aanmelding', 'aanmelden', 'aanmelding_zelf', 'aanmelding', {
    tekst: 'vraag reden geprobeerd eerst_gebeld geinformeerd_reden vraag_nog_niet criteria overig',
    gegeven:
      'status bron roepnaam tussenvoegsel achternaam geboortedatum adres postcode woonplaats telefoon_jeugdige telefoon_ouder email school gecontroleerd geinformeerd informeren_voor gemaakt_op verzonden_op kan_lichter ontvangen_op regime_code',
    wie: 'door organisatie_id ontvanger_id ontvangen_door',
    techniek:
      'id log_naam regime_versie bsn_versleuteld bsn_index waarschuwingen blok vingerafdruk inlezing_id casus_id versie zoeknaam',
  }),
  instemming: given('Het ja van de jongere', 'aanmelden', 'aanmelding', 'aanmelding', {
    tekst: 'ouders_woorden',
    gegeven: 'wijze verteld_aan gezegd_op op',
    wie: 'door',
    techniek: 'aanmelding_id',
  }),
  weging: given('Weging', 'wegen', 'aanmelding', 'aanmelding', {
    gegeven: 'geopend_op',
    wie: 'geopend_door',
    techniek: 'id aanmelding_id versie',
  }),
  oordeel: given('Oordeel per criterium', 'wegen', 'weging', 'aanmelding', {
    tekst: 'reden',
    gegeven: 'criterium oordeel advies op',
    wie: 'door organisatie_id',
    techniek: 'id weging_id versie',
  }),
  wegingsbesluit: given('Besluit op de weging', 'wegen', 'weging', 'aanmelding', {
    tekst: 'reden uitleg_jeugdige afwijkend',
    gegeven: 'besluit criteria op',
    wie: 'door',
    techniek: 'weging_id',
  }),
  herkenning: given('Aanmelding en casus vergeleken', 'aanmelden', 'aanmelding', 'aanmelding', {
    gegeven: 'antwoord redenen op ongedaan_op',
    wie: 'door ongedaan_door',
    techniek: 'id aanmelding_id casus_id',
  }),
  samenvoeging: given('Samengevoegde aanmeldingen', 'aanmelden', 'aanmelding', 'aanmelding', {
    gegeven: 'redenen op ongedaan_op',
    wie: 'door ongedaan_door',
    techniek: 'id aanmelding_id met_id status_voor',
  }),
  inlezing: kept(
    'Ingelezen bestand',
    'aanmelden',
    'inlezing',
    'Verslag van een bestand van een organisatie; wat over de jongere gaat, staat bij de aanmelding.',
    {
      gegeven: 'bestandsnaam',
      wie: 'actor_id organisatie_id',
      techniek:
        'id regime_code status rijen verwerkt aangenomen geweigerd al_bekend verslag toewijzing gestart_op klaar_op versie',
    },
  ),
  inlezing_bestand: kept('Het bestand zelf', 'aanmelden', 'inlezing', 'Weg zodra het gelezen is.', {
    tekst: 'inhoud',
    techniek: 'inlezing_id',
  }),
}
