import { kopie, type Scenario, s } from './scenario.ts'

/** Cases, the people in them and their invitations. */
export const casusScenarios: Scenario[] = [
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
  s('een ouder ziet de andere ouder niet', 'ouder', 'select 1 from persoon where casus_id = {casus}', 2),
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
]
