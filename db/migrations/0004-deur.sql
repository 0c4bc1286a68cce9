-- Opening the door: a session is found before there is an actor, by functions of deur only.
grant select, references on account, actor, organisatie to deur;
set local role deur;

create function sec.open_sessie(hash bytea, doel text, oorsprong text)
  returns table (actor_id uuid, account_id uuid, soort text, naam text, organisatie_id uuid, organisatie_naam text,
    functie text, mandaten text[], taal text, thema text, uiterlijk timestamptz)
  language plpgsql security definer set search_path = pg_catalog, sec as $$
#variable_conflict use_column
declare
  s sec.sessie;
begin
  select * into s from sec.sessie where id_hash = hash;
  if not found or s.beeindigd_op is not null or s.uiterlijk <= sec.nu() or s.gebruikt_op + s.inactief <= sec.nu() then
    raise exception 'Je bent uitgelogd. Log opnieuw in.' using errcode = 'VB401';
  end if;
  if s.gebruikt_op < sec.nu() - interval '1 minute' then
    update sec.sessie set gebruikt_op = sec.nu() where id_hash = hash;
  end if;
  return query
    select a.id, c.id, c.soort, a.naam, a.organisatie_id, o.naam, a.functie, a.mandaten, c.taal, c.thema, s.uiterlijk
    from public.actor a join public.account c on c.id = a.account_id left join public.organisatie o on o.id = a.organisatie_id
    where a.id = s.actor_id and c.geblokkeerd_op is null and a.van <= sec.vandaag()
      and (a.tot is null or a.tot >= sec.vandaag()) and (o.id is null or o.actief);
  if not found then
    raise exception 'Je toegang is beëindigd. Vraag je organisatie waarom.' using errcode = 'VB401';
  end if;
  perform set_config('app.ctx', sec.onderteken(concat_ws('|', 'ctx', a.id, c.id, c.soort, coalesce(a.organisatie_id::text, ''),
    replace(doel, '|', ' '), (extract(epoch from now()) + 60)::bigint, replace(oorsprong, '|', ' '))), true)
  from public.actor a join public.account c on c.id = a.account_id where a.id = s.actor_id;
end $$;
comment on function sec.open_sessie(bytea, text, text) is 'Turns the hash of a session id into the signed context of this transaction, or refuses (VB401).';

create function sec.open_bewijs(bewijs text) returns boolean language plpgsql security definer
  set search_path = pg_catalog, sec as $$
begin
  perform set_config('app.ctx', bewijs, true);
  if sec.actor() is null then raise exception 'Dit bewijs geldt niet.' using errcode = 'VB401'; end if;
  return true;
end $$;
comment on function sec.open_bewijs(text) is 'Takes a context signed outside the database (jobs, command line, bench), or refuses.';

create function sec.geldig_bewijs(bewijs text, soort text) returns text[] language plpgsql stable security definer
  set search_path = pg_catalog, sec as $$
declare
  body text := left(bewijs, length(bewijs) - 65);
  velden text[];
begin
  perform 1 from sec.sleutel s where (s.geldig_tot is null or s.geldig_tot > now())
    and encode(sec.hmac(convert_to(body, 'UTF8'), s.sleutel, 'sha256'), 'hex') = right(bewijs, 64);
  velden := string_to_array(body, '|');
  if not found or velden[1] is distinct from soort or velden[2]::bigint < extract(epoch from now()) then
    raise exception 'Dit bewijs geldt niet.' using errcode = 'VB401';
  end if;
  return velden[3:];
end $$;

create function sec.begin_sessie(bewijs text, hash bytea, inactief interval, duur interval) returns uuid
  language plpgsql security definer set search_path = pg_catalog, sec as $$
declare
  velden text[] := sec.geldig_bewijs(bewijs, 'inloggen');
  wie record;
begin
  select a.id, a.account_id into wie from public.actor a join public.account c on c.id = a.account_id
    left join public.organisatie o on o.id = a.organisatie_id
    where c.issuer = velden[1] and c.sub = velden[2] and c.geblokkeerd_op is null and a.van <= sec.vandaag()
      and (a.tot is null or a.tot >= sec.vandaag()) and (o.id is null or o.actief)
    order by a.van, a.id limit 1;
  if not found then
    raise exception 'Er is voor jou geen toegang. Vraag je organisatie om een aanstelling.' using errcode = 'VB403';
  end if;
  insert into sec.sessie values (hash, wie.id, wie.account_id, sec.nu(), sec.nu(), inactief, sec.nu() + duur, null, null);
  return wie.id;
