import type { Tabel } from './persoonsgegevens.ts'
import { given, inCasus, kept } from './tabel.ts'
import { bewaren } from './tabellen-bewaren.ts'
import { delenMag } from './tabellen-delen-mag.ts'
import { gezin } from './tabellen-gezin.ts'
import { begin, ondergrond } from './tabellen-grond.ts'
import { jim } from './tabellen-jim.ts'
import { meting } from './tabellen-meting.ts'
import { netwerk } from './tabellen-netwerk.ts'
import { vast } from './tabellen-vast.ts'
import { verhaal } from './tabellen-verhaal.ts'
import { vrijgave } from './tabellen-vrijgave.ts'

const behandeling = 'De behandeling van het verzoek zelf; wat besloten is, staat in de brief.'

const casus: Record<string, Tabel> = {
  casus: given('De casus', 'casus', 'zelf', 'casus', {
    tekst: 'vraag zijtoestand_reden geen_vaste_persoon_reden',
    gegeven:
      'regime_code vraag_verteld_aan vraag_op fase zijtoestand zijtoestand_tot geen_vaste_persoon_tot start gesloten_op afgeschermd_op',
    wie: 'zijtoestand_eigenaar',
    techniek: 'id log_naam regime_versie aanmelding_id versie',
  }),
  persoon: given('Jongere en ouders', 'casus', 'casus', 'casus', {
    gegeven:
      'soort roepnaam tussenvoegsel achternaam geboortedatum telefoon adres woonplaats relatie gezag gezag_bron gezag_op',
    techniek: 'id casus_id bsn_versleuteld bsn_index versie zoeknaam herkennaam',
  }),
  betrokkenheid: inCasus('Wie meedoet', 'casus', {
    tekst: 'reden einde_reden gekozen_reden',
    gegeven: 'kant rollen van tot gekozen_door_jeugdige gekozen_op afgeschermd',
    wie: 'actor_id organisatie_id besloten_door',
    techniek: 'id casus_id persoon_id casus_start regime_code versie',
  }),
  casusstap: inCasus('Stappen', 'casus', {
    tekst: 'reden',
    gegeven: 'soort van naar op',
    wie: 'door',
    techniek: 'id casus_id bel_id',
  }),
  eerdere_vraag: inCasus('Eerdere vraag', 'casus', {
    tekst: 'vraag',
    gegeven: 'verteld_aan vraag_op op',
    wie: 'door',
    techniek: 'id casus_id',
  }),
  overdracht_regie: inCasus('Overdracht van de regie', 'casus', {
    tekst: 'reden antwoord_reden',
    gegeven: 'status op beantwoord_op',
    wie: 'naar_actor_id door',
    techniek: 'id casus_id van_id naar_id versie',
  }),
  gebeurtenis: {
    ...inCasus('Tijdlijn', 'casus', {
      gegeven: 'soort gegevens op',
      wie: 'door organisatie_id',
      techniek: 'id casus_id aanmelding_id object_id bijdrage_id bron_id',
    }),
  },
  gelezen: kept(
    'Tot waar iemand las',
    'casus',
    'casus',
    'Een bladwijzer van een medewerker; wie keek, staat in de kopie bij het log.',
    {
      wie: 'actor_id',
      techniek: 'casus_id tot',
    },
  ),
  uitnodiging: given('Uitnodiging voor de eigen pagina', 'toegang', 'casus', 'uitnodiging', {
    gegeven: 'soort geldig_tot gebruikt_op op',
    wie: 'door',
    techniek: 'id casus_id betrokkenheid_id code_hash',
  }),
  informatieplicht: given('Wat is verteld', 'inzage', 'casus', 'casus', {
    tekst: 'toelichting verteld_wat',
    gegeven: 'status uiterlijk verteld_op verteld_door verteld_aan verteld_hoe op',
    wie: 'door',
    techniek: 'casus_id wachten_tot versie',
  }),
  informatie_uitstel: given('Waarom vertellen wachtte', 'inzage', 'casus', 'casus', {
    tekst: 'motivering vervallen_reden',
    gegeven: 'grond herzien_op op vervallen_op',
    wie: 'organisatie_id door vervallen_door',
    techniek: 'id casus_id versie',
  }),
}

