/**
 * The rules of the database that only bite in the deployment of `zvh`, in sentences, over its own demo region. hanna (gemeente) and the
 * others of lid 1 decide; esra (ggz, lid 2) holds every mandate and still doesn't; `ongescreend` works at the police without a screening;
 * `mentor` works at a school that someone entered as a party by mistake.
 */
export type ZvhZin = { zin: string; als: string; sql: string; verwacht: number | 'geweigerd' }
const z = (zin: string, als: string, sql: string, verwacht: ZvhZin['verwacht']): ZvhZin => ({
  zin,
  als,
  sql,
  verwacht,
})

const meedoen = (wie: string, organisatie: string) =>
  `insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, besloten_door, casus_start)
    values ({casus}, 'professional', array['deelnemer'], {${wie}}, {${organisatie}}, {hanna}, now())`
const besluit = (door: string, criteria: string) =>
  `insert into wegingsbesluit (weging_id, besluit, reden, uitleg_jeugdige, criteria, door)
    values ({weging}, 'aangenomen', 'reden', 'uitleg', '${criteria}', {${door}})`
const alle =
  '{"problemen_bij_betrokkene":"voldaan","meer_leefgebieden":"voldaan","ernstige_gevolgen":"voldaan","samen_nodig":"voldaan"}'
const oordeel = (advies: boolean) =>
  `insert into oordeel (weging_id, criterium, oordeel, reden, door, organisatie_id, advies)
    values ({weging}, 'samen_nodig', 'voldaan', 'gezien', {esra}, {ggz}, ${advies})`
const starten = `insert into casus (regime_code, regime_versie, aanmelding_id, vraag, vraag_op) values ('zvh', 1, {aangenomen}, 'Vraag', '2026-01-01')`
const aanmelden = (door: string, organisatie: string) =>
  `insert into aanmelding (regime_code, regime_versie, bron, door, organisatie_id) values ('zvh', 1, 'formulier', {${door}}, {${organisatie}})`
const screenen = (wie: string, door: string) =>
  `insert into screening (actor_id, wijze, gescreend_op, door) values ({${wie}}, 'vog', '2026-01-01', {${door}})`