end $$;
comment on function sec.begin_sessie(text, bytea, interval, interval) is 'Starts a session for the account that a signed sign-in proof (inloggen|expiry|issuer|sub) names.';

create function sec.wissel_sessie(oud bytea, nieuw bytea, naar uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, sec as $$
declare
  s sec.sessie;
begin
  update sec.sessie set beeindigd_op = sec.nu(), beeindigd_reden = 'gewisseld'
    where id_hash = oud and beeindigd_op is null and uiterlijk > sec.nu() returning * into s;
  if not found or not exists (select from public.actor a where a.id = naar and a.account_id = s.account_id) then
    raise exception 'Wisselen kan niet.' using errcode = 'VB401';
  end if;
  insert into sec.sessie values (nieuw, naar, s.account_id, sec.nu(), sec.nu(), s.inactief, s.uiterlijk, null, null);
end $$;
comment on function sec.wissel_sessie(bytea, bytea, uuid) is 'Goes on under another appointment of the same account, with a new session id.';

create function sec.eindig_sessie(hash bytea) returns void language sql security definer set search_path = pg_catalog, sec
  as $$ update sec.sessie set beeindigd_op = sec.nu(), beeindigd_reden = 'uitgelogd' where id_hash = hash and beeindigd_op is null $$;
comment on function sec.eindig_sessie(bytea) is 'Signs out.';

create function sec.eindig_bij_blokkeren() returns trigger language plpgsql security definer set search_path = pg_catalog, sec as $$
begin
  update sec.sessie set beeindigd_op = sec.nu(), beeindigd_reden = 'geblokkeerd'
    where account_id = new.id and beeindigd_op is null;
  return new;
end $$;
create function sec.eindig_bij_intrekken() returns trigger language plpgsql security definer set search_path = pg_catalog, sec as $$
begin
  update sec.sessie set beeindigd_op = sec.nu(), beeindigd_reden = 'aanstelling_ingetrokken'
    where actor_id = new.id and beeindigd_op is null;
  return new;
end $$;
create function sec.ruim_sessies() returns void language sql security definer set search_path = pg_catalog, sec
  as $$ delete from sec.sessie where coalesce(beeindigd_op, uiterlijk) < sec.nu() - interval '30 days' $$;
comment on function sec.ruim_sessies() is 'Retention of sessions: 30 days after their end.';

revoke execute on function sec.open_sessie(bytea, text, text), sec.open_bewijs(text), sec.geldig_bewijs(text, text),
  sec.begin_sessie(text, bytea, interval, interval), sec.wissel_sessie(bytea, bytea, uuid), sec.eindig_sessie(bytea),
  sec.eindig_bij_blokkeren(), sec.eindig_bij_intrekken(), sec.ruim_sessies() from public;
grant execute on function sec.open_sessie(bytea, text, text), sec.open_bewijs(text),
  sec.begin_sessie(text, bytea, interval, interval), sec.wissel_sessie(bytea, bytea, uuid), sec.eindig_sessie(bytea),
  sec.ruim_sessies() to verbonden_app;
grant execute on function sec.eindig_bij_blokkeren(), sec.eindig_bij_intrekken() to verbonden_owner;
set local role verbonden_owner;

create trigger eindig_sessies after update of geblokkeerd_op on account
  for each row when (new.geblokkeerd_op is not null) execute function sec.eindig_bij_blokkeren();
create trigger eindig_sessies after update of tot on actor
  for each row when (new.tot is not null) execute function sec.eindig_bij_intrekken();

set local role deur;
create function sec.mijn_mandaten() returns text[] language sql stable security definer set search_path = pg_catalog, sec
  as $$ select mandaten from public.actor where id = sec.actor_id() $$;
comment on function sec.mijn_mandaten() is 'What the acting person may decide.';
revoke execute on function sec.mijn_mandaten() from public;
grant execute on function sec.mijn_mandaten() to verbonden_app;
set local role verbonden_owner;
