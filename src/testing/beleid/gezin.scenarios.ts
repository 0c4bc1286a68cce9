import { type Scenario, s } from './scenario.ts'

const ziet = (tabel: string, id: string) => `select 1 from ${tabel} where id = {${id}}`
const zegt = (casus: string, door: string) =>
  `insert into twee_huizen (casus_id, reden, door) values ({${casus}}, 'omdat', {${door}})`
const terug = (door: string) =>
  `update twee_huizen set tot = sec.vandaag(), einde_reden = 'zij praten weer', einde_door = {${door}} where id = {twee_huizen}`
const weerwoord = (tekst: string) =>
  `insert into weerwoord (casus_id, betrokkenheid_id, over_soort, tekst, door, publiek, ouder_vanaf)
    select {casus_steun}, m.betrokkenheid_id, 'plan', '${tekst}', {ouder}, null, '2020-01-01' from inzage.mijn_betrokkenheid m
    where m.casus_id = {casus_steun}`

/** One parent's part: what is for the other parent does not exist for this one, and nobody but regisseurs says that they live apart. */
export const gezinScenarios: Scenario[] = [
  ...(
    [
      ['bijdrage', 'bijdrage'],
      ['spoor', 'spoor'],
      ['overleg', 'overleg'],
      ['afspraak', 'afspraak'],
      ['betrokkenheid', 'mens'],
      ['gebeurtenis', 'regel'],
    ] as const
  ).flatMap(([tabel, naam]) => [
    s(`${tabel}: een ouder ziet wat voor die ouder is`, 'ouder', ziet(tabel, `een_${naam}`), 1),
    s(`${tabel}: wat voor de andere ouder is, bestaat niet`, 'ouder', ziet(tabel, `ander_${naam}`), 0),
    s(`${tabel}: de jongere ziet wat voor een ouder is`, 'jeugdige', ziet(tabel, `ander_${naam}`), 1),
    s(`${tabel}: een vakmens ziet het ook`, 'partner', ziet(tabel, `ander_${naam}`), 1),
  ]),
  s('een besluit gaat met zijn overleg mee', 'ouder', ziet('besluit', 'ander_besluit'), 0),
  s(
    'een ouder telt niets van de ander mee',
    'ouder',
    'select 1 from overleg where id in ({een_overleg}, {ander_overleg})',
    1,
  ),

  s('de regisseur weet van twee huizen', 'regisseur', ziet('twee_huizen', 'twee_huizen'), 1),
  s('een vakmens van de casus ook', 'partner', ziet('twee_huizen', 'twee_huizen'), 1),
  s('een ouder leest niet waarom', 'ouder', ziet('twee_huizen', 'twee_huizen'), 0),
  s('de jongere leest niet waarom', 'jeugdige', ziet('twee_huizen', 'twee_huizen'), 0),
  s('wie niet meedoet, weet er niet van', 'buiten', ziet('twee_huizen', 'twee_huizen'), 0),
  s('een regisseur zegt dat ouders apart wonen', 'regisseur', zegt('casus', 'regisseur'), 1),
  s('een deelnemer zegt dat niet', 'partner', zegt('casus', 'partner'), 'geweigerd'),
  s('een ouder zegt dat niet', 'ouder', zegt('casus', 'ouder'), 'geweigerd'),
  s('niemand zegt het uit andermans naam', 'regisseur', zegt('casus', 'partner'), 'geweigerd'),
  s('een regisseur neemt het terug', 'regisseur', terug('regisseur'), 1),
  s('een deelnemer neemt het niet terug', 'partner', terug('partner'), 0),
  s('niemand neemt het terug uit andermans naam', 'regisseur', terug('partner'), 'geweigerd'),
  s(
    'wat een ouder zegt, is alleen voor die ouder, ook als die niets kiest',
    'ouder',
    `with w as (${weerwoord('mijn kant')} returning ouder_ids) select 1 from w where ouder_ids = array[{persoon_steun_ouder}]`,
    1,
  ),
]
