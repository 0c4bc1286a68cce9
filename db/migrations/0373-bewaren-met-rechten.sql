-- A request for a right outlives its casus (its letters are an answer to a person), but no longer points at an account that goes;
-- the day of the last sign-in goes with the account too.
set local role bewaarder;
create or replace function bewaren.wis_account(weg uuid) returns boolean language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from account c where c.id = weg and c.soort not in ('jeugdige', 'ouder'))
    or exists (select from betrokkenheid b join actor a on a.id = b.actor_id where a.account_id = weg)
    or exists (select from aanmelding m join actor a on a.id = m.door where a.account_id = weg) then return false; end if;
  update verzoek set aanvrager_id = null where aanvrager_id in (select a.id from actor a where a.account_id = weg);
  begin
    delete from account where id = weg;
  exception when foreign_key_violation then
    -- Something outside any casus still points at it: then it stays as a number, without a name or a way in.
    update actor set naam = '', functie = '', telefoon = null, bel_mij_voor = '', moet_melden = '' where account_id = weg;
    update account set naam = '', issuer = 'vernietigd', sub = weg::text, geblokkeerd_op = sec.nu() where id = weg;
  end;
  return true;
end $$;
create or replace function bewaren.wis_casus(weg uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare
  tabel regclass;
  gevonden uuid[];
  ids uuid[] := array[weg];
  aanmeldingen uuid[] := bewaren.aanmeldingen_van(weg);
  familie uuid[];
  een uuid;
begin
  for tabel in select bewaren.casustabellen() loop
    continue when not exists (select from pg_attribute where attrelid = tabel and attname = 'id' and atttypid = 'uuid'::regtype);
    execute format('select coalesce(array_agg(id), ''{}'') from %s where casus_id = $1', tabel) into gevonden using weg;
    ids := ids || gevonden;
  end loop;
  familie := array(select distinct a.account_id from betrokkenheid b join actor a on a.id = b.actor_id where b.casus_id = weg and b.kant <> 'professional');
  perform bewaren.wis_sporen(ids);
  update verzoek set persoon_id = null, bijdrage_id = null, casus_id = null where casus_id = weg;
  delete from casus where id = weg;
  perform bewaren.wis_aanmeldingen(aanmeldingen);
  foreach een in array familie loop perform bewaren.wis_account(een); end loop;
end $$;
set local role deur;
create or replace function sec.ruim_sessies_van_account() returns trigger language plpgsql security definer set search_path = pg_catalog, sec as $$
begin
  delete from sec.sessie where account_id = old.id;
  delete from sec.laatste_inlog where actor_id in (select a.id from public.actor a where a.account_id = old.id);
  return old;
end $$;
set local role verbonden_owner;
