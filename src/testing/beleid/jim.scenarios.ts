import { type Scenario, s } from './scenario.ts'

const ziet = (tabel: string, id: string) => `select 1 from ${tabel} where id = {${id}}`
const vraag = (casus: string, door: string) =>
  `insert into jim (id, casus_id, roepnaam, door) values ({nieuw}, {${casus}}, 'buur', {${door}})`
const deelt = (soort: string, id: string) =>
  `insert into jim_deling (id, casus_id, jim_id, soort, ${soort}_id) values ({nieuw}, {casus_steun}, {jim_nu}, '${soort}', {${id}})`
const zegt = (id: string, wijze: string, door: string) =>
  `update jim_ouder set antwoord = 'nee', wijze = '${wijze}', gezegd_op = '2026-01-02', door = {${door}} where id = {${id}}`
const spreekt = (casus: string, jim: string, door: string) =>
  `insert into jim_overeenkomst (id, casus_id, jim_id, doet, doet_niet, stopt, door) values ({nieuw}, {${casus}}, {${jim}}, 'a', 'b', 'c', {${door}})`
const stopt = (wie: string) =>
  `update jim_overeenkomst set gestopt_op = now(), gestopt_door = '${wie}' where id = {overeenkomst}`
/** A request of this person about this side, in the casus and as the person of the JIM. */
const vraagtRecht = (door: string, over: string) =>
  `insert into verzoek (id, soort, casus_id, persoon_id, over_naam, over_kant, aanvrager, aanvrager_kant, aanvrager_id, tekst, kanaal, ontvangen_op,
    termijn_tot, door) select {nieuw}, 'inzage', {casus_steun}, coalesce((select e.persoon_id from inzage.eigen_jim e limit 1), {persoon_steun}), 'x',
    '${over}', 'x', '${over}', {${door}}, 'x', 'portaal', sec.vandaag(), sec.vandaag(), {${door}}`
const leest = (soort: string) => `select 1 from inzage.jim_leest where soort = '${soort}'`

