import type { Wie } from './fixture.ts'

/** One sentence about the rules: who does what, and what comes of it. `rijen` = rows answered or touched; 'geweigerd' = an error. */
export type Scenario = { zin: string; als: Wie; sql: string; verwacht: number | 'geweigerd' }

const s = (zin: string, als: Wie, sql: string, verwacht: Scenario['verwacht']): Scenario => ({
  zin,
  als,
  sql,
  verwacht,
})

/** Tables with the one rule of sight, each with the row the fixture holds and what a second row must change to be allowed by its keys. */
const inside: {
  tabel: string
  rij: string
  anders?: string
  door: boolean
  vakwerk: boolean
  wijzigt: boolean
  bijwerken?: string
}[] = [
  { tabel: 'bijdrage', rij: 'bijdrage', door: true, vakwerk: false, wijzigt: true },
  { tabel: 'eigen_kant', rij: 'eigen_kant', door: true, vakwerk: false, wijzigt: false },
  { tabel: 'weerwoord', rij: 'weerwoord', door: true, vakwerk: false, wijzigt: false },
  { tabel: 'spoor', rij: 'spoor', door: true, vakwerk: true, wijzigt: true },
  { tabel: 'afspraak', rij: 'afspraak', door: true, vakwerk: true, wijzigt: true },
  { tabel: 'plan_versie', rij: 'plan_versie', anders: "'nr', 2", door: true, vakwerk: true, wijzigt: false },
  {
    tabel: 'akkoord',
    rij: 'akkoord',
    anders: "'betrokkenheid_id', {b_partner}",
    door: true,
    vakwerk: false,
    wijzigt: true,
  },
  { tabel: 'overleg', rij: 'overleg', door: false, vakwerk: true, wijzigt: true },
  { tabel: 'agendapunt', rij: 'agendapunt', door: true, vakwerk: false, wijzigt: true },
  { tabel: 'inbreng', rij: 'inbreng', door: true, vakwerk: false, wijzigt: false },
  { tabel: 'besluit', rij: 'besluit', door: true, vakwerk: true, wijzigt: true },
  {
    tabel: 'deelname',
    rij: 'deelname',
    anders: "'betrokkenheid_id', {b_partner}",
    door: false,
    vakwerk: true,
    wijzigt: true,
  },
  {
    tabel: 'betrokkenheid',
    rij: 'b_regisseur',
    anders: "'actor_id', {buiten}",
    door: false,
    vakwerk: true,
    wijzigt: true,
  },
  { tabel: 'casusstap', rij: 'casusstap', door: true, vakwerk: true, wijzigt: false },
  { tabel: 'eerdere_vraag', rij: 'eerdere_vraag', door: true, vakwerk: false, wijzigt: false },
  {
    tabel: 'overdracht_regie',
    rij: 'overdracht_regie',
    anders: "'status', 'aanvaard', 'beantwoord_op', now()",
    door: true,
    vakwerk: true,
    wijzigt: true,
  },
  {
    tabel: 'eerder_akkoord',
    rij: 'eerder_akkoord',
    door: false,
    vakwerk: false,
    wijzigt: true,
    bijwerken: 'publiek = publiek',
  },
  {
    tabel: 'voorbereiding',
    rij: 'voorbereiding',
    anders: "'betrokkenheid_id', {b_partner}",
    door: true,
    vakwerk: false,
    wijzigt: true,
  },
  { tabel: 'gebeurtenis', rij: 'gebeurtenis', door: true, vakwerk: false, wijzigt: false },
]

/** `kopie` inserts a second row like the fixture's, with changes; the row itself is captured beforehand as `rij_<tabel>`. */
const kopie = (tabel: string, changes: string) =>
  `kopie ${tabel} jsonb_build_object('id', {nieuw}${changes === '' ? '' : `, ${changes}`})`

