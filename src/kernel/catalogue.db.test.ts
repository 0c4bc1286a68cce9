import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const names = async (query: string) => (await client.query(query)).rows.map((r) => r.naam)

/** Tables of `public` that hold nothing about people, each with its reason. */
const withoutRowSecurity = ['migratie', 'outbox']

test('iedere tabel met gegevens over mensen heeft rijbeveiliging, ook voor de eigenaar', async () => {
  expect(
    await names(`select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    and not (relrowsecurity and relforcerowsecurity) order by 1`),
  ).toEqual(withoutRowSecurity)
})

test('iedere tabel zegt wat zij is, waarom en wie haar ziet', async () => {
  expect(
    await names(`select c.relname as naam from pg_class c where c.relnamespace in ('public'::regnamespace, 'sec'::regnamespace, 'logboek'::regnamespace)
    and relkind in ('r', 'v') and obj_description(c.oid, 'pg_class') is null order by 1`),
  ).toEqual([])
})

test('iedere tabel waar de applicatie bij mag, heeft voor die handeling een regel', async () => {
  expect(
    await names(`select distinct g.table_name || ' ' || g.privilege_type as naam
    from (select table_name, privilege_type from information_schema.role_table_grants where grantee = 'verbonden_app' and table_schema = 'public'
      union select table_name, privilege_type from information_schema.role_column_grants where grantee = 'verbonden_app' and table_schema = 'public') g
    join pg_class c on c.relname = g.table_name and c.relnamespace = 'public'::regnamespace and c.relrowsecurity
    where not exists (select from pg_policies p where p.tablename = g.table_name and p.permissive = 'PERMISSIVE'
      and p.cmd in ('ALL', g.privilege_type) and 'verbonden_app' = any (p.roles)) order by 1`),
  ).toEqual([])
})