const inhoud: Record<string, Tabel> = {
  bijdrage: inCasus('Bijdragen', 'delen', {
    tekst: 'tekst noodzaak status_reden achterhoud_reden eigen_kant_uitleg geheim_uitleg',
    gegeven:
      'soort categorie alleen_orientatie eerst_vragen gebeurd_op status eigen_kant eigen_kant_uiterlijk eerste_verwerking verloopt_op beperkt_op bewaren_tot geheim_grond regime_code',
    wie: 'organisatie_id door',
    techniek: 'id casus_id vervangt_id versie zoek beperkt_verzoek_id regime_versie toestemming_id',
  }),
  eigen_kant: inCasus('Mijn kant van een voorval', 'delen', {
    tekst: 'gebeurde beschermde zou_helpen',
    gegeven: 'op',
    wie: 'door',
    techniek: 'id casus_id bijdrage_id',
  }),
  weerwoord: inCasus('Wat teruggezegd is', 'inzage', {
    tekst: 'tekst',
    gegeven: 'over_soort op',
    wie: 'door',
    techniek: 'id casus_id betrokkenheid_id over_id',
  }),
  plan: given('Plan', 'plan', 'casus', 'casus', {
    tekst: 'familiegroepsplan_reden bewoording',
    gegeven: 'status nr familiegroepsplan vastgesteld_op',
    techniek: 'casus_id versie',
  }),
  plan_versie: inCasus('Eerdere versies van het plan', 'plan', {
    tekst: 'inhoud',
    gegeven: 'nr op',
    wie: 'door',
    techniek: 'id casus_id spoor_id afspraak_id',
  }),
  spoor: inCasus('Sporen van het plan', 'plan', {
    tekst: 'doel gestopt_reden',
    gegeven: 'soort doel_van gestopt_op',
    wie: 'door',
    techniek: 'id casus_id volgorde versie',
  }),
  afspraak: inCasus('Afspraken', 'plan', {
    tekst: 'tekst tegenprestatie nog_niet_kunnen nog_niet_bewijs status_toelichting',
    gegeven: 'datum begint_op eindigt_op plaats sanctie status afgerond_op gemaakt_op jeugdige_erbij',
    wie: 'eigenaar_actor_id door',
    techniek: 'id casus_id spoor_id overleg_id eigenaar_id versie zoek reeks_id agendapunt_id bevroren',
  }),
  akkoord: inCasus('Eens of niet', 'plan', {
    tekst: 'wat_maakt_ja gevolg_nee reden_niet_gevraagd',
    gegeven: 'antwoord op verteld_aan verteld_op',
    wie: 'door',
    techniek: 'id casus_id afspraak_id betrokkenheid_id versie',
  }),
  eerder_akkoord: inCasus('Eerder antwoord', 'plan', {
    tekst: 'wat_maakt_ja gevolg_nee reden_niet_gevraagd',
    gegeven: 'reden antwoord antwoord_op vervangen_op verteld_aan verteld_op',
    wie: 'antwoord_door',
    techniek: 'id casus_id afspraak_id betrokkenheid_id',
  }),
}

const tafel: Record<string, Tabel> = {
  overleg: inCasus('Overleggen', 'overleg', {
    tekst: 'doel status_reden zonder_jeugdige_reden zonder_ouders_reden zonder_afspraken_reden',
    gegeven: 'begint_op eindigt_op plaats status begonnen_op gesloten_op verslag_vrij_op stand_bij_sluiten',
    wie: 'voorzitter_id',
    techniek: 'id casus_id volgnr versie',
  }),
  deelname: inCasus('Wie erbij was', 'overleg', {
    gegeven: 'aanwezigheid met_wie mandaat',
    techniek: 'id casus_id overleg_id betrokkenheid_id versie',
  }),
  voorbereiding: inCasus('Wat iemand wilde zeggen', 'overleg', {
    tekst: 'tekst',
    gegeven: 'voor_wie op',
    wie: 'door',
    techniek: 'id casus_id overleg_id betrokkenheid_id versie',
  }),
  agendapunt: inCasus('Punten op de agenda', 'overleg', {
    tekst: 'titel',
    gegeven: 'bron besproken',
    wie: 'door',
    techniek: 'id casus_id overleg_id bron_id volgorde versie',
  }),
  inbreng: inCasus('Wat gezegd is', 'overleg', {
    tekst: 'tekst',
    gegeven: 'op',
    wie: 'door',
    techniek: 'id casus_id agendapunt_id betrokkenheid_id',
  }),
  besluit: inCasus('Besluiten van een overleg', 'overleg', {
    tekst: 'tekst',
    gegeven: 'op',
    wie: 'door',
    techniek: 'id casus_id overleg_id agendapunt_id versie',
  }),
  verslag_afspraak: inCasus('Afspraken zoals het verslag ze noemt', 'overleg', {
    tekst: 'inhoud',
    techniek: 'afspraak_id casus_id overleg_id',
  }),
  verslag_vrijgave: inCasus('Verslag vrijgegeven', 'overleg', {
    gegeven: 'op',
    wie: 'door',
    techniek: 'overleg_id casus_id',
  }),
}

