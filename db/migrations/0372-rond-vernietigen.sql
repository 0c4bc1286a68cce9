-- What goes on around destruction: asking to keep longer, opening again, shielding, freezing, and what the ledger notes by itself.
set local role bewaarder;

create function bewaren.vraag_verlenging(welke uuid, om text, waarom text) returns uuid language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare
  nieuw uuid := uuidv7();
begin
  if not exists (select from inzage.mijn_betrokkenheid m where m.casus_id = welke and m.rollen && array['casusregisseur', 'procesregisseur'])
    and not exists (select from inzage.gesloten_schil g where g.casus_id = welke)
    and not coalesce('bewaren' = any (sec.mijn_mandaten()), false) then
    raise exception 'Dit bestaat niet, of het is niet voor jou te zien.' using errcode = 'VB404';
  end if;
  insert into verlenging (id, casus_id, geval, reden, door, organisatie_id) values (nieuw, welke, om, waarom, sec.actor_id(), sec.organisatie_id());
  insert into instemming_bron (verlenging_id, casus_id, organisatie_id)
    select nieuw, welke, bron from (select bewaren.bron_van_kern(welke) as bron union select o.bron from bewaren.onderdelen(welke) o) s where bron is not null;
  return nieuw;
end $$;
comment on function bewaren.vraag_verlenging(uuid, text, text) is 'Asks every source of a casus whether what it brought in may be kept longer; who asks needn''t know who the sources are.';

create function bewaren.heropen(welke uuid, waarom text) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  c casus;
begin
  select * into c from casus where id = welke for update;
  if not found or not exists (select from inzage.gesloten_schil g where g.casus_id = welke and g.mijn_rollen is not null)
    and not exists (select from inzage.mijn_betrokkenheid m where m.casus_id = welke and m.rollen && array['casusregisseur', 'procesregisseur']) then
    raise exception 'Dit bestaat niet, of het is niet voor jou te zien.' using errcode = 'VB404';
  end if;
  if c.fase <> 'gesloten' or not exists (select from regime r where r.code = c.regime_code and r.versie = c.regime_versie
      and r.gegevens -> 'sluiten' ->> 'heropenen' = 'zelfde_casus') then
    raise exception 'Deze casus kan niet opnieuw open. Doe een nieuwe aanmelding.' using errcode = 'VB409', hint = 'nieuwe_aanmelding';
  end if;
  if exists (select from vernietigingsvoorstel v where v.casus_id = welke and v.status = 'goedgekeurd') then
    raise exception 'Er is al besloten deze casus te vernietigen.' using errcode = 'VB409', hint = 'goedgekeurd';
  end if;
  update vernietigingsvoorstel set status = 'vervallen', versie = versie + 1 where casus_id = welke and status in ('open', 'nagekeken');
  update casus set fase = 'plan', gesloten_op = null, afgeschermd_op = null, versie = versie + 1 where id = welke;
  update betrokkenheid set afgeschermd = false where casus_id = welke;
  insert into casusstap (casus_id, soort, van, naar, reden, door, jeugdige_vanaf) values (welke, 'fase', 'gesloten', 'plan', waarom, sec.actor_id(), sec.vandaag());
end $$;
comment on function bewaren.heropen(uuid, text) is 'Opens the same closed casus again where its regime says so (sluiten.heropenen), by a regisseur and with a reason; else VB409: a new aanmelding.';

create function bewaren.dagen(welke uuid) returns table (eerste date, gesloten_op date, verlengd_tot date, stop boolean, log_naam uuid, fase text, regime_code text, regime_versie integer)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from inzage.mijn_betrokkenheid m where m.casus_id = welke)
    and not exists (select from inzage.gesloten_schil g where g.casus_id = welke)
    and not exists (select from inzage.mijn_afgeschermd g where g.casus_id = welke)
    and not coalesce('bewaren' = any (sec.mijn_mandaten()), false) then return; end if;
  return query select least(bewaren.dag(c.start), bewaren.dag(a.gemaakt_op)), bewaren.dag(c.gesloten_op),
      bewaren.verlengd_tot(c.id, bewaren.bron_van_kern(c.id)), bewaren.heeft_stop(c.id), c.log_naam, c.fase, c.regime_code, c.regime_versie
    from casus c left join aanmelding a on a.id = c.aanmelding_id where c.id = welke;
end $$;
comment on function bewaren.dagen(uuid) is 'The days that count for one casus, for who takes part, may see its shell or keeps the retention desk; no row otherwise.';

create function bewaren.pas_verlenging_toe() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update vernietigingsvoorstel set status = 'vervallen', versie = versie + 1
    where casus_id = new.casus_id and voorgesteld_door is null and status in ('open', 'nagekeken', 'goedgekeurd');
  update bijdrage set bewaren_tot = greatest(bewaren_tot, new.tot)
    where casus_id = new.casus_id and organisatie_id = new.organisatie_id and bewaren_tot is not null;
  return null;
end $$;
comment on function bewaren.pas_verlenging_toe() is 'A source said yes: what it brought in stays longer, and a running proposal is made anew by the job.';

create function bewaren.noteer_einde() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- What the owner does (demo, restore) is not an act of the application.
  if pg_has_role(session_user, 'verbonden_owner', 'member') then return null; end if;
  insert into grootboek (id, soort, object, waarde) values (uuidv7(), tg_argv[0], new.id, coalesce(to_jsonb(new) ->> tg_argv[1], ''));
  return null;