test('alleen de nagekeken functies werken met andermans recht, en hun zoekpad staat vast', async () => {
  const rows = (
    await client.query(`select p.pronamespace::regnamespace || '.' || p.proname as naam, r.rolname as eigenaar,
      coalesce(array_to_string(p.proconfig, ','), '') like '%search_path=pg_catalog%' as vast
    from pg_proc p join pg_roles r on r.oid = p.proowner where p.prosecdef order by 1`)
  ).rows
  expect(rows.filter((r) => !r.vast)).toEqual([])
  expect(rows.map((r) => `${r.naam} (${r.eigenaar})`)).toMatchInlineSnapshot(`
    [
      "bewaren.betrokkenen (bewaarder)",
      "bewaren.bewaak_bevriezing (bewaarder)",
      "bewaren.bewaak_inbreng (bewaarder)",
      "bewaren.dagen (bewaarder)",
      "bewaren.heropen (bewaarder)",
      "bewaren.noteer_einde (bewaarder)",
      "bewaren.noteer_gewist (bewaarder)",
      "bewaren.noteer_intrekking (bewaarder)",
      "bewaren.onderdelen_tot (bewaarder)",
      "bewaren.open_wissingen (bewaarder)",
      "bewaren.oude_aanmeldingen (bewaarder)",
      "bewaren.oude_consulten (bewaarder)",
      "bewaren.oude_verzoeken (bewaarder)",
      "bewaren.pas_verlenging_toe (bewaarder)",
      "bewaren.scherm_af (bewaarder)",
      "bewaren.scherm_af_bij_sluiten (bewaarder)",
      "bewaren.stand (bewaarder)",
      "bewaren.stel_wissing_voor (bewaarder)",
      "bewaren.te_vernietigen (bewaarder)",
      "bewaren.tel (bewaarder)",
      "bewaren.voer_uit (bewaarder)",
      "bewaren.vraag_verlenging (bewaarder)",
      "bewaren.wis_jim (bewaarder)",
      "bewaren.wis_netwerk (bewaarder)",
      "bewaren.wis_vaste_band (bewaarder)",
      "bewaren.zet_laatste_dag (bewaarder)",
      "bewaren.zie_af_van_wissing (bewaarder)",
      "inzage.bewaak_vaste_rollen (inzage)",
      "inzage.casus_is_nieuw (inzage)",
      "inzage.deur_op_een_kier (inzage)",
      "inzage.heeft_account (inzage)",
      "inzage.is_mijn_netwerk (inzage)",
      "inzage.jim_antwoordt (inzage)",
      "inzage.jim_doet_mee (inzage)",
      "inzage.jim_komt (inzage)",
      "inzage.jim_krijgt_account (inzage)",
      "inzage.jim_leeftijd (inzage)",
      "inzage.jim_loopt (inzage)",
      "inzage.jim_meldt (inzage)",
      "inzage.jim_rust (inzage)",
      "inzage.jim_stand (inzage)",
      "inzage.jim_vraagt_nog (inzage)",
      "inzage.jim_vraagt_ouders (inzage)",
      "inzage.jim_zien_ouders (inzage)",
      "inzage.kies_ouders (inzage)",
      "inzage.meting_geopend (inzage)",
      "inzage.meting_voor_elke_ouder (inzage)",
      "inzage.netwerk_gaat_mee (inzage)",
      "inzage.netwerk_wacht_hier (inzage)",
      "inzage.niet_thuis (inzage)",
      "inzage.ouder_apart (inzage)",
      "inzage.overleg_gesloten_op (inzage)",
      "inzage.regime_van (inzage)",
      "inzage.scheid_ouders (inzage)",
      "inzage.stel_vraag_wie_werkt (inzage)",
      "inzage.tel_informanten (inzage)",
      "inzage.tel_verbondenheid (inzage)",
      "inzage.toestemming_geldt (inzage)",
      "inzage.toon_deelname (inzage)",
      "inzage.verdeel (inzage)",
      "inzage.vergeet_vindbaar (inzage)",
      "inzage.vindbaar_geldt (inzage)",
      "inzage.wens_vervuld (inzage)",
      "inzage.zet_regime (inzage)",
      "logboek.controleer (logboek)",
      "logboek.gezin_las (logboek)",
      "logboek.jim_las (logboek)",
      "logboek.kijkrecht (logboek)",
      "logboek.lees (logboek)",
      "logboek.schrijf (logboek)",
      "logboek.tel (logboek)",
      "logboek.wie_keek (logboek)",
      "logboek.wie_keek_bij (logboek)",
      "logboek.wie_was_dat (logboek)",
      "rechten.begin_informatieplicht (rechten)",
      "rechten.beperk (rechten)",
      "rechten.contactpunt (rechten)",
      "rechten.eerst_vrijgeven (rechten)",
      "rechten.is_contactpunt (rechten)",
      "rechten.is_vrijgegeven (rechten)",
      "rechten.kop (rechten)",
      "rechten.leeftijd (rechten)",
      "rechten.nagegaan (rechten)",
      "rechten.netwerk (rechten)",
      "rechten.noteer_verteld (rechten)",
      "rechten.organisaties (rechten)",
      "rechten.rijen (rechten)",
      "rechten.stand_informatieplicht (rechten)",
      "rechten.stand_vrijgave (rechten)",
      "rechten.verhaal (rechten)",
      "rechten.vind (rechten)",
      "rechten.vrije_delen (rechten)",
      "rechten.vrijgave_inhoud (rechten)",
      "rechten.vrijgave_kop (rechten)",
      "rechten.vrijgave_lijst (rechten)",
      "rechten.vrijgave_mensen (rechten)",
      "rechten.vrijgave_organisaties (rechten)",
      "rechten.wat_loopt (rechten)",
      "rechten.wie_keek (rechten)",
      "sec.actor (deur)",
      "sec.actor_id (deur)",
      "sec.alleen_familie (deur)",
      "sec.alleen_wgs (deur)",
      "sec.begin_met_passkey (deur)",
      "sec.begin_sessie (deur)",
      "sec.dicht_voor (deur)",
      "sec.dichte_regimes (deur)",
      "sec.eindig_bij_blokkeren (deur)",
      "sec.eindig_bij_intrekken (deur)",
      "sec.eindig_passkey (deur)",
      "sec.eindig_sessie (deur)",
      "sec.eisen (deur)",
      "sec.geldig_bewijs (deur)",
      "sec.houdt_toezicht (deur)",
      "sec.mag_besluiten (deur)",
      "sec.mag_meedoen (deur)",
      "sec.mijn_mandaten (deur)",
      "sec.mijn_nieuwe_code (deur)",
      "sec.mijn_passkeys (deur)",
      "sec.momentopname_toegang (deur)",
      "sec.neem_passkey_weg (deur)",
      "sec.neem_passkeyvraag (deur)",
      "sec.noteer_inlog (deur)",
      "sec.open_bewijs (deur)",
      "sec.open_mandaten (deur)",
      "sec.open_met_code (deur)",
      "sec.open_sessie (deur)",
      "sec.opent_met_telefoon (deur)",
      "sec.organisatie_id (deur)",
      "sec.ruim_kladden (deur)",
      "sec.ruim_sessies (deur)",
      "sec.ruim_sessies_van_account (deur)",
      "sec.soort (deur)",
      "sec.stel_passkeyvraag (deur)",
      "sec.tel_passkey (deur)",
      "sec.verzilver_met_passkey (deur)",
      "sec.verzilver_uitnodiging (deur)",
      "sec.vind_passkey (deur)",
      "sec.voeg_passkey_toe (deur)",
      "sec.wissel_sessie (deur)",
      "sec.zet_code_uit (deur)",
    ]
  `)
})

