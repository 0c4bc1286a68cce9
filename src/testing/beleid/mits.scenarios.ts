import { kopie, type Scenario, s } from './scenario.ts'

const ziet = (tabel: string, id: string) => `select 1 from ${tabel} where id = {${id}}`
const werk = (changes: string) => kopie('bijdrage', `'categorie', 'werk', 'ouder_vanaf', null, ${changes}`)

/** 'Yes, if there is consent': what that asks of who receives and of who gives, and which kind of consent. */
export const mitsScenarios: Scenario[] = [
  s(
    'wie toestemming nodig heeft, leest zonder toestemming niet mee, ook als het voor iedereen is',
    'partner',
    ziet('bijdrage', 'bijdrage_werk'),
    0,
  ),
  s('de eigen organisatie leest het zonder toestemming', 'regisseur', ziet('bijdrage', 'bijdrage_werk'), 1),
  s(
    'de jongere leest zonder toestemming wat over het gezin is gedeeld',
    'jeugdige',
    ziet('bijdrage', 'bijdrage_gezin'),
    1,
  ),
  s(
    'een ouder van wie 16 is, leest zonder toestemming niets over het gezin',
    'ouder',
    ziet('bijdrage', 'bijdrage_gezin'),
    0,
  ),
  s(
    'wat de jongere zelf vertelt, leest wie de jongere koos',
    'partner',
    ziet('bijdrage', 'bijdrage_eigen_woorden'),
    1,
  ),
  s(
    'ook op de tijdlijn ziet wie toestemming nodig heeft niet dat er iets is gedeeld',
    'partner',
    ziet('gebeurtenis', 'gebeurtenis_werk'),
    0,
  ),
  s(
    'aan wie alleen met toestemming mag lezen, schrijft niemand zonder toestemming',
    'regisseur',
    werk("'publiek', array[{org_a}, {org_b}]"),
    'geweigerd',
  ),
  s(
    'met een toestemming die de ontvanger noemt, wel',
    'regisseur',
    werk("'publiek', array[{org_a}, {org_b}], 'toestemming_id', {toestemming_avg}"),
    1,
  ),
  s(
    'aan iedereen mag het zonder toestemming: wie haar nodig heeft, ziet het niet',
    'regisseur',
    werk("'publiek', null"),
    1,
  ),
  s(
    'wie alleen met toestemming mag geven, vertelt een ouder van wie 16 is niets zonder toestemming',
    'regisseur',
    kopie('bijdrage', "'categorie', 'financien', 'publiek', array[{org_a}]"),
    'geweigerd',
  ),
  s(
    'wie alleen met toestemming mag geven, geeft met toestemming',
    'regisseur',
    kopie(
      'bijdrage',
      "'categorie', 'financien', 'publiek', array[{org_a}], 'toestemming_id', {toestemming_avg}",
    ),
    1,
  ),
  s(
    'een ja voor hulp is geen ja voor delen',
    'regisseur',
    werk("'publiek', null, 'toestemming_id', {toestemming_hulp}"),
    'geweigerd',
  ),
  s(
    'een ja voor delen heft geen beroepsgeheim op',
    'regisseur',
    werk("'publiek', null, 'toestemming_id', {toestemming_avg}, 'geheim_grond', 'toestemming'"),
    'geweigerd',
  ),
]