const rechten: Record<string, Tabel> = {
  verzoek: given('Verzoeken', 'inzage', 'casus', 'recht', {
    tekst: 'tekst verlengd_reden',
    gegeven:
      'soort regime_code over_naam over_geboortedatum over_kant aanvrager aanvrager_kant aanvrager_gezag kanaal taal ontvangen_op termijn_tot verlengd_op status op',
    wie: 'aanvrager_id door organisatie_id',
    techniek: 'id casus_id persoon_id bijdrage_id versie',
  }),
  behandeling: kept('Behandeling van een verzoek', 'inzage', 'recht', behandeling, {
    tekst: 'bevoegdheid_uitleg kindbelang',
    gegeven: 'identiteit_hoe identiteit_op bevoegdheid gezocht_op',
    wie: 'door',
    techniek: 'verzoek_id op versie',
  }),
  zienswijze: kept('Zienswijzen van organisaties', 'inzage', 'casus', behandeling, {
    tekst: 'omvang afweging',
    gegeven: 'antwoord_voor antwoord grond herzien_op mag_verteld gevraagd_op beantwoord_op vervallen_op',
    wie: 'organisatie_id gevraagd_door beantwoord_door vervallen_door',
    techniek: 'id verzoek_id casus_id items versie',
  }),
  itemoordeel: kept('Oordeel per stuk', 'inzage', 'casus', behandeling, {
    tekst: 'reden van_wie weglaten',
    gegeven: 'controle besluit grond herzien_op op',
    wie: 'door',
    techniek: 'id verzoek_id casus_id tabel rij_id',
  }),
  rechtbesluit: kept('Besluit op een verzoek', 'inzage', 'recht', behandeling, {
    tekst: 'uitleg afweging omvang opgeheven_reden',
    gegeven: 'uitkomst verteld grond herzien_op opgeheven_op op',
    wie: 'door',
    techniek: 'id verzoek_id versie',
  }),
  rechtbrief: kept('Brieven over een verzoek', 'inzage', 'recht', 'De aanvrager heeft de brief al.', {
    tekst: 'inhoud',
    gegeven: 'dag beschikbaar_op',
    wie: 'door',
    techniek: 'id verzoek_id',
  }),
  rechtkopie: kept('Gegeven kopieën', 'inzage', 'casus', 'De aanvrager heeft de kopie al.', {
    tekst: 'gegevens',
    techniek: 'brief_id verzoek_id casus_id op',
  }),
  recht_gevolg: given('Wat na een verzoek gebeurde', 'inzage', 'casus', 'casus', {
    tekst: 'tekst toelichting bron_gemeld',
    gegeven: 'soort status uiterlijk op afgerond_op',
    wie: 'organisatie_id door afgerond_door',
    techniek: 'id verzoek_id casus_id bijdrage_id versie',
  }),
}

/** The tables of every slice. A new table or column comes in here, or the schema test fails. */
export const tabellen: Readonly<Record<string, Tabel>> = {
  ...ondergrond,
  ...begin,
  ...delenMag,
  ...netwerk,
  ...verhaal,
  ...vast,
  ...gezin,
  ...jim,
  ...meting,
  ...vrijgave,
  ...bewaren,
  ...casus,
  ...inhoud,
  ...tafel,
  ...rechten,
}
