-- Inviting a young person or parent with a code handed over in person.
create table uitnodiging (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  betrokkenheid_id uuid not null,
  code_hash bytea not null unique,
  geldig_tot timestamptz not null,
  gebruikt_op timestamptz,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade
);
comment on table uitnodiging is 'A one-time code, handed over in person, that links a sign-in to a young person or parent of a casus. Only its hash is kept; 14 days.';
alter table uitnodiging enable row level security, force row level security;

grant select, update on uitnodiging to deur;
grant select, update on betrokkenheid to deur;
grant select on persoon to deur;
grant insert on account, actor to deur;
set local role deur;
create function sec.verzilver_uitnodiging(bewijs text, code bytea) returns uuid language plpgsql security definer
  set search_path = pg_catalog, sec as $$
declare
  velden text[] := sec.geldig_bewijs(bewijs, 'inloggen');
  u public.uitnodiging;
  b public.betrokkenheid;
  p public.persoon;
  nieuw_account uuid;
  nieuwe_actor uuid;
begin
  update public.uitnodiging set gebruikt_op = sec.nu()
    where code_hash = code and gebruikt_op is null and geldig_tot > sec.nu() returning * into u;
  if not found then
    raise exception 'Deze code werkt niet (meer). Vraag een nieuwe aan je vaste persoon.' using errcode = 'VB404';
  end if;
  select * into b from public.betrokkenheid where id = u.betrokkenheid_id and kant <> 'professional' and tot is null for update;
  if not found then raise exception 'Deze code werkt niet (meer).' using errcode = 'VB404'; end if;
  select * into p from public.persoon where id = b.persoon_id;
  select id into nieuw_account from public.account where issuer = velden[1] and sub = velden[2];
  if not found then
    nieuw_account := uuidv7();
    insert into public.account (id, soort, issuer, sub, naam) values (nieuw_account, b.kant, velden[1], velden[2], p.roepnaam);
  end if;
  select id into nieuwe_actor from public.actor where account_id = nieuw_account and organisatie_id is null;
  if not found then
    nieuwe_actor := uuidv7();
    insert into public.actor (id, account_id, naam, functie) values (nieuwe_actor, nieuw_account, p.roepnaam, b.kant);
  end if;
  update public.betrokkenheid set actor_id = nieuwe_actor, versie = versie + 1 where id = b.id;
  return nieuwe_actor;
end $$;
comment on function sec.verzilver_uitnodiging(text, bytea) is 'Links a proven sign-in to the person who was handed this code; VB404 when it no longer works.';
revoke execute on function sec.verzilver_uitnodiging(text, bytea) from public;
grant execute on function sec.verzilver_uitnodiging(text, bytea) to verbonden_app;
set local role verbonden_owner;

set local role inzage;
create function inzage.casus_is_nieuw(casus uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public
  as $$ select not exists (select from public.betrokkenheid where casus_id = casus) $$;
comment on function inzage.casus_is_nieuw(uuid) is 'True while nobody takes part in a casus yet: only then may its starter enter the first.';
revoke execute on function inzage.casus_is_nieuw(uuid) from public;
grant execute on function inzage.casus_is_nieuw(uuid) to verbonden_app;

create function inzage.bewaak_vaste_rollen() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare
  rij jsonb := to_jsonb(coalesce(new, old));
  c uuid := coalesce(rij ->> 'casus_id', rij ->> 'id');
begin
  if not exists (select from casus where id = c and fase <> 'gesloten') then return null; end if;
  if not exists (select from betrokkenheid where casus_id = c and 'casusregisseur' = any (rollen)
      and van <= sec.vandaag() and (tot is null or tot > sec.vandaag())) then
    raise exception 'Een casus kan niet zonder casusregisseur. Regel eerst wie het overneemt.' using errcode = 'VB409', hint = 'zonder_regisseur';
  end if;
  if not exists (select from betrokkenheid where casus_id = c and 'vaste_persoon' = any (rollen)
      and van <= sec.vandaag() and (tot is null or tot > sec.vandaag()))
    and not exists (select from casus where id = c and geen_vaste_persoon_reden <> '' and geen_vaste_persoon_tot >= sec.vandaag()) then
    raise exception 'De vaste persoon kan niet zomaar verdwijnen. Kies iemand anders, of schrijf waarom het nu niet kan en tot wanneer.'
      using errcode = 'VB409', hint = 'zonder_vaste_persoon';
  end if;
  return null;
end $$;
comment on function inzage.bewaak_vaste_rollen() is 'No case without a regisseur and a vaste persoon (or a dated reason), checked at the end of every transaction.';
set local role verbonden_owner;
grant select on casus, persoon to inzage;
create constraint trigger bewaak_vaste_rollen after insert or update or delete on betrokkenheid
  deferrable initially deferred for each row execute function inzage.bewaak_vaste_rollen();
create constraint trigger bewaak_vaste_rollen after insert or update of fase, geen_vaste_persoon_reden, geen_vaste_persoon_tot on casus
  deferrable initially deferred for each row execute function inzage.bewaak_vaste_rollen();
