import { type Scenario, s } from './scenario.ts'

/** Organisations, accounts, actors, regimes: what stands before any case. */
export const grondScenarios: Scenario[] = [
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
  s('regimes zijn openbaar', 'jeugdige', "select 1 from regime where code = 'pga' and versie = 1", 1),
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
]
