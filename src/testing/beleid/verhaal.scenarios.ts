import { type Scenario, s } from './scenario.ts'

const ziet = (tabel: string, id: string) => `select 1 from ${tabel} where id = {${id}}`
const deel = (eigenaar: string) =>
  `insert into verhaaldeel (id, eigenaar_id, tekst) values ({nieuw}, {${eigenaar}}, 'Meer.')`
const gift = (casus: string, regime: string, aan: string, wat = 'deel_dicht') =>
  `insert into verhaaldeling (id, deel_id, eigenaar_id, casus_id, regime_code, actor_id) values ({nieuw}, {${wat}}, {jeugdige}, {${casus}}, '${regime}', {${aan}})`
const lezing = (wat: string, wie: string) =>
  `insert into verhaallezing (deel_id, actor_id, versie) values ({${wat}}, {${wie}}, 1)`
const dank = (aan: string, door: string, tekst = 'Dank.') =>
  `insert into dankwoord (id, casus_id, aan_actor_id, tekst, door) values ({nieuw}, {casus}, {${aan}}, '${tekst}', {${door}})`

/** A young person's own story, and thanks. */
export const verhaalScenarios: Scenario[] = [
  s('de jongere ziet het eigen verhaal', 'jeugdige', ziet('verhaaldeel', 'deel_dicht'), 1),
  s('wie een deel kreeg, ziet dat deel', 'regisseur', ziet('verhaaldeel', 'deel_open'), 1),
  s('en geen ander deel', 'regisseur', ziet('verhaaldeel', 'deel_dicht'), 0),
  s('wie bij een organisatie werkt die het kreeg, ziet het', 'partner', ziet('verhaaldeel', 'deel_open'), 1),
  s('een ouder die het kreeg, ziet het', 'ouder', ziet('verhaaldeel', 'deel_open'), 1),
  s('een ouder ziet niets anders', 'ouder', ziet('verhaaldeel', 'deel_dicht'), 0),
  s('wie niet meedoet, ziet niets, ook als hij het kreeg', 'buiten', ziet('verhaaldeel', 'deel_open'), 0),
  s(
    'wie het volgens de regels niet mag krijgen, ziet het niet',
    'verhuurder',
    ziet('verhaaldeling', 'gift_verhuurder'),
    0,
  ),
  s('politie ziet geen verhaal, ook niet op eigen naam', 'agent', ziet('verhaaldeel', 'deel_agent'), 0),
  s('politie ziet niet dat er iets gegeven is', 'agent', ziet('verhaaldeling', 'gift_agent'), 0),
  s('politie zegt niet dat ze iets las', 'agent', 'update verhaallezing set versie = 2', 0),

  s('een jongere schrijft', 'jeugdige', deel('jeugdige'), 1),
  s('een ouder schrijft niemands verhaal', 'ouder', deel('ouder'), 'geweigerd'),
  s('een medewerker schrijft niet voor de jongere', 'regisseur', deel('jeugdige'), 'geweigerd'),
  s(
    'de jongere verandert een deel',
    'jeugdige',
    `update verhaaldeel set tekst = 'a' where id = {deel_open}`,
    1,
  ),
  s(
    'wie leest, verandert niets',
    'regisseur',
    `update verhaaldeel set tekst = 'a' where id = {deel_open}`,
    0,
  ),
  s('de jongere gooit een deel weg', 'jeugdige', 'delete from verhaaldeel where id = {deel_open}', 1),
  s('wie leest, gooit niets weg', 'regisseur', 'delete from verhaaldeel where id = {deel_open}', 0),

  s('de jongere ziet wie het kreeg', 'jeugdige', ziet('verhaaldeling', 'gift_buiten'), 1),
  s('wie het kreeg, weet dat', 'regisseur', ziet('verhaaldeling', 'gift_regisseur'), 1),
  s('en niet wie nog meer', 'regisseur', ziet('verhaaldeling', 'gift_ouder'), 0),
  s('de jongere geeft het aan wie meedoet', 'jeugdige', gift('casus', 'pga', 'regisseur'), 1),
  s('ook onder steun', 'jeugdige', gift('casus_steun', 'steun', 'partner'), 1),
  s('niet aan wie niet meedoet', 'jeugdige', gift('casus_steun', 'steun', 'buiten'), 'geweigerd'),
  s('niet aan wie de jongere daar niet kent', 'jeugdige', gift('casus', 'pga', 'partner'), 'geweigerd'),
  s('niet aan politie', 'jeugdige', gift('casus', 'pga', 'agent2'), 'geweigerd'),
  s('niet aan wie het niet mag krijgen', 'jeugdige', gift('casus', 'pga', 'verhuurder'), 'geweigerd'),
  s('niet onder een ander regime', 'jeugdige', gift('casus_zvh', 'zvh', 'regisseur'), 'geweigerd'),
  s('niet onder de naam van een ander regime', 'jeugdige', gift('casus', 'steun', 'regisseur'), 'geweigerd'),
  s(
    'niet in een casus waar de jongere niet in zit',
    'jeugdige',
    gift('casus_wacht', 'steun', 'partner'),
    'geweigerd',
  ),
  s('wie leest, geeft niets door', 'regisseur', gift('casus', 'pga', 'verhuurder', 'deel_open'), 'geweigerd'),
  s('de jongere neemt terug', 'jeugdige', 'delete from verhaaldeling where id = {gift_regisseur}', 1),
  s('een ander neemt niets terug', 'regisseur', 'delete from verhaaldeling where id = {gift_regisseur}', 0),

  s('de jongere ziet wie het las', 'jeugdige', 'select 1 from verhaallezing where deel_id = {deel_open}', 1),
  s('wie het las, weet dat zelf', 'regisseur', 'select 1 from verhaallezing where deel_id = {deel_open}', 1),
  s('een ander weet dat niet', 'partner', 'select 1 from verhaallezing where deel_id = {deel_open}', 0),
  s('wie het kreeg, zegt het gelezen te hebben', 'partner', lezing('deel_open', 'partner'), 1),
  s('niet voor een ander', 'partner', lezing('deel_open', 'buiten'), 'geweigerd'),
  s('niet over wat je niet kreeg', 'partner', lezing('deel_dicht', 'partner'), 'geweigerd'),
  s('de jongere leest niet zichzelf', 'jeugdige', lezing('deel_dicht', 'jeugdige'), 'geweigerd'),
  s(
    'wie het las, leest de nieuwe woorden',
    'regisseur',
    'update verhaallezing set versie = 2 where deel_id = {deel_open}',
    1,
  ),

  s('de jongere ziet de eigen dank', 'jeugdige', ziet('dankwoord', 'dank'), 1),
  s('wie bedankt is, ziet dat', 'regisseur', ziet('dankwoord', 'dank'), 1),
  s('een ander ziet het niet', 'partner', ziet('dankwoord', 'dank'), 0),
  s('een ouder ziet de dank van de jongere niet', 'ouder', ziet('dankwoord', 'dank'), 0),
  s('een jongere bedankt', 'jeugdige', dank('regisseur', 'jeugdige'), 1),
  s('een ouder bedankt', 'ouder', dank('regisseur', 'ouder'), 1),
  s('niet namens een ander', 'jeugdige', dank('regisseur', 'ouder'), 'geweigerd'),
  s('een medewerker bedankt niet hier', 'partner', dank('regisseur', 'partner'), 'geweigerd'),
  s('politie krijgt geen zin', 'jeugdige', dank('agent2', 'jeugdige'), 'geweigerd'),
  s('wel de dank', 'jeugdige', dank('agent2', 'jeugdige', ''), 1),
  s('niet aan wie niet meedoet', 'jeugdige', dank('buiten', 'jeugdige'), 'geweigerd'),
  s(
    'wie bedankt is, zegt het gezien te hebben',
    'regisseur',
    'update dankwoord set gezien_op = now() where id = {dank}',
    1,
  ),
  s(
    'de jongere zegt dat niet voor hen',
    'jeugdige',
    'update dankwoord set gezien_op = now() where id = {dank}',
    0,
  ),
  s('de jongere neemt dank terug', 'jeugdige', 'delete from dankwoord where id = {dank}', 1),
  s('wie bedankt is, gooit het niet weg', 'regisseur', 'delete from dankwoord where id = {dank}', 0),
]
