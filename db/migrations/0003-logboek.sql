-- The processing log: hash-chained, append-only, owned by the NOLOGIN role logboek.
set local role logboek;
create table logboek.keten (
  nr smallint primary key,
  volgnr bigint not null,
  hash bytea not null
) with (fillfactor = 10);
insert into logboek.keten select nr, 0, sha256('verbonden logboek keten ' :: bytea || nr::text::bytea)
  from generate_series(0, 127) nr;
comment on table logboek.keten is 'Heads of the chains. No personal data.';

create table logboek.regel (
  keten smallint not null,
  volgnr bigint not null,
  tijd timestamptz not null,
  activiteit text not null,
  actie text not null,
  object text not null,
  resultaat text not null check (resultaat in ('gelukt', 'geweigerd', 'fout')),
  oorsprong text not null,
  actor uuid,
  organisatie uuid,
  doel text not null,
  betrokkenen uuid[] not null,
  spoor text not null,
  hash bytea not null,
  primary key (keten, volgnr)
);
comment on table logboek.regel is 'Processing log (Logboek Dataverwerkingen 1.0, BIO2 8.15.01: actie, object, resultaat, oorsprong, actor, tijd). Kept five years at least; read by auditor and FG roles only.';
comment on column logboek.regel.betrokkenen is 'Random names of the persons; the case holds the only key and destroying it makes the line nameless.';
comment on column logboek.regel.spoor is 'trace_id-span_id of the W3C trace this processing belongs to.';

create function logboek.inhoud(r logboek.regel) returns bytea language sql immutable
  set search_path = pg_catalog
  as $$ select convert_to(jsonb_build_array(r.keten, r.volgnr, (extract(epoch from r.tijd) * 1000000)::bigint, r.activiteit, r.actie,
    r.object, r.resultaat, r.oorsprong, r.actor, r.organisatie, r.doel, r.betrokkenen, r.spoor)::text, 'UTF8') $$;
comment on function logboek.inhoud(logboek.regel) is 'What a line''s hash covers, after the hash of the line before.';

create function logboek.schrijf(activiteit text, actie text, object text, resultaat text, spoor text, betrokkenen uuid[])
  returns boolean language plpgsql security definer set search_path = pg_catalog, logboek, sec as $$
declare
  velden text[] := sec.actor();
  kop logboek.keten;
  r logboek.regel;
begin
  if velden is null and resultaat = 'gelukt' then return false; end if;
  select * into kop from logboek.keten where nr = pg_backend_pid() % 128 for update;
  r := row(kop.nr, kop.volgnr + 1, clock_timestamp() + (sec.nu() - now()), activiteit, actie, object, resultaat,
    coalesce(velden[7], 'onbekend'), velden[1]::uuid, velden[4]::uuid, coalesce(velden[5], 'geen'),
    coalesce(betrokkenen, '{}'), spoor, ''::bytea);
  r.hash := sha256(kop.hash || logboek.inhoud(r));
  insert into logboek.regel select r.*;
  update logboek.keten set volgnr = r.volgnr, hash = r.hash where nr = kop.nr;
  return true;
end $$;
comment on function logboek.schrijf(text, text, text, text, text, uuid[]) is 'Appends one chained line under the verified context; true when written. A success without context is never logged: it cannot have happened.';

create function logboek.alleen_toevoegen() returns trigger language plpgsql as $$
begin
  raise exception 'Het logboek kan alleen aangevuld worden.' using errcode = 'VB423';
end $$;
create trigger alleen_toevoegen before update or delete on logboek.regel
  for each row execute function logboek.alleen_toevoegen();
create trigger niet_leegmaken before truncate on logboek.regel
  for each statement execute function logboek.alleen_toevoegen();

create function logboek.controleer(vanaf smallint, tot smallint)
  returns table (keten smallint, regels bigint, eerste_fout bigint) language plpgsql stable security definer
  set search_path = pg_catalog, logboek as $$
declare
  kop logboek.keten;
  r logboek.regel;
  vorige bytea;
  verwacht bigint;
begin
  for kop in select * from logboek.keten k where k.nr between vanaf and tot order by k.nr loop
    vorige := sha256('verbonden logboek keten ' :: bytea || kop.nr::text::bytea);
    verwacht := 0; eerste_fout := null;
    for r in select * from logboek.regel l where l.keten = kop.nr order by l.volgnr loop
      verwacht := verwacht + 1;
      if r.volgnr <> verwacht or r.hash is distinct from sha256(vorige || logboek.inhoud(r)) then
        eerste_fout := verwacht; exit;
      end if;
      vorige := r.hash;
    end loop;
    if eerste_fout is null and (verwacht <> kop.volgnr or (verwacht > 0 and vorige <> kop.hash)) then
      eerste_fout := verwacht + 1;
    end if;
    keten := kop.nr; regels := verwacht;
    return next;
  end loop;
end $$;
comment on function logboek.controleer(smallint, smallint) is 'Walks chains and names the first broken line of each; null when whole.';
revoke execute on all functions in schema logboek from public;
grant execute on function logboek.schrijf(text, text, text, text, text, uuid[]), logboek.controleer(smallint, smallint) to verbonden_app;
set local role verbonden_owner;