export const zvhZinnen: readonly ZvhZin[] = [
  z('wat een regime van mensen vraagt, weet iedereen', 'mila', 'select 1 from toegangseis', 2),
  z('ieder ziet de eigen screening, en niet die van een ander', 'mila', 'select 1 from screening', 1),
  z('wie beheert, ziet de screening van de eigen organisatie', 'carla', 'select 1 from screening', 4),
  z('wie beheert, legt een screening vast', 'carla', screenen('nieuweling', 'carla'), 1),
  z('wie een andere organisatie beheert, niet', 'daphne', screenen('nieuweling', 'daphne'), 'geweigerd'),
  z(
    'niemand legt de eigen screening vast',
    'onbekendbeheer',
    screenen('onbekendbeheer', 'onbekendbeheer'),
    'geweigerd',
  ),
  z(
    'wie beheert, werkt een screening bij',
    'carla',
    'update screening set gescreend_op = gescreend_op, door = {carla} where actor_id = {hanna}',
    1,
  ),
  z(
    'niemand werkt de eigen screening bij',
    'carla',
    'update screening set gescreend_op = gescreend_op, door = {carla} where actor_id = {carla}',
    0,
  ),
  z('wie gescreend is, ziet de eigen casus', 'daphne', 'select 1 from casus where id = {casus}', 1),
  z(
    'wie niet gescreend is, ziet de eigen casus niet',
    'ongescreend',
    'select 1 from casus where id = {casus}',
    0,
  ),
  z('wie niet gescreend is, ziet het eigen concept niet', 'ongescreend', 'select 1 from aanmelding', 0),
  z('wie niet gescreend is, meldt niet aan', 'ongescreend', aanmelden('ongescreend', 'politie'), 'geweigerd'),
  z('een deelnemer van lid 2 meldt aan', 'pim', aanmelden('pim', 'wijkteam'), 1),
  z('een school meldt niet aan', 'mentor', aanmelden('mentor', 'school'), 'geweigerd'),
  z(
    'er gaat geen uitnodiging naar een jongere',
    'hanna',
    `insert into uitnodiging (casus_id, betrokkenheid_id, code_hash, geldig_tot, door) values ({casus}, {jongere}, 'x', now() + interval '1 day', {hanna})`,
    'geweigerd',
  ),
  z(
    'lid 1 opent de weging',
    'hanna',
    'insert into weging (aanmelding_id, geopend_door) values ({verzonden}, {hanna})',
    1,
  ),
  z(
    'lid 2 opent geen weging',
    'esra',
    'insert into weging (aanmelding_id, geopend_door) values ({verzonden}, {esra})',
    'geweigerd',
  ),
  z('lid 2 geeft advies', 'esra', oordeel(true), 1),
  z('lid 2 geeft geen oordeel dat telt', 'esra', oordeel(false), 'geweigerd'),
  z('lid 1 besluit, met alle vier de voorwaarden', 'hanna', besluit('hanna', alle), 1),
  z('lid 2 besluit niet', 'esra', besluit('esra', alle), 'geweigerd'),
  z(
    'aannemen kan niet als één voorwaarde niet is vastgelegd',
    'hanna',
    besluit('hanna', alle.replace('"voldaan","samen_nodig":"voldaan"', '"voldaan"')),
    'geweigerd',
  ),
  z(
    'aannemen kan niet als één voorwaarde niet geldt',
    'hanna',
    besluit('hanna', alle.replace('"samen_nodig":"voldaan"', '"samen_nodig":"niet_voldaan"')),
    'geweigerd',
  ),
  z('lid 1 neemt aan', 'hanna', `update aanmelding set status = 'aangenomen' where id = {in_weging}`, 1),
  z(
    'lid 2 neemt niet aan',
    'esra',
    `update aanmelding set status = 'aangenomen' where id = {in_weging}`,
    'geweigerd',
  ),
  z('lid 1 start een casus', 'hanna', starten, 1),
  z('lid 2 start geen casus', 'esra', starten, 'geweigerd'),
  z('lid 1 laat een deelnemer meedoen', 'hanna', meedoen('gijs', 'ggd'), 1),
  z('lid 2 laat niemand meedoen', 'esra', meedoen('gijs', 'ggd'), 'geweigerd'),
  z('lid 1 laat een school niet meedoen', 'hanna', meedoen('mentor', 'school'), 'geweigerd'),
  z(
    'lid 1 laat iemand stoppen',
    'hanna',
    'update betrokkenheid set tot = sec.vandaag() where casus_id = {casus} and actor_id = {mila}',
    1,
  ),
  z(
    'lid 2 laat een ander niet stoppen',
    'esra',
    'update betrokkenheid set tot = sec.vandaag() where casus_id = {casus} and actor_id = {mila}',
    'geweigerd',
  ),
  z(
    'lid 2 stopt zelf',
    'esra',
    'update betrokkenheid set tot = sec.vandaag() where casus_id = {casus} and actor_id = {esra}',
    1,
  ),
  z(
    'lid 2 geeft zichzelf geen andere rol',
    'esra',
    `update betrokkenheid set rollen = array['casusregisseur'] where casus_id = {casus} and actor_id = {esra}`,
    'geweigerd',
  ),
  z(
    'lid 1 sluit een casus',
    'hanna',
    `update casus set fase = 'gesloten', gesloten_op = now() where id = {casus}`,
    1,
  ),
  z(
    'lid 2 sluit geen casus',
    'esra',
    `update casus set fase = 'gesloten', gesloten_op = now() where id = {casus}`,
    'geweigerd',
  ),
  z('lid 2 werkt wel aan de casus', 'esra', `update casus set vraag = 'Anders' where id = {casus}`, 1),
]

/** Policies whose sentence stands here, because they ask nothing where `zvh` does not run. */
export const alleenInZvh: readonly string[] = [
  'aanmelding.alleen_gescreend',
  'aanmelding.insert_deelnemer',
  'aanmelding.update_besluiter',
  'betrokkenheid.insert_besluiter',
  'betrokkenheid.insert_deelnemer',
  'betrokkenheid.update_besluiter',
  'casus.insert_besluiter',
  'casus.update_besluiter',
  'oordeel.insert_advies',
  'screening.eigen',
  'screening.insert_beheer',
  'screening.select_beheer',
  'screening.update_beheer',
  'toegangseis.select_ieder',
  'uitnodiging.insert_portaal',
  'weging.insert_besluiter',
  'wegingsbesluit.insert_alle_criteria',
  'wegingsbesluit.insert_besluiter',
]
