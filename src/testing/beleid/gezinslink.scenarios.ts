import { type Scenario, s } from './scenario.ts'

const ziet = (tabel: string, id: string) => `select 1 from ${tabel} where id = {${id}}`
const leest = (van: string) => `select 1 from inzage.gezin_leest where link_id = {${van}}`
const vraag = (van: string) => `select 1 from inzage.mijn_gezinsvraag where link_id = {${van}}`
const zegt = (door: string, bel = 'b_zus_regisseur', casus = 'casus_zus') =>
  `insert into gezinslink (casus_id, regime_code, code_hash, eerste, wie, bel_id, door) values ({${casus}}, 'steun', 'nieuw', true, 'je nicht', {${bel}}, {${door}})`
const stopt = (door: string) =>
  `update gezinslink set einde_op = sec.nu(), einde_door = {${door}}, einde_reden = 'klaar' where id = {link_zus}`
const antwoordt = (persoon: string, door: string, wijze: 'portaal' | 'gesproken', dag = 'sec.vandaag()') =>
  `insert into gezinslink_antwoord (casus_id, link_id, persoon_id, antwoord, wijze, gezegd_op, door)
    values ({casus_zus}, {link_los}, {${persoon}}, 'ja', '${wijze}', ${dag}, {${door}})`

/** Casussen of one family: each side is its own, and the other side sees whom to call and which days collide, nothing else. */
export const gezinslinkScenarios: Scenario[] = [
  s('de regisseur ziet de eigen kant van een gezinslink', 'regisseur', ziet('gezinslink', 'link_zus'), 1),
  s('nooit de andere kant', 'regisseur', ziet('gezinslink', 'link_wacht'), 0),
  s('een deelnemer ziet de link niet', 'partner', ziet('gezinslink', 'link_zus'), 0),
  s('de jongere leest de redenen niet', 'jeugdige', ziet('gezinslink', 'link_zus'), 0),
  s('een ouder ook niet', 'ouder', ziet('gezinslink', 'link_zus'), 0),
  s('niemand leest de code terug', 'regisseur', 'select code_hash from gezinslink', 'geweigerd'),
  s('de regisseur zegt dat twee casussen van één gezin zijn', 'regisseur', zegt('regisseur'), 1),
  s('een deelnemer zegt dat niet', 'partner', zegt('partner'), 'geweigerd'),
  s('niemand zegt het uit andermans naam', 'regisseur', zegt('partner'), 'geweigerd'),
  s('wie gebeld wordt, draagt de casus', 'regisseur', zegt('regisseur', 'b_zus_partner'), 'geweigerd'),
  s(
    'ook niet in een casus van een ander',
    'regisseur',
    zegt('regisseur', 'b_wacht_regisseur', 'casus_wacht'),
    'geweigerd',
  ),
  s('de regisseur stopt de eigen kant', 'regisseur', stopt('regisseur'), 1),
  s('een deelnemer stopt niets', 'partner', stopt('partner'), 0),
  s('niemand stopt uit andermans naam', 'regisseur', stopt('partner'), 'geweigerd'),

  s('de jongere ziet het eigen antwoord', 'jeugdige', ziet('gezinslink_antwoord', 'zei_zus'), 1),
  s('niet dat van een ouder', 'jeugdige', ziet('gezinslink_antwoord', 'zei_zus_ouder'), 0),
  s('een ouder ziet het eigen antwoord', 'ouder', ziet('gezinslink_antwoord', 'zei_zus_ouder'), 1),
  s('niet dat van de andere ouder', 'ouder', ziet('gezinslink_antwoord', 'zei_zus_ouder2'), 0),
  s('niet dat van de jongere', 'ouder', ziet('gezinslink_antwoord', 'zei_zus'), 0),
  s('de regisseur ziet wie wat zei', 'regisseur', ziet('gezinslink_antwoord', 'zei_zus_ouder2'), 1),
  s('niet wat aan de andere kant gezegd is', 'regisseur', ziet('gezinslink_antwoord', 'zei_wacht'), 0),
  s('een deelnemer ziet geen antwoord', 'partner', ziet('gezinslink_antwoord', 'zei_zus'), 0),
  s('de jongere zegt zelf ja', 'jeugdige', antwoordt('persoon_zus', 'jeugdige', 'portaal'), 1),
  s('en niet voor een ouder', 'jeugdige', antwoordt('persoon_zus_ouder', 'jeugdige', 'portaal'), 'geweigerd'),
  s('een ouder zegt zelf ja', 'ouder', antwoordt('persoon_zus_ouder', 'ouder', 'portaal'), 1),
  s(
    'en niet voor de andere ouder',
    'ouder',
    antwoordt('persoon_zus_ouder2', 'ouder', 'portaal'),
    'geweigerd',
  ),
  s(
    'wie zelf antwoordt, antwoordt vandaag',
    'ouder',
    antwoordt('persoon_zus_ouder', 'ouder', 'portaal', "'2020-01-01'"),
    'geweigerd',
  ),
  s(
    'de regisseur schrijft op wat gezegd is',
    'regisseur',
    antwoordt('persoon_zus_ouder2', 'regisseur', 'gesproken'),
    1,
  ),
  s(
    'niet als antwoord op de eigen pagina',
    'regisseur',
    antwoordt('persoon_zus_ouder2', 'regisseur', 'portaal'),
    'geweigerd',
  ),
  s(
    'niet uit andermans naam',
    'regisseur',
    antwoordt('persoon_zus_ouder2', 'partner', 'gesproken'),
    'geweigerd',
  ),
  s(
    'een deelnemer schrijft niets op',
    'partner',
    antwoordt('persoon_zus_ouder2', 'partner', 'gesproken'),
    'geweigerd',
  ),

  s('de andere kant: wie te bellen, en de dag die botst', 'regisseur', leest('link_zus'), 2),
  s('terug net zo', 'beheerder', leest('link_wacht'), 2),
  s('een code die niemand anders heeft, toont niets', 'regisseur', leest('link_los'), 0),
  s('een deelnemer ziet niets van de andere kant', 'partner', leest('link_zus'), 0),
  s('de jongere ziet niets van de andere kant', 'jeugdige', leest('link_zus'), 0),
  s('een ouder ziet niets van de andere kant', 'ouder', leest('link_zus'), 0),
  s('de jongere leest de eigen vraag', 'jeugdige', vraag('link_zus'), 1),
  s('een ouder de eigen vraag', 'ouder', vraag('link_zus'), 1),
  s('niemand de vraag van de andere kant', 'jeugdige', vraag('link_wacht'), 0),
]
