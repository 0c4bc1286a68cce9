import { type Scenario, s } from './scenario.ts'

const ziet = (tabel: string, id: string) => `select 1 from ${tabel} where id = {${id}}`
const wens = (door: string) =>
  `insert into vaste_wens (id, casus_id, soort, wie_id, aan, log_naam, door) values ({nieuw}, {casus}, 'zelfde', {beheerder}, 'regisseur', {nieuw}, ${door})`
const hoor = (id: string, wie: string) =>
  `update vaste_wens set status = 'gehoord', beantwoord_door = {${wie}} where id = {${id}}`
const moment = (plek: string, door: string) =>
  `insert into plek_moment (id, casus_id, plek_id, dag, wat, wie_id, door) values ({nieuw}, {casus}, {${plek}}, '2026-01-02', 'Erbij', {b_regisseur}, {${door}})`

const niemand = (id: string, door: string) =>
  `insert into gemist_moment (casus_id, moment_id, door) values ({casus}, {${id}}, {${door}})`
const antwoord = (id: string, wie: string) =>
  `update gemist_moment set antwoord = 'Ik bel je', beantwoord_door = {${wie}}, beantwoord_op = now() where id = {${id}}`

/** The person who stays. */
export const vastScenarios: Scenario[] = [
  s('de jongere weet wie nog te bellen is', 'jeugdige', ziet('vaste_band', 'band'), 1),
  s('een ander ziet dat niet, ook niet om wie het gaat', 'fg', ziet('vaste_band', 'band'), 0),
  s('de jongere haalt die weg', 'jeugdige', 'delete from vaste_band where id = {band}', 1),
  s('en niet die van een ander', 'jeugdige', 'delete from vaste_band where id = {band_ander}', 0),
  s('wie bleef, is met naam en nummer te zien', 'jeugdige', ziet('actor', 'fg'), 1),
  s('maar niet voor een ouder', 'ouder', ziet('actor', 'fg'), 0),

  s('de jongere leest de eigen wens', 'jeugdige', ziet('vaste_wens', 'wens_punt'), 1),
  s('de regisseur leest wat aan de regie is verteld', 'regisseur', ziet('vaste_wens', 'wens_regie'), 1),
  s('over wie het gaat, leest het niet', 'partner', ziet('vaste_wens', 'wens_regie'), 0),
  s('een ouder leest het niet', 'ouder', ziet('vaste_wens', 'wens_regie'), 0),
  s(
    'wat aan het contactpunt is verteld, leest de regisseur niet',
    'regisseur',
    ziet('vaste_wens', 'wens_punt'),
    0,
  ),
  s('tot het is doorgegeven', 'regisseur', ziet('vaste_wens', 'wens_door'), 1),
  s(
    'ook doorgegeven leest de regisseur niet wat over die regisseur gaat',
    'regisseur',
    ziet('vaste_wens', 'wens_over_regie'),
    0,
  ),
  s('een nee tegen een voorstel blijft bij de jongere', 'regisseur', ziet('vaste_wens', 'wens_nee'), 0),
  s('het contactpunt leest wat het is verteld', 'fg', ziet('vaste_wens', 'wens_punt'), 1),
  s('en niet wat aan de regie is verteld', 'fg', ziet('vaste_wens', 'wens_regie'), 0),
  s('en niet wat over het contactpunt zelf gaat', 'fg', ziet('vaste_wens', 'wens_over_fg'), 0),
  s('de jongere zegt wie er moet blijven', 'jeugdige', wens('{jeugdige}'), 1),
  s('niet in naam van een ander', 'jeugdige', wens('{regisseur}'), 'geweigerd'),
  s('niemand anders zegt dat', 'regisseur', wens('{regisseur}'), 'geweigerd'),
  s('de regisseur antwoordt', 'regisseur', hoor('wens_regie', 'regisseur'), 1),
  s('in eigen naam', 'regisseur', hoor('wens_regie', 'buiten'), 'geweigerd'),
  s('over wie het gaat, antwoordt niet', 'partner', hoor('wens_regie', 'partner'), 0),
  s('het contactpunt antwoordt', 'fg', hoor('wens_over_regie', 'fg'), 1),
  s('niet over zichzelf', 'fg', hoor('wens_over_fg', 'fg'), 0),
  s('de jongere neemt het terug', 'jeugdige', 'delete from vaste_wens where id = {wens_regie}', 1),
  s('een ander neemt het niet weg', 'regisseur', 'delete from vaste_wens where id = {wens_regie}', 0),

  s('wie de plek ziet, ziet wie erbij is', 'partner', ziet('plek_moment', 'plek_moment'), 1),
  s('wie de plek niet ziet, ziet ook dat niet', 'partner', ziet('plek_moment', 'moment_smal'), 0),
  s(
    'een professional zegt hoe het ging',
    'partner',
    `update plek_moment set versie = 2 where id = {plek_moment}`,
    1,
  ),
  s(
    'niet bij een plek die niet voor hem is',
    'partner',
    `update plek_moment set versie = 2 where id = {moment_smal}`,
    0,
  ),
  s(
    'de jongere schrijft dat niet op',
    'jeugdige',
    `update plek_moment set versie = 2 where id = {plek_moment}`,
    0,
  ),
  s('een moment komt bij een plek die je ziet', 'partner', moment('nieuwe_plek', 'partner'), 1),
  s('niet bij een andere', 'partner', moment('plek_smal', 'partner'), 'geweigerd'),
  s('niet in naam van een ander', 'partner', moment('nieuwe_plek', 'regisseur'), 'geweigerd'),
  s('en niet door de jongere', 'jeugdige', moment('nieuwe_plek', 'jeugdige'), 'geweigerd'),

  s('de jongere leest dat er niemand was', 'jeugdige', ziet('gemist_moment', 'gemist'), 1),
  s('niet bij een moment dat niet te zien is', 'jeugdige', ziet('gemist_moment', 'gemist_smal'), 0),
  s('wie de casus draagt leest het ook', 'regisseur', ziet('gemist_moment', 'gemist'), 1),
  s('niet bij een plek die niet voor hem is', 'regisseur', ziet('gemist_moment', 'gemist_ander'), 0),
  s('wie alleen de plek ziet leest het niet', 'partner', ziet('gemist_moment', 'gemist'), 0),
  s('een ouder leest het niet', 'ouder', ziet('gemist_moment', 'gemist'), 0),
  s('de jongere zegt dat er niemand was', 'jeugdige', niemand('moment_vrij', 'jeugdige'), 1),
  s('niet van een moment dat niet te zien is', 'jeugdige', niemand('moment_dicht', 'jeugdige'), 'geweigerd'),
  s('niet in naam van een ander', 'jeugdige', niemand('moment_vrij', 'ouder'), 'geweigerd'),
  s('een ander zegt dat niet', 'regisseur', niemand('moment_vrij', 'regisseur'), 'geweigerd'),
  s('wie de casus draagt antwoordt', 'regisseur', antwoord('gemist', 'regisseur'), 1),
  s('in eigen naam', 'regisseur', antwoord('gemist', 'partner'), 'geweigerd'),
  s('wie alleen meedoet antwoordt niet', 'partner', antwoord('gemist', 'partner'), 0),
  s(
    'de jongere neemt terug dat er niemand was',
    'jeugdige',
    'delete from gemist_moment where id = {gemist}',
    1,
  ),
  s('een ander neemt dat niet weg', 'regisseur', 'delete from gemist_moment where id = {gemist}', 0),
]
