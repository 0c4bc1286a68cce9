import { kopie, type Scenario, s } from './scenario.ts'

const ziet = (tabel: string, id: string) => `select 1 from ${tabel} where id = {${id}}`

/** Consent, secrecy, and what may be used. */
export const toestemmingScenarios: Scenario[] = [
  s(
    'een jongere verandert niets aan wat gevraagd is',
    'jeugdige',
    'update toestemming set versie = versie + 1 where id = {toestemming}',
    0,
  ),
  s(
    'toestemming wordt gevraagd voor de eigen organisatie',
    'regisseur',
    kopie('toestemming', "'organisatie_id', {org_b}"),
    'geweigerd',
  ),
  s(
    'de jongere antwoordt voor zichzelf',
    'jeugdige',
    kopie('toestemming_antwoord', "'door', {jeugdige}, 'wijze', 'portaal'"),
    1,
  ),
  s(
    'een ouder antwoordt niet voor de jongere',
    'ouder',
    kopie('toestemming_antwoord', "'door', {ouder}, 'wijze', 'portaal'"),
    'geweigerd',
  ),
  s(
    'wat nog niet gezegd is, wordt niet genoteerd',
    'regisseur',
    kopie('toestemming_antwoord', "'gezegd_op', current_date + 2"),
    'geweigerd',
  ),
  s(
    'een ouder leest niet wat de andere ouder antwoordde',
    'ouder',
    ziet('toestemming_antwoord', 'antwoord_ouder2'),
    0,
  ),
  s(
    'een professional leest wat iedere ouder antwoordde',
    'regisseur',
    ziet('toestemming_antwoord', 'antwoord_ouder2'),
    1,
  ),

  s('met een geldige toestemming leest de ander het', 'partner', ziet('bijdrage', 'bijdrage_toestemming'), 1),
  s(
    'zonder geldige toestemming leest de ander het niet',
    'partner',
    ziet('bijdrage', 'bijdrage_toestemming_weg'),
    0,
  ),
  s(
    'zonder geldige toestemming leest de eigen organisatie het nog',
    'regisseur',
    ziet('bijdrage', 'bijdrage_toestemming_weg'),
    1,
  ),
  s('de jongere is geen ander', 'jeugdige', ziet('bijdrage', 'bijdrage_toestemming_weg'), 1),
  s('vanaf 16 jaar is een ouder wel een ander', 'ouder', ziet('bijdrage', 'bijdrage_toestemming'), 0),
  s(
    'op een toestemming die niet geldt, wordt niets gedeeld',
    'regisseur',
    kopie('bijdrage', "'categorie', 'aanleiding', 'toestemming_id', {toestemming_weg}"),
    'geweigerd',
  ),
  s(
    'op een toestemming die geldt, wordt gedeeld',
    'regisseur',
    kopie('bijdrage', "'categorie', 'aanleiding', 'toestemming_id', {toestemming}"),
    1,
  ),
  s('ook de regel op de tijdlijn gaat mee', 'partner', ziet('gebeurtenis', 'gebeurtenis_toestemming'), 0),
  s(
    'wie gebonden is, deelt niet zonder grond',
    'regisseur',
    kopie('bijdrage', "'categorie', 'gezin'"),
    'geweigerd',
  ),
  s(
    'wie gebonden is, bewaart zonder grond voor de eigen organisatie',
    'regisseur',
    kopie('bijdrage', "'categorie', 'gezin', 'publiek', array[{org_a}], 'ouder_vanaf', null"),
    1,
  ),

  s(
    'er is niets te vragen waar de bron niets over vroeg',
    'regisseur',
    kopie('gebruiksvraag', "'bijdrage_id', {bijdrage}"),
    'geweigerd',
  ),
  s(
    'de vraag is van de eigen organisatie',
    'regisseur',
    kopie('gebruiksvraag', "'organisatie_id', {org_b}"),
    'geweigerd',
  ),
  s(
    'de bron antwoordt',
    'partner',
    "update gebruiksvraag set antwoord = 'ja', beantwoord_op = now(), beantwoord_door = {partner} where id = {gebruiksvraag}",
    1,
  ),
  s(
    'wie vroeg, antwoordt niet zelf',
    'regisseur',
    'update gebruiksvraag set versie = versie + 1 where id = {gebruiksvraag}',
    0,
  ),
  s('een ouder ziet de vraag over eigen woorden', 'ouder', ziet('gebruiksvraag', 'gebruiksvraag_ouder'), 1),
  s('met de bijdrage gaat de vraag mee', 'partner', ziet('gebruiksvraag', 'gebruiksvraag_weg'), 0),

  s('waar een stap op rust, ziet alleen wie de stap ziet', 'partner', ziet('steunt_op', 'steunt_op_stap'), 0),
  s(
    'waar een stap op rust, ziet alleen wie de bijdrage ziet',
    'partner',
    ziet('steunt_op', 'steunt_op_weg'),
    0,
  ),
  s(
    'een stap die je niet ziet, laat je nergens op rusten',
    'partner',
    kopie(
      'steunt_op',
      "'afspraak_id', null, 'spoor_id', {spoor_a}, 'bijdrage_id', {bijdrage_toestemming}, 'door', {partner}",
    ),
    'geweigerd',
  ),
  s(
    'op wat alleen om te weten is, rust geen stap',
    'regisseur',
    kopie('steunt_op', "'bijdrage_id', {bijdrage_orientatie}"),
    'geweigerd',
  ),
  s(
    'zonder ja van de bron rust er geen stap op',
    'regisseur',
    kopie('steunt_op', "'bijdrage_id', {bijdrage_eerst}"),
    'geweigerd',
  ),
  s(
    'de bron zelf hoeft niet te vragen',
    'partner',
    kopie('steunt_op', "'bijdrage_id', {bijdrage_eerst}, 'door', {partner}"),
    1,
  ),
]