end $$;
comment on function bewaren.noteer_einde() is 'Writes an ended grant in the ledger, in the same transaction.';

create function bewaren.noteer_intrekking() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if pg_has_role(session_user, 'verbonden_owner', 'member') then return null; end if;
  insert into grootboek (id, soort, object, waarde) values (uuidv7(), 'toestemming_ingetrokken', new.toestemming_id,
    concat_ws('|', new.persoon_id, new.antwoord, new.wijze, new.gezegd_op, new.door));
  return null;
end $$;
comment on function bewaren.noteer_intrekking() is 'Writes a consent taken back in the ledger, in the same transaction: whose answer, how and when it was said, never in which words.';

create function bewaren.noteer_gewist() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- Carried out with a proposal, it stands in the ledger already, by keyed hash.
  if pg_has_role(session_user, 'verbonden_owner', 'member')
    or exists (select from grootboek g where g.geschreven_op is null and g.soort like '%_vernietigd'
      and g.xmin::text = (pg_current_xact_id()::text::numeric % 4294967296)::text) then return null; end if;
  insert into grootboek (id, soort, object) values (uuidv7(), 'aanmelding_gewist', old.id);
  return null;
end $$;
comment on function bewaren.noteer_gewist() is 'Writes an aanmelding that was refused or thrown away in the ledger, in the same transaction.';

create function bewaren.scherm_af_bij_sluiten() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from regime r where r.code = new.regime_code and r.versie = new.regime_versie
      and coalesce((r.gegevens -> 'sluiten' ->> 'afgeschermd')::boolean, r.code = 'zvh')) then
    update casus set afgeschermd_op = sec.nu() where id = new.id and fase = 'gesloten' and afgeschermd_op is null;
    update betrokkenheid set afgeschermd = true where casus_id = new.id
      and exists (select from casus c where c.id = new.id and c.afgeschermd_op is not null);
  end if;
  return null;
end $$;
comment on function bewaren.scherm_af_bij_sluiten() is 'Shields a casus at the end of the transaction that closes it, where its regime says so.';

create function bewaren.bewaak_bevriezing() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from doorgeleiding d where d.casus_id = new.id and d.opgeheven_op is null) then
    raise exception 'Deze casus ligt stil. De regisseur heft dat op bij Bewaren, met een reden.' using errcode = 'VB409', hint = 'doorgeleid';
  end if;
  return new;
end $$;
comment on function bewaren.bewaak_bevriezing() is 'A casus that was handed off stays frozen until that is lifted with a reason.';

create function bewaren.bewaak_inbreng() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from doorgeleiding d where d.casus_id = new.casus_id and d.opgeheven_op is null) then
    raise exception 'Deze casus is bevroren: er komt niets bij tot een regisseur dat opheft.' using errcode = 'VB409', hint = 'bevroren';
  end if;
  return new;
end $$;
comment on function bewaren.bewaak_inbreng() is 'Nobody adds to a casus that was handed off, whichever way they come.';

revoke execute on all functions in schema bewaren from public;
grant execute on function bewaren.vraag_verlenging(uuid, text, text), bewaren.heropen(uuid, text), bewaren.dagen(uuid) to verbonden_app;
grant execute on function bewaren.noteer_einde(), bewaren.noteer_gewist(), bewaren.noteer_intrekking(), bewaren.scherm_af_bij_sluiten(),
  bewaren.bewaak_bevriezing(), bewaren.bewaak_inbreng(), bewaren.pas_verlenging_toe() to verbonden_owner;
set local role verbonden_owner;

create trigger pas_verlenging_toe after update of antwoord on instemming_bron for each row
  when (new.antwoord = 'ja' and old.antwoord is null) execute function bewaren.pas_verlenging_toe();
create constraint trigger scherm_af after update of fase on casus deferrable initially deferred for each row
  when (new.fase = 'gesloten' and old.fase <> 'gesloten') execute function bewaren.scherm_af_bij_sluiten();
create trigger bewaak_bevriezing before update of zijtoestand on casus for each row
  when (old.zijtoestand = 'bevroren' and new.zijtoestand is distinct from 'bevroren') execute function bewaren.bewaak_bevriezing();
create trigger noteer_gewist after delete on aanmelding for each row execute function bewaren.noteer_gewist();
create trigger noteer_einde after update of tot on betrokkenheid for each row
  when (new.tot is distinct from old.tot) execute function bewaren.noteer_einde('betrokkenheid_beeindigd', 'tot');
create trigger noteer_einde after update of tot on actor for each row
  when (new.tot is distinct from old.tot) execute function bewaren.noteer_einde('aanstelling_gewijzigd', 'tot');
create trigger noteer_einde after update of geblokkeerd_op on account for each row
  when (new.geblokkeerd_op is distinct from old.geblokkeerd_op) execute function bewaren.noteer_einde('account_geblokkeerd', 'geblokkeerd_op');
create trigger noteer_einde after update of status on bijdrage for each row
  when (new.status = 'ingetrokken' and old.status <> 'ingetrokken') execute function bewaren.noteer_einde('bijdrage_ingetrokken', 'status');
do $$
declare tabel text;
begin
  foreach tabel in array array['bijdrage', 'eigen_kant', 'weerwoord', 'spoor', 'afspraak', 'overleg', 'agendapunt', 'inbreng', 'besluit', 'voorbereiding'] loop
    execute format('create trigger bewaak_inbreng before insert on %I for each row execute function bewaren.bewaak_inbreng()', tabel);
  end loop;
end $$;