test('alleen de nagekeken kijkvensters werken met eigen recht', async () => {
  expect(
    await names(`select c.oid::regclass || ' (' || pg_get_userbyid(c.relowner) || ')' as naam from pg_class c
    where c.relkind = 'v' and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
      and not coalesce('security_invoker=true' = any (c.reloptions), false) order by 1`),
  ).toEqual([
    'inzage.eigen_jim (inzage)',
    'inzage.gesloten_schil (inzage)',
    'inzage.gezin_leest (inzage)',
    'inzage.gezin_wie (inzage)',
    'inzage.gezinsband (inzage)',
    'inzage.gezinsgevers (inzage)',
    'inzage.gezinsja (inzage)',
    'inzage.jim_goed (inzage)',
    'inzage.jim_leest (inzage)',
    'inzage.meet_wachtend (inzage)',
    'inzage.mijn_afgeschermd (inzage)',
    'inzage.mijn_antwoord (inzage)',
    'inzage.mijn_betrokkenheid (inzage)',
    'inzage.mijn_gesloten_plan (inzage)',
    'inzage.mijn_gezinsvraag (inzage)',
    'inzage.mijn_jim (inzage)',
  ])
})

test('niemand maakt tijdelijke objecten, en het publieke schema is van niemand', async () => {
  const { rows } =
    await client.query(`select has_database_privilege('verbonden_app', current_database(), 'temp') as tijdelijk,
    has_schema_privilege('verbonden_app', 'public', 'create') as maken`)
  expect(rows[0]).toEqual({ tijdelijk: false, maken: false })
})

test('een status is tekst met een vaste lijst: een opsomming vergelijken lekt', async () => {
  expect(
    await names(
      `select t.typname as naam from pg_type t where t.typtype = 'e' and t.typnamespace = 'public'::regnamespace`,
    ),
  ).toEqual([])
})

test('iedere verwijzing zegt wat er bij verwijderen gebeurt, en wijst binnen een casus naar dezelfde casus', async () => {
  expect(
    await names(`select c.conrelid::regclass || ' -> ' || c.confrelid::regclass as naam from pg_constraint c
    where c.contype = 'f' and c.confrelid::regclass::text in ('bijdrage', 'spoor', 'afspraak', 'overleg', 'agendapunt', 'persoon')
      and cardinality(c.conkey) < 2 order by 1`),
  ).toEqual([])
})

/** Tables that point at a casus without going with it, each for its reason: handled by `bewaren.voer_uit`. */
const keptAfterCasus = [
  'aanmelding.casus_id', // deleted by bewaren.wis_casus, since a casus can go only with the aanmelding it came from
  'vernietigingsvoorstel.casus_id', // names nobody; the account of the destruction stays
  'verzoek.casus_id', // a request and its answer outlive the casus without its content; the copy goes with it
]

test('iedere tabel met een casus gaat met de casus mee, of staat hier met haar reden', async () => {
  expect(
    await names(`select c.relname || '.' || a.attname as naam from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'casus_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not exists (
      select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.confdeltype = 'c' and a.attnum = any (f.conkey)) order by 1`),
  ).toEqual(keptAfterCasus)
})

test('de applicatie verwijdert zelf geen casus, persoon of log', async () => {
  expect(
    await names(`select distinct table_name as naam from information_schema.role_table_grants where grantee = 'verbonden_app'
    and privilege_type in ('DELETE', 'TRUNCATE') and table_name in ('casus', 'persoon', 'betrokkenheid', 'bijdrage', 'account', 'actor', 'gebeurtenis', 'verklaring', 'grootboek', 'regel') order by 1`),
  ).toEqual([])
})