/** The JIM: what the young person shares is all they see; who walks along is few. */
export const jimScenarios: Scenario[] = [
  s('de jongere ziet wie die als JIM vroeg', 'jeugdige', ziet('jim', 'jim_nu'), 1),
  s('wie de casus draagt ook', 'regisseur', ziet('jim', 'jim_toen'), 1),
  s('een collega die alleen meedoet niet', 'partner', ziet('jim', 'jim_nu'), 0),
  s('een ouder niet', 'ouder', ziet('jim', 'jim_nu'), 0),
  s('de JIM zelf niet', 'jim', ziet('jim', 'jim_nu'), 0),
  s(
    'wie de casus draagt schrijft op wie de jongere vraagt; een tweede tegelijk komt er niet',
    'partner',
    `${vraag('casus_wacht', 'partner')} on conflict do nothing`,
    0,
  ),
  s(
    'een collega die alleen meedoet vraagt niemand',
    'regisseur',
    vraag('casus_wacht', 'regisseur'),
    'geweigerd',
  ),
  s('niemand vraagt namens een ander', 'partner', vraag('casus_wacht', 'regisseur'), 'geweigerd'),
  s('een JIM komt nooit onder pga', 'regisseur', vraag('casus', 'regisseur'), 'geweigerd'),
  s(
    'wie de casus draagt verandert wat er staat',
    'partner',
    `update jim set relatie = 'x' where id = {jim_wacht}`,
    1,
  ),
  s('een ander verandert er niets aan', 'ouder', `update jim set relatie = 'x' where id = {jim_nu}`, 0),
  s(
    'niemand schrijft zelf dat het begonnen is',
    'partner',
    `update jim set status = 'jim' where id = {jim_wacht}`,
    'geweigerd',
  ),
  s('wat niets werd, gooit de jongere weg', 'jeugdige', 'delete from jim where id = {jim_toen}', 1),
  s(
    'een JIM met wie iets is afgesproken gooit niemand weg',
    'jeugdige',
    'delete from jim where id = {jim_nu}',
    0,
  ),

  s('een ouder ziet de eigen vraag', 'ouder', ziet('jim_ouder', 'jim_ouder'), 1),
  s('en niet die van de andere ouder', 'ouder', ziet('jim_ouder', 'jim_ouder_stil'), 0),
  s('wie de casus draagt ziet wat ouders zeggen', 'regisseur', ziet('jim_ouder', 'jim_ouder_stil'), 1),
  s('de jongere leest niet wie wat zei', 'jeugdige', ziet('jim_ouder', 'jim_ouder'), 0),
  s('de JIM ook niet', 'jim', ziet('jim_ouder', 'jim_ouder'), 0),
  s('een ouder antwoordt zelf', 'ouder', zegt('jim_ouder', 'portaal', 'ouder'), 1),
  s(
    'wie de casus draagt noteert wat een ouder zei',
    'regisseur',
    zegt('jim_ouder_stil', 'gesproken', 'regisseur'),
    1,
  ),
  s('en niet over het eigen antwoord heen', 'regisseur', zegt('jim_ouder', 'gesproken', 'regisseur'), 0),

  s('de jongere leest wat is afgesproken', 'jeugdige', ziet('jim_overeenkomst', 'overeenkomst'), 1),
  s(
    'wie de casus draagt ook, want een JIM werkt samen',
    'regisseur',
    ziet('jim_overeenkomst', 'overeenkomst'),
    1,
  ),
  s('de JIM leest wat is afgesproken', 'jim', ziet('jim_overeenkomst', 'overeenkomst'), 1),
  s('een collega die alleen meedoet niet', 'partner', ziet('jim_overeenkomst', 'overeenkomst'), 0),
  s(
    'met 16 en 17 houden ouders een afspraak niet tegen',
    'partner',
    spreekt('casus_wacht', 'jim_wacht', 'partner'),
    1,
  ),
  s(
    'een collega die alleen meedoet spreekt niets af',
    'regisseur',
    spreekt('casus_wacht', 'jim_wacht', 'regisseur'),
    'geweigerd',
  ),
  s(
    'niemand spreekt af namens een ander',
    'partner',
    spreekt('casus_wacht', 'jim_wacht', 'regisseur'),
    'geweigerd',
  ),
  s(
    'met wie niet wil, is niets af te spreken',
    'jeugdige',
    spreekt('casus_steun', 'jim_toen', 'jeugdige'),
    'geweigerd',
  ),
  s('de jongere stopt', 'jeugdige', stopt('jeugdige'), 1),
  s('de JIM stopt', 'jim', stopt('jim'), 1),
  s('niemand stopt namens een ander', 'jim', stopt('jeugdige'), 'geweigerd'),
  s('een ouder stopt niets', 'ouder', stopt('ouder'), 0),

  s('de jongere ziet wat die deelt', 'jeugdige', ziet('jim_deling', 'jim_deling'), 1),
  s('een ouder ziet dat niet', 'ouder', ziet('jim_deling', 'jim_deling'), 0),
  s('de jongere deelt een doel', 'jeugdige', deelt('spoor', 'spoor_steun'), 1),
  s('niet in de woorden van een ouder', 'jeugdige', deelt('spoor', 'spoor_steun_ouder'), 'geweigerd'),
  s('een professional deelt niets met een JIM', 'regisseur', deelt('spoor', 'spoor_steun'), 'geweigerd'),
  s('de jongere neemt terug', 'jeugdige', 'delete from jim_deling where id = {jim_deling}', 1),
  s('een ander neemt niets terug', 'regisseur', 'delete from jim_deling where id = {jim_deling}', 0),
  s('de JIM leest de gedeelde afspraak', 'jim', leest('afspraak'), 1),
  s('en geen doel dat niet gedeeld is', 'jim', leest('spoor'), 0),
  s('een ander leest niets als JIM', 'regisseur', leest('afspraak'), 0),
  s('de jongere geeft een deel van het eigen verhaal', 'jeugdige', deelt('verhaaldeel', 'deel_nog_niet'), 1),
  s(
    'niemand geeft het verhaal van een ander',
    'regisseur',
    deelt('verhaaldeel', 'deel_nog_niet'),
    'geweigerd',
  ),
  s(
    'ook de jongere geeft geen deel van een ander',
    'jeugdige',
    deelt('verhaaldeel', 'deel_agent'),
    'geweigerd',
  ),
  s('de JIM leest het deel dat die kreeg, en geen ander', 'jim', leest('verhaaldeel'), 1),
  s('wie de casus draagt leest dat deel niet', 'regisseur', ziet('verhaaldeel', 'deel_jim'), 0),
  s('een ouder ook niet', 'ouder', ziet('verhaaldeel', 'deel_jim'), 0),
  s('de JIM ziet wat er over de JIM staat', 'jim', 'select 1 from inzage.eigen_jim', 1),
  s('een ander ziet daar niets', 'jeugdige', 'select 1 from inzage.eigen_jim', 0),
  s('de JIM vraagt om de eigen rechten', 'jim', vraagtRecht('jim', 'jim'), 1),
  s('niet over de jongere', 'jim', vraagtRecht('jim', 'jeugdige'), 'geweigerd'),
  s('de jongere vraagt niet over de JIM', 'jeugdige', vraagtRecht('jeugdige', 'jim'), 'geweigerd'),

  ...[
    'casus',
    'persoon',
    'betrokkenheid',
    'spoor',
    'afspraak',
    'akkoord',
    'overleg',
    'deelname',
    'bijdrage',
    'gebeurtenis',
    'jim_deling',
    'verhaaldeel',
    'verhaaldeling',
    'netwerklid',
    'meetvrijgave',
    'toestemming',
  ].map((tabel) => s(`een JIM ziet niets in ${tabel}`, 'jim', `select 1 from ${tabel}`, 0)),
  s(
    'een ouder die van de JIM weet, kent de naam',
    'ouder',
    `select 1 from persoon where soort = 'jim' and casus_id = {casus_steun}`,
    1,
  ),
]
