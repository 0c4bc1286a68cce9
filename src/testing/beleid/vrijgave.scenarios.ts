import { type Scenario, s } from './scenario.ts'

const ronde = (casus: string, door: string) =>
  `insert into vrijgave (casus_id, aanleiding, antwoord_voor, gevraagd_door) values (${casus}, 'vraag', '2026-12-01', ${door})`
const vrij = (id: string, delen = "'bestaan'") =>
  `update vrijgave set besluit = 'vrij', onderdelen = array[${delen}], jeugdige_vanaf = '2026-01-01', woorden = 'Er loopt iets.', afweging = 'kan', besloten_door = {contactpunt}, besloten_op = now() where id = ${id}`
const wacht = (id: string, door = '{contactpunt}') =>
  `update vrijgave set besluit = 'wacht', afweging = 'nee', herzien_op = '2026-12-01', besloten_door = ${door}, besloten_op = now() where id = ${id}`

const rondes: Scenario[] = [
  s('het contactpunt ziet alle vrijgaven', 'contactpunt', 'select 1 from vrijgave', 4),
  s('wie meedoet weet wat de jongere mag weten', 'partner', 'select 1 from vrijgave', 2),
  s('een jongere ziet niet dat er over vrijgave wordt gedacht', 'jeugdige', 'select 1 from vrijgave', 0),
  s('een ouder ook niet', 'ouder', 'select 1 from vrijgave', 0),
  s('het contactpunt vraagt de deelnemers', 'contactpunt', ronde('{casus_dicht}', '{contactpunt}'), 1),
  s('niemand vraagt onder andermans naam', 'contactpunt', ronde('{casus_dicht}', '{buiten}'), 'geweigerd'),
  s('een regisseur begint geen vrijgave', 'regisseur', ronde('{casus_dicht}', '{regisseur}'), 'geweigerd'),
  s('na de termijn is zwijgen geen bezwaar', 'contactpunt', vrij('{vrijgave_stil}'), 1),
  s(
    'wie bij de casus om uitstel vroeg, houdt vrijgave tegen',
    'contactpunt',
    vrij('{vrijgave}'),
    'geweigerd',
  ),
  s(
    'wat één deelnemer tegenhoudt, geeft het contactpunt niet vrij',
    'contactpunt',
    vrij('{vrijgave_wacht}'),
    'geweigerd',
  ),
  s('met een grond wacht het', 'contactpunt', wacht('{vrijgave_wacht}'), 1),
  s('zonder dat iemand een grond heeft wacht het niet', 'contactpunt', wacht('{vrijgave_stil}'), 'geweigerd'),
  s(
    'niemand besluit onder andermans naam',
    'contactpunt',
    wacht('{vrijgave_wacht}', '{buiten}'),
    'geweigerd',
  ),
  s(
    'een besluit blijft staan',
    'contactpunt',
    "update vrijgave set woorden = 'anders' where id = {vrijgave_oud}",
    0,
  ),
  s('een deelnemer besluit niet', 'regisseur', vrij('{vrijgave}'), 0),
]

const gevraagd = (organisatie: string, vrijgave = '{vrijgave}') =>
  `insert into vrijgave_oordeel (vrijgave_id, casus_id, organisatie_id) values (${vrijgave}, {casus}, ${organisatie})`
const antwoord = (door = '{partner}') =>
  `update vrijgave_oordeel set antwoord = 'mag', door = ${door}, op = now() where id = {vrijgave_oordeel}`
const oordelen: Scenario[] = [
  s('het contactpunt ziet wat deelnemers vinden', 'contactpunt', 'select 1 from vrijgave_oordeel', 3),
  s('een organisatie ziet wat zij zelf vond', 'partner', 'select 1 from vrijgave_oordeel', 1),
  s(
    'een ander in de casus ziet dat niet',
    'regisseur',
    'select 1 from vrijgave_oordeel where casus_id = {casus}',
    0,
  ),
  s('wie meedoet wordt gevraagd', 'contactpunt', gevraagd('{org_a}'), 1),
  s(
    'wie niets met de casus heeft wordt niet gevraagd',
    'contactpunt',
    gevraagd('{org_nergens}'),
    'geweigerd',
  ),
  s(
    'na het besluit wordt niemand meer gevraagd',
    'contactpunt',
    gevraagd('{org_a}', '{vrijgave_oud}'),
    'geweigerd',
  ),
  s('een deelnemer vraagt zichzelf niet', 'regisseur', gevraagd('{org_a}'), 'geweigerd'),
  s('een organisatie antwoordt', 'partner', antwoord(), 1),
  s('niet onder andermans naam', 'partner', antwoord('{regisseur}'), 'geweigerd'),
  s('een ander antwoordt niet voor haar', 'regisseur', antwoord('{regisseur}'), 0),
  s('het contactpunt antwoordt niet voor haar', 'contactpunt', antwoord('{contactpunt}'), 0),
]

