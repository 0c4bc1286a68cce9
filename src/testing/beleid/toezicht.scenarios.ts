import { type Scenario, s } from './scenario.ts'

const gebruik = (door: string) =>
  `insert into loggebruik (doel, motivering, wijze, van, tot, door) values ('rechtmatigheid', 'waarom', 'scherm', '2026-01-01', '2026-01-02', {${door}})`
const punt = `insert into autorisatiepunt (controle_id, organisatie_id, actor_id, naam, functie, mandaten, van, geblokkeerd, betrokkenheden)
  values ({autorisatiecontrole}, {org_a}, {regisseur}, 'R', 'regisseur', '{}', '2020-01-01', false, 1)`

/** Oversight: the log's use and verification, reviews of rights, certificates. */
export const toezichtScenarios: Scenario[] = [
  s('de FG ziet waarvoor het log gelezen is', 'fg', 'select 1 from loggebruik', 1),
  s('een medewerker ziet dat niet', 'regisseur', 'select 1 from loggebruik', 0),
  s('de FG legt vast waarvoor', 'fg', gebruik('fg'), 1),
  s('niet uit andermans naam', 'fg', gebruik('regisseur'), 'geweigerd'),
  s('een medewerker gebruikt het log niet', 'regisseur', gebruik('regisseur'), 'geweigerd'),
  s('de FG ziet of het log heel is', 'fg', 'select 1 from logcontrole', 1),
  s('een beheerder ziet dat niet', 'beheerder', 'select 1 from logcontrole', 0),
  s(
    'de uitkomst schrijft het systeem',
    'systeem',
    "insert into logcontrole (ketens, regels, fouten, duur_ms) values (128, 1, '[]', 1)",
    1,
  ),
  s(
    'de FG schrijft geen uitkomst',
    'fg',
    "insert into logcontrole (ketens, regels, fouten, duur_ms) values (128, 1, '[]', 1)",
    'geweigerd',
  ),
  s('de FG ziet de controle van rechten', 'fg', 'select 1 from autorisatiecontrole', 1),
  s('een beheerder ziet de controle van rechten', 'beheerder', 'select 1 from autorisatiecontrole', 1),
  s('een deelnemer ziet haar niet', 'partner', 'select 1 from autorisatiecontrole', 0),
  s(
    'de FG begint een controle',
    'fg',
    "insert into autorisatiecontrole (jaar, uiterlijk, door) values (2026, '2026-12-01', {fg})",
    1,
  ),
  s('de FG ziet alle aanstellingen van de controle', 'fg', 'select 1 from autorisatiepunt', 3),
  s('een beheerder ziet die van de eigen organisatie', 'beheerder', 'select 1 from autorisatiepunt', 2),
  s('wie gecontroleerd wordt, ziet dat niet', 'buiten', 'select 1 from autorisatiepunt', 0),
  s('de FG zet een aanstelling in de controle', 'fg', punt, 1),
  s('een beheerder niet', 'beheerder', punt, 'geweigerd'),
  s(
    'een beheerder bevestigt een collega',
    'beheerder',
    'update autorisatiepunt set versie = 2 where id = {punt_buiten}',
    1,
  ),
  s(
    'een beheerder bevestigt zichzelf niet',
    'beheerder',
    'update autorisatiepunt set versie = 2 where id = {punt_beheerder}',
    0,
  ),
  s(
    'de FG bevestigt een beheerder',
    'fg',
    'update autorisatiepunt set versie = 2 where id = {punt_beheerder}',
    1,
  ),
  s(
    'de FG bevestigt niemand anders',
    'fg',
    'update autorisatiepunt set versie = 2 where id = {punt_buiten}',
    0,
  ),
  s('de FG ziet bewijzen van vernietiging van iedereen', 'fg', 'select 1 from vernietiging', 1),
  s('de FG ziet geen casus', 'fg', 'select 1 from casus', 0),
  s('de FG ziet geen bijdrage', 'fg', 'select 1 from bijdrage', 0),
]