function insideScenarios(): Scenario[] {
  return inside.flatMap(
    ({ tabel, rij, anders = '', door, vakwerk, wijzigt, bijwerken = 'versie = versie + 1' }) => [
      s(`${tabel}: wie meedoet, ziet`, 'regisseur', `select 1 from ${tabel} where id = {${rij}}`, 1),
      s(`${tabel}: wie niet meedoet, ziet niets`, 'buiten', `select 1 from ${tabel} where id = {${rij}}`, 0),
      s(`${tabel}: niemand ziet niets`, 'niemand', `select 1 from ${tabel} where id = {${rij}}`, 0),
      s(`${tabel}: wie meedoet, voegt toe`, 'regisseur', kopie(tabel, anders), 1),
      s(
        `${tabel}: wie niet meedoet, voegt niets toe`,
        'buiten',
        kopie(tabel, [anders, door ? "'door', {buiten}" : ''].filter(Boolean).join(', ')),
        'geweigerd',
      ),
      ...(door
        ? [
            s(
              `${tabel}: niemand schrijft uit andermans naam`,
              'regisseur',
              kopie(tabel, [anders, "'door', {partner}"].filter(Boolean).join(', ')),
              'geweigerd',
            ),
          ]
        : []),
      ...(vakwerk
        ? [
            s(
              `${tabel}: een jeugdige voegt hier niets toe`,
              'jeugdige',
              kopie(tabel, [anders, door ? "'door', {jeugdige}" : ''].filter(Boolean).join(', ')),
              'geweigerd',
            ),
          ]
        : []),
      ...(wijzigt
        ? [
            s(
              `${tabel}: wie meedoet, wijzigt`,
              'regisseur',
              `update ${tabel} set ${bijwerken} where id = {${rij}}`,
              1,
            ),
            s(
              `${tabel}: wie niet meedoet, wijzigt niets`,
              'buiten',
              `update ${tabel} set ${bijwerken} where id = {${rij}}`,
              0,
            ),
            ...(vakwerk
              ? [
                  s(
                    `${tabel}: een jeugdige wijzigt hier niets van een ander`,
                    'jeugdige',
                    `update ${tabel} set ${bijwerken} where id = {${rij}}`,
                    0,
                  ),
                ]
              : []),
          ]
        : []),
    ],
  )
}

const wegen = "update aanmelding set status = 'in_weging' where id = "