const brief = (persoon: string, kant: string, door = '{contactpunt}') =>
  `insert into vrijgavebrief (vrijgave_id, casus_id, persoon_id, kant, inhoud, dag, door) values ({vrijgave_oud}, {casus}, ${persoon}, '${kant}', '{}', '2026-03-01', ${door})`
const brieven: Scenario[] = [
  s('het contactpunt ziet de brieven', 'contactpunt', 'select 1 from vrijgavebrief', 1),
  s('een deelnemer ziet de brief niet', 'regisseur', 'select 1 from vrijgavebrief', 0),
  s('na vrijgave krijgt de jongere een brief', 'contactpunt', brief('{persoon}', 'jeugdige'), 1),
  s(
    'een ouder van wie volwassen is krijgt er geen',
    'contactpunt',
    brief('{persoon_ouder}', 'ouder'),
    'geweigerd',
  ),
  s('een brief heeft een eigen hand', 'contactpunt', brief('{persoon}', 'jeugdige', '{buiten}'), 'geweigerd'),
  s(
    'een deelnemer schrijft de brief niet',
    'regisseur',
    brief('{persoon}', 'jeugdige', '{regisseur}'),
    'geweigerd',
  ),
  s(
    'het contactpunt noteert hoe de brief gegeven is',
    'contactpunt',
    "update vrijgavebrief set gegeven_op = '2026-03-01', gegeven_hoe = 'thuis'",
    1,
  ),
]

const verteld = (casus: string) =>
  `update informatieplicht set status = 'verteld', verteld_op = '2026-01-01', verteld_aan = array['jeugdige'], verteld_hoe = 'thuis', verteld_wat = 'alles' where casus_id = ${casus}`
const vertellen: Scenario[] = [
  s('na vrijgave mag het verteld worden', 'regisseur', verteld('{casus}'), 1),
  s('vóór vrijgave noteert niemand dat het verteld is', 'regisseur', verteld('{casus_klaar}'), 'geweigerd'),
]

const loopvraag = (door: string) =>
  `insert into loopvraag (over_naam, over_geboortedatum, aanvrager, aanvrager_kant, kanaal, ontvangen_op, door, organisatie_id) values ('X', '2009-01-01', 'X', 'jeugdige', 'brief', '2026-03-01', ${door}, {org_a})`
const loopbrief = (vraag: string, dag: string, door = '{contactpunt}') =>
  `insert into loopbrief (loopvraag_id, inhoud, dag, klaar_op, door) values (${vraag}, '{}', ${dag}, now(), ${door})`
const vragen: Scenario[] = [
  s('het contactpunt ziet wie vroeg of er iets loopt', 'contactpunt', 'select 1 from loopvraag', 3),
  s('een regisseur ziet dat niet', 'regisseur', 'select 1 from loopvraag', 0),
  s('het contactpunt noteert zo’n vraag', 'contactpunt', loopvraag('{contactpunt}'), 1),
  s('niet onder andermans naam', 'contactpunt', loopvraag('{buiten}'), 'geweigerd'),
  s('een ander noteert die niet', 'regisseur', loopvraag('{regisseur}'), 'geweigerd'),
  s(
    'het contactpunt werkt de vraag bij',
    'contactpunt',
    'update loopvraag set versie = 2 where id = {loopvraag}',
    1,
  ),
  s('het contactpunt ziet de antwoorden', 'contactpunt', 'select 1 from loopbrief', 1),
  s('na vier weken is er een antwoord', 'contactpunt', loopbrief('{loopvraag}', "'2026-01-29'"), 1),
  s(
    'niet eerder, ook niet als er niets loopt',
    'contactpunt',
    loopbrief('{loopvraag_vers}', 'sec.vandaag() + 27'),
    'geweigerd',
  ),
  s(
    'een antwoord heeft een eigen hand',
    'contactpunt',
    loopbrief('{loopvraag}', "'2026-01-29'", '{buiten}'),
    'geweigerd',
  ),
  s(
    'een ander antwoordt niet op zo’n vraag',
    'regisseur',
    loopbrief('{loopvraag}', "'2026-01-29'", '{regisseur}'),
    'geweigerd',
  ),
  s('na vijf jaar ruimt het systeem zo’n vraag op', 'systeem', 'delete from loopvraag', 1),
  s('het systeem ziet alleen wat op te ruimen is', 'systeem', 'select 1 from loopvraag', 1),
]

/** Release by the contactpunt: the round, what participants say, letters, and the question whether there is anything. */
export const vrijgaveScenarios: Scenario[] = [...rondes, ...oordelen, ...brieven, ...vertellen, ...vragen]