/** Every rule of the database in sentences; the mutation test drops each policy in turn and asks for a sentence that breaks. */
export const scenarios: Scenario[] = [
  ...insideScenarios(),
  s('organisaties zijn voor wie ingelogd is', 'regisseur', 'select 1 from organisatie where id = {org_b}', 1),
  s('organisaties zijn niet voor niemand', 'niemand', 'select 1 from organisatie', 0),
  s('een account is van zichzelf', 'jeugdige', 'select 1 from account', 1),
  s(
    'beheer ziet accounts van de eigen organisatie',
    'beheerder',
    'select 1 from account where id = {account_buiten}',
    1,
  ),
  s(
    'beheer ziet geen accounts van een ander',
    'beheerder',
    'select 1 from account where id = {account_partner}',
    0,
  ),
  s(
    'ieder stelt het eigen account in',
    'jeugdige',
    "update account set taal = 'en' where id = {account_jeugdige}",
    1,
  ),
  s(
    'beheer blokkeert een account van de eigen organisatie',
    'beheerder',
    'update account set versie = 2 where id = {account_buiten}',
    1,
  ),
  s(
    'zonder beheer blokkeer je niemand',
    'buiten',
    'update account set versie = 2 where id = {account_regisseur}',
    0,
  ),
  s('een jeugdige ziet zichzelf als actor', 'jeugdige', 'select 1 from actor where id = {jeugdige}', 1),
  s('medewerkers vinden elkaar', 'buiten', 'select 1 from actor where id = {partner}', 1),
  s('een jeugdige ziet de mensen om zich heen', 'jeugdige', 'select 1 from actor where id = {regisseur}', 1),
  s('een jeugdige bladert niet door medewerkers', 'jeugdige', 'select 1 from actor where id = {buiten}', 0),
  s(
    'beheer trekt een aanstelling van de eigen organisatie in',
    'beheerder',
    'update actor set versie = 2 where id = {buiten}',
    1,
  ),
  s(
    'beheer raakt andermans aanstelling niet',
    'beheerder',
    'update actor set versie = 2 where id = {partner}',
    0,
  ),
  s('regimes zijn openbaar', 'jeugdige', "select 1 from regime where code = 'pga'", 1),
  s(
    'wie in een regime meedoet, is bekend',
    'partner',
    "select 1 from regime_partij where regime_code = 'pga' and organisatie_id = {org_a}",
    1,
  ),
  s('een klad is van de schrijver', 'regisseur', 'select 1 from klad', 1),
  s('een klad is van niemand anders', 'buiten', 'select 1 from klad', 0),
  s('een antwoord is van de vrager', 'regisseur', 'select 1 from idempotentie', 1),
  s('een antwoord is van niemand anders', 'buiten', 'select 1 from idempotentie', 0),
  s(
    'het systeem ruimt oude kladden',
    'systeem',
    "delete from klad where gewijzigd_op < now() - interval '40 days'",
    1,
  ),
  s('het systeem ruimt geen kladden van nu', 'systeem', 'delete from klad where gewijzigd_op > now()', 0),
  s(
    'het systeem ruimt oude antwoorden',
    'systeem',
    "delete from idempotentie where op < now() - interval '2 days'",
    1,
  ),
  s(
    'het systeem ruimt oude inlezingen',
    'systeem',
    "delete from inlezing where gestart_op < now() - interval '40 days'",
    1,
  ),
  s('wie meedoet, ziet de casus', 'partner', 'select 1 from casus where id = {casus}', 1),
  s('wie niet meedoet, ziet de casus niet', 'buiten', 'select 1 from casus where id = {casus}', 0),
  s('wie meedoet, werkt de casus bij', 'partner', 'update casus set versie = 2 where id = {casus}', 1),
  s('een ouder wijzigt de casus niet', 'ouder', 'update casus set versie = 2 where id = {casus}', 0),
  s(
    'een casus start uit een aangenomen aanmelding',
    'regisseur',
    "insert into casus (id, regime_code, regime_versie, vraag, vraag_op, aanmelding_id) values ({nieuw}, 'pga', 1, 'V', '2026-01-01', {aanmelding_accepted})",
    1,
  ),
  s(
    'een casus start niet uit een aanmelding die nog gewogen wordt',
    'regisseur',
    "insert into casus (id, regime_code, regime_versie, vraag, vraag_op, aanmelding_id) values ({nieuw}, 'pga', 1, 'V', '2026-01-01', {aanmelding_sent})",
    'geweigerd',
  ),
  s(
    'wie start, wordt de eerste betrokkene',
    'regisseur',
    kopie('betrokkenheid', "'casus_id', {casus_nieuw}, 'actor_id', {regisseur}"),
    1,
  ),
  s(
    'wie de aanmelding niet ziet, wordt niet de eerste betrokkene',
    'buiten',
    kopie('betrokkenheid', "'casus_id', {casus_nieuw}, 'actor_id', {buiten}"),
    'geweigerd',
  ),
  s(
    'later komt niemand zo binnen',
    'buiten',
    kopie('betrokkenheid', "'actor_id', {buiten}, 'publiek', null"),
    'geweigerd',
  ),
  s(
    'wie meedoet, ziet de eigen betrokkenheid altijd',
    'partner',
    'select 1 from betrokkenheid where id = {b_partner}',
    1,
  ),
  s('wie meedoet, ziet de jeugdige', 'partner', 'select 1 from persoon where id = {persoon}', 1),
  s('een ouder ziet de andere ouder niet', 'ouder', 'select 1 from persoon', 2),
  s('een medewerker voegt een ouder toe', 'regisseur', kopie('persoon', ''), 1),
  s('een jeugdige voegt geen persoon toe', 'jeugdige', kopie('persoon', ''), 'geweigerd'),
  s(
    'een medewerker werkt een persoon bij',
    'regisseur',
    'update persoon set versie = 2 where id = {persoon}',
    1,
  ),
  s(
    'een jeugdige werkt een persoon niet bij',
    'jeugdige',
    'update persoon set versie = 2 where id = {persoon}',
    0,
  ),
  s(
    'wie de aanmelding ziet, ziet wat ermee gebeurde',
    'partner',
    'select 1 from gebeurtenis where id = {gebeurtenis_aanmelding}',
    1,
  ),
  s(
    'wie de aanmelding ziet, legt vast wat gebeurt',
    'partner',
    kopie('gebeurtenis_aanmelding', "'door', {partner}"),
    1,
  ),
  s('gelezen is van de lezer', 'regisseur', 'select 1 from gelezen', 1),
  s('gelezen is van niemand anders', 'partner', 'select 1 from gelezen', 0),
  s('een medewerker in de casus ziet de uitnodiging', 'partner', 'select 1 from uitnodiging', 1),
  s('een jeugdige ziet geen uitnodiging', 'jeugdige', 'select 1 from uitnodiging', 0),
  s('een medewerker nodigt uit', 'regisseur', kopie('uitnodiging', "'code_hash', 'y'"), 1),
  s(
    'een jeugdige nodigt niet uit',
    'jeugdige',
    kopie('uitnodiging', "'code_hash', 'y', 'door', {jeugdige}"),
    'geweigerd',
  ),
  s('een concept is van de maker', 'partner', 'select 1 from aanmelding where id = {aanmelding_concept}', 1),
  s(
    'een concept is van niemand anders',
    'regisseur',
    'select 1 from aanmelding where id = {aanmelding_concept}',
    0,
  ),
  s(
    'een weger ziet wat verzonden is',
    'regisseur',
    'select 1 from aanmelding where id = {aanmelding_sent}',
    1,
  ),
  s('zonder mandaat zie je geen aanmelding', 'buiten', 'select 1 from aanmelding', 0),
  s(
    'wie ontvangt, ziet steunvragen aan de eigen organisatie',
    'regisseur',
    'select 1 from aanmelding where id = {aanmelding_steun}',
    1,
  ),
  s(
    'een medewerker maakt een concept',
    'partner',
    "insert into aanmelding (id, regime_code, regime_versie, bron, door, organisatie_id) values ({nieuw}, 'pga', 1, 'formulier', {partner}, {org_b})",
    1,
  ),
  s(
    'niemand maakt een concept voor een andere organisatie',
    'partner',
    "insert into aanmelding (id, regime_code, regime_versie, bron, door, organisatie_id) values ({nieuw}, 'pga', 1, 'formulier', {partner}, {org_a})",
    'geweigerd',
  ),
  s(
    'de maker werkt het concept bij',
    'partner',
    "update aanmelding set reden = 'x' where id = {aanmelding_concept}",
    1,
  ),
  s('een weger werkt bij wat verzonden is', 'regisseur', `${wegen}{aanmelding_sent}`, 1),
  s('een ontvanger werkt bij wat verzonden is', 'regisseur', `${wegen}{aanmelding_steun}`, 1),
  s('zonder mandaat werk je niets bij', 'buiten', `${wegen}{aanmelding_sent}`, 0),
  s('de maker gooit een concept weg', 'partner', 'delete from aanmelding where id = {aanmelding_concept}', 1),
  s(
    'de maker gooit niets weg dat verzonden is',
    'partner',
    'delete from aanmelding where id = {aanmelding_sent}',
    0,
  ),
  s(
    'wie besluit, vernietigt wat geweigerd is',
    'regisseur',
    'delete from aanmelding where id = {aanmelding_sent}',
    1,
  ),
  s('een inlezing is van wie haar deed', 'regisseur', 'select 1 from inlezing', 1),
  s('een inlezing is van niemand anders', 'buiten', 'select 1 from inlezing', 0),
  s('het bestand is van wie het gaf', 'regisseur', 'select 1 from inlezing_bestand', 1),
  s('het bestand is van niemand anders', 'buiten', 'select 1 from inlezing_bestand', 0),
  s('kolommen onthoudt een organisatie samen', 'buiten', 'select 1 from kolomtoewijzing', 1),
  s('kolommen zijn niet van een ander', 'partner', 'select 1 from kolomtoewijzing', 0),
  s('wie beide aanmeldingen ziet, ziet de samenvoeging', 'partner', 'select 1 from samenvoeging', 1),
  s('wie ze niet ziet, ziet geen samenvoeging', 'buiten', 'select 1 from samenvoeging', 0),
  s(
    'niemand voegt samen uit andermans naam',
    'partner',
    kopie('samenvoeging', "'aanmelding_id', {aanmelding_concept}, 'door', {regisseur}"),
    'geweigerd',
  ),
  s('een weger ziet de weging', 'regisseur', 'select 1 from weging', 1),
  s('wie niet weegt, ziet de weging niet', 'partner', 'select 1 from weging', 0),
  s('een weger ziet de oordelen', 'regisseur', 'select 1 from oordeel', 1),
  s('een weger oordeelt', 'regisseur', kopie('oordeel', "'criterium', 'samen_nodig'"), 1),
  s(
    'niemand oordeelt uit andermans naam',
    'regisseur',
    kopie('oordeel', "'criterium', 'samen_nodig', 'door', {partner}"),
    'geweigerd',
  ),
  s(
    'een weger stelt het eigen oordeel bij',
    'regisseur',
    "update oordeel set reden = 'x' where id = {oordeel}",
    1,
  ),
  s('een weger ziet het besluit', 'regisseur', 'select 1 from wegingsbesluit', 1),
  s('wie besluit, legt het besluit vast', 'regisseur', 'kopie_besluit', 1),
  s('een organisatie ziet haar eigen bewijzen van vernietiging', 'buiten', 'select 1 from vernietiging', 1),
  s('een andere organisatie ziet ze niet', 'partner', 'select 1 from vernietiging', 0),
  s('een organisatie legt haar eigen vernietiging vast', 'regisseur', kopie('vernietiging', ''), 1),
  s(
    'een verlopen bijdrage ziet niemand',
    'regisseur',
    'select 1 from bijdrage where id = {bijdrage_verlopen}',
    0,
  ),
  s(
    'een ingetrokken bijdrage ziet alleen de schrijver',
    'partner',
    'select 1 from bijdrage where id = {bijdrage_ingetrokken}',
    0,
  ),
  s(
    'een bijdrage komt van de eigen organisatie',
    'regisseur',
    kopie('bijdrage', "'organisatie_id', {org_b}"),
    'geweigerd',
  ),
  s(
    'alleen de schrijver wijzigt een bijdrage',
    'partner',
    'update bijdrage set versie = 2 where id = {bijdrage}',
    0,
  ),
  s(
    'een eigen kant hoort bij een bijdrage die je ziet',
    'partner',
    kopie('eigen_kant', "'door', {partner}, 'bijdrage_id', {bijdrage_verlopen}"),
    'geweigerd',
  ),
  s(
    'niemand spreekt terug namens een ander',
    'jeugdige',
    kopie('weerwoord', "'door', {jeugdige}"),
    'geweigerd',
  ),
  s(
    'een ouder antwoordt niet voor de jeugdige',
    'ouder',
    kopie('akkoord', "'door', {ouder}, 'betrokkenheid_id', {b_jeugdige}"),
    'geweigerd',
  ),
  s(
    'een ouder wijzigt andermans antwoord niet',
    'ouder',
    'update akkoord set versie = 2 where id = {akkoord}',
    0,
  ),
  s('wie meedoet, ziet het plan', 'jeugdige', 'select 1 from plan where casus_id = {casus}', 1),
  s('wie niet meedoet, ziet het plan niet', 'buiten', 'select 1 from plan', 0),
  s('een medewerker werkt het plan bij', 'partner', 'update plan set versie = 2 where casus_id = {casus}', 1),
  s(
    'een jeugdige stelt het plan niet vast',
    'jeugdige',
    'update plan set versie = 2 where casus_id = {casus}',
    0,
  ),
  s('een medewerker begint een plan', 'regisseur', 'nieuw_plan', 1),
  s(
    'een ouder zegt niet af voor een ander',
    'ouder',
    'update deelname set versie = 2 where id = {deelname}',
    0,
  ),
  s('een eigen agendapunt haal je weg', 'regisseur', 'delete from agendapunt where id = {agendapunt}', 1),
  s(
    'een agendapunt van een ander blijft staan',
    'partner',
    'delete from agendapunt where id = {agendapunt}',
    0,
  ),
  s(
    'wie het plan maakt, haalt een antwoord weg dat opnieuw gevraagd wordt',
    'regisseur',
    'delete from akkoord where id = {akkoord}',
    1,
  ),
  s('een jeugdige haalt geen antwoord weg', 'jeugdige', 'delete from akkoord where id = {akkoord}', 0),
  s(
    'een jeugdige wijzigt geen eerder antwoord',
    'jeugdige',
    'update eerder_akkoord set publiek = publiek',
    0,
  ),
  s(
    'een ouder legt geen eerder antwoord van een ander vast',
    'ouder',
    kopie('eerder_akkoord', "'betrokkenheid_id', {b_jeugdige}"),
    'geweigerd',
  ),
  s('wie de aanmelding ziet, ziet het ja', 'partner', 'select 1 from instemming', 1),
  s(
    'wie de aanmelding ziet, legt het ja vast',
    'regisseur',
    "insert into instemming (aanmelding_id, wijze, verteld_aan, gezegd_op, door) values ({aanmelding_steun}, 'gesprek', 'R', '2026-01-01', {regisseur})",
    1,
  ),
  s('een bericht is van wie het kreeg', 'partner', 'select 1 from bericht', 1),
  s('een bericht is van niemand anders', 'regisseur', 'select 1 from bericht', 0),
  s('wie een bericht kreeg, leest het', 'partner', 'update bericht set gelezen_op = now()', 1),
  s(
    'over een aanmelding gaat een bericht naar de maker',
    'regisseur',
    "insert into bericht (aan, soort, regime_code, verzonden_op, aanmelding_id, van_organisatie_id) values ({partner}, 'niet_aangenomen', 'pga', '2026-01-01', {aanmelding_sent}, {org_a})",
    1,
  ),
  s(
    'een organisatie meldt niet aan in een regime waar zij niet meedoet',
    'partner',
    "insert into aanmelding (id, regime_code, regime_versie, bron, door, organisatie_id) values ({nieuw}, 'steun', 1, 'formulier', {partner}, {org_b})",
    'geweigerd',
  ),
  s(
    'niemand meldt aan bij wie niet meedoet',
    'partner',
    "insert into aanmelding (id, regime_code, regime_versie, bron, door, organisatie_id, ontvanger_id) values ({nieuw}, 'pga', 1, 'formulier', {partner}, {org_b}, {org_c})",
    'geweigerd',
  ),
  s(
    'een aanmelding gaat niet alsnog naar wie niet meedoet',
    'partner',
    'update aanmelding set ontvanger_id = {org_c} where id = {aanmelding_concept}',
    'geweigerd',
  ),
  s('een medewerker vervangt een uitnodiging', 'regisseur', 'update uitnodiging set geldig_tot = now()', 1),
  s('ieder telt de eigen zoekopdrachten', 'regisseur', 'select 1 from zoekteller', 1),
  s(
    'een ander ziet een bijdrage die voor allen is',
    'partner',
    'select 1 from bijdrage where id = {bijdrage}',
    1,
  ),
  s(
    'eigen woorden blijven van een ouder zelf',
    'ouder',
    'select 1 from bijdrage where id = {bijdrage_ouder}',
    1,
  ),
  s(
    'een ouder brengt iets in dat geen andere ouder leest',
    'ouder',
    kopie('bijdrage', "'door', {ouder}, 'organisatie_id', null, 'ouder_vanaf', null, 'publiek', '[]'::jsonb"),
    1,
  ),
  s(
    'een ouder neemt eigen woorden terug',
    'ouder',
    'update bijdrage set versie = 2 where id = {bijdrage_ouder}',
    1,
  ),
  s(
    'een ander ziet de eigen kant bij een bijdrage',
    'partner',
    'select 1 from eigen_kant where id = {eigen_kant}',
    1,
  ),
  s(
    'een ingetrokken bijdrage neemt de eigen kant mee',
    'partner',
    'select 1 from eigen_kant where id = {eigen_kant_weg}',
    0,
  ),
  s(
    'de eigen kant blijft van de jeugdige zelf',
    'jeugdige',
    'select 1 from eigen_kant where id = {eigen_kant_jeugdige}',
    1,
  ),
  s(
    'een jeugdige geeft de eigen kant, ook als ouders die niet lezen',
    'jeugdige',
    kopie('eigen_kant', "'door', {jeugdige}, 'jeugdige_vanaf', null, 'publiek', '[]'::jsonb"),
    1,
  ),
  s(
    'een ander ziet een weerwoord dat voor allen is',
    'partner',
    'select 1 from weerwoord where id = {weerwoord}',
    1,
  ),
  s(
    'een weerwoord op wat verlopen is, vertelt niets',
    'partner',
    'select 1 from weerwoord where id = {weerwoord_weg}',
    0,
  ),
  s(
    'een weerwoord blijft van de ouder zelf',
    'ouder',
    'select 1 from weerwoord where id = {weerwoord_ouder}',
    1,
  ),
  s(
    'een ouder spreekt terug zonder dat de andere ouder het leest',
    'ouder',
    kopie(
      'weerwoord',
      "'door', {ouder}, 'betrokkenheid_id', {b_ouder}, 'ouder_vanaf', null, 'publiek', '[]'::jsonb",
    ),
    1,
  ),
  s(
    'eigen woorden laten een regel op de tijdlijn na',
    'ouder',
    kopie(
      'gebeurtenis',
      "'door', {ouder}, 'object_id', {bijdrage_ouder}, 'ouder_vanaf', null, 'publiek', '[]'::jsonb",
    ),
    1,
  ),
  s('wie meedoet, ziet dat het verslag vrij is', 'partner', 'select 1 from verslag_vrijgave', 1),
  s(
    'de vaste persoon geeft het verslag vrij',
    'regisseur',
    'insert into verslag_vrijgave (overleg_id, casus_id, door, jeugdige_vanaf) values ({overleg2}, {casus}, {regisseur}, now())',
    1,
  ),
  s(
    'niemand geeft het verslag vrij uit andermans naam',
    'regisseur',
    'insert into verslag_vrijgave (overleg_id, casus_id, door, jeugdige_vanaf) values ({overleg2}, {casus}, {partner}, now())',
    'geweigerd',
  ),
  s(
    'een ander geeft het verslag niet vrij',
    'partner',
    'insert into verslag_vrijgave (overleg_id, casus_id, door, jeugdige_vanaf) values ({overleg2}, {casus}, {partner}, now())',
    'geweigerd',
  ),
  s(
    'een deelnemer haalt het eigen punt weg',
    'partner',
    'delete from agendapunt where id = {agendapunt_partner}',
    1,
  ),
  s(
    'de voorzitter haalt het punt van een deelnemer weg',
    'regisseur',
    'delete from agendapunt where id = {agendapunt_partner}',
    1,
  ),
  s(
    'een jeugdige wijzigt het punt van een ander niet',
    'jeugdige',
    'update agendapunt set versie = 2 where id = {agendapunt}',
    0,
  ),
  s(
    'een jeugdige legt geen inbreng vast',
    'jeugdige',
    kopie('inbreng', "'door', {jeugdige}, 'betrokkenheid_id', {b_jeugdige}"),
    'geweigerd',
  ),
  s(
    'een ouder ziet de eigen voorbereiding',
    'ouder',
    'select 1 from voorbereiding where id = {voorbereiding_ouder}',
    1,
  ),
  s(
    'een ouder bereidt voor zonder dat de andere ouder het leest',
    'ouder',
    kopie(
      'voorbereiding',
      "'door', {ouder}, 'overleg_id', {overleg2}, 'betrokkenheid_id', {b_ouder}, 'ouder_vanaf', null, 'publiek', '[]'::jsonb",
    ),
    1,
  ),
  s(
    'een ouder past de eigen voorbereiding aan',
    'ouder',
    'update voorbereiding set versie = 2 where id = {voorbereiding_ouder}',
    1,
  ),
  s(
    'niemand past andermans voorbereiding aan',
    'partner',
    'update voorbereiding set versie = 2 where id = {voorbereiding}',
    0,
  ),
  s(
    'een ouder bereidt niet voor de jeugdige voor',
    'ouder',
    kopie('voorbereiding', "'door', {ouder}, 'betrokkenheid_id', {b_jeugdige}"),
    'geweigerd',
  ),
  s(
    'een weger opent een weging',
    'regisseur',
    'insert into weging (aanmelding_id, geopend_door) values ({aanmelding_accepted}, {regisseur})',
    1,
  ),
  s('een weger werkt een weging bij', 'regisseur', 'update weging set versie = 2 where id = {weging}', 1),
  s(
    'een deelnemer ziet een voorbereiding die voor allen is',
    'partner',
    'select 1 from voorbereiding where id = {voorbereiding}',
    1,
  ),
]
