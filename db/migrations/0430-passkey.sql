-- A young person or parent opens their own page with their own phone: a code handed over in person once, a passkey from then on.
alter table uitnodiging add column soort text not null default 'eerste' check (soort in ('eerste', 'opnieuw'));
comment on column uitnodiging.soort is 'eerste: for who has no page yet. opnieuw: all phones were lost; whoever redeems it makes a new passkey and with that ends the old ones.';

set local role deur;
create table sec.passkey (
  id uuid primary key default uuidv7(),
  account_id uuid not null references public.account on delete cascade,
  kenmerk_hash bytea not null unique check (octet_length(kenmerk_hash) = 32),
  sleutel bytea not null,
  teller bigint not null check (teller >= 0),
  naam text not null check (naam <> ''),
  gemaakt_op timestamptz not null,
  gebruikt_op timestamptz not null,
  beeindigd_op timestamptz,
  beeindigd_reden text check (beeindigd_reden in ('weggehaald', 'nieuwe_code', 'kopie')),
  check ((beeindigd_op is null) = (beeindigd_reden is null))
);
create index passkey_account on sec.passkey (account_id);
comment on table sec.passkey is 'Passkeys (WebAuthn) of young people and parents: the SHA-256 of the credential id, the public key, the counter, and what its owner calls it. Opens only the account it was made for. Kept 30 days after its end. Nobody reads it but the functions of deur.';
comment on column sec.passkey.naam is 'What its owner calls this phone; shown to nobody else.';

create table sec.passkeyvraag (
  hash bytea primary key check (octet_length(hash) = 32),
  soort text not null check (soort in ('maken', 'openen', 'erbij')),
  code_hash bytea,
  account_id uuid,
  geldig_tot timestamptz not null,
  check ((soort = 'maken') = (code_hash is not null) and (soort = 'erbij') = (account_id is not null))
);
comment on table sec.passkeyvraag is 'Challenges that wait for an answer, for five minutes: the SHA-256 only, gone at the first try. Nobody reads it but the functions of deur.';

alter table sec.sessie add column passkey_id uuid references sec.passkey on delete set null;
comment on column sec.sessie.passkey_id is 'The passkey that opened it: whoever takes that away ends it.';
alter table sec.sessie drop constraint sessie_beeindigd_reden_check;
alter table sec.sessie add constraint sessie_beeindigd_reden_check
  check (beeindigd_reden in ('uitgelogd', 'geblokkeerd', 'aanstelling_ingetrokken', 'gewisseld', 'passkey_weg', 'nieuwe_code'));

create function sec.alleen_familie() returns trigger language plpgsql security definer set search_path = pg_catalog, sec as $$
begin
  if not exists (select from public.account a where a.id = new.account_id and a.soort not in ('medewerker', 'systeem')) or sec.alleen_wgs() then
    raise exception 'Een passkey is voor een jongere of ouder; medewerkers loggen in bij hun organisatie.' using errcode = 'VB403';
  end if;
  return new;
end $$;
comment on function sec.alleen_familie() is 'A passkey belongs to a young person or parent, never to staff (their provider asks a second factor) and never in zvh.';
create trigger alleen_familie before insert on sec.passkey for each row execute function sec.alleen_familie();
create function sec.blijft_van() returns trigger language plpgsql set search_path = pg_catalog, sec as $$
begin
  raise exception 'Een passkey blijft van wie hem maakte.' using errcode = 'VB403';
end $$;
create trigger blijft_van before update of id, account_id, kenmerk_hash, sleutel on sec.passkey for each row execute function sec.blijft_van();

create function sec.stel_passkeyvraag(vraag bytea, waarvoor text, code bytea) returns void language plpgsql security definer
  set search_path = pg_catalog, sec as $$
begin
  delete from sec.passkeyvraag where geldig_tot <= sec.nu();
  if waarvoor = 'erbij' and sec.actor() is null then raise exception 'Log eerst in.' using errcode = 'VB401'; end if;
  if waarvoor = 'maken' and not exists (select from public.uitnodiging u join public.betrokkenheid b on b.id = u.betrokkenheid_id
      where u.code_hash = code and u.gebruikt_op is null and u.geldig_tot > sec.nu() and b.kant <> 'professional' and b.tot is null) then
    raise exception 'Deze code werkt niet (meer). Vraag een nieuwe aan je vaste persoon.' using errcode = 'VB404';
  end if;
  insert into sec.passkeyvraag values (vraag, waarvoor, case when waarvoor = 'maken' then code end,
    case when waarvoor = 'erbij' then (sec.actor())[2]::uuid end, sec.nu() + interval '5 minutes');
end $$;
comment on function sec.stel_passkeyvraag(bytea, text, bytea) is 'Remembers a challenge for five minutes: for a code that works (maken), for signing in (openen) or for the account that asks (erbij). VB404 when the code does not work.';

create function sec.neem_passkeyvraag(vraag bytea, waarvoor text, code bytea) returns boolean language plpgsql security definer
  set search_path = pg_catalog, sec as $$
declare
  v sec.passkeyvraag;
begin
  delete from sec.passkeyvraag where hash = vraag returning * into v;
  return found and v.soort = waarvoor and v.geldig_tot > sec.nu() and v.code_hash is not distinct from code
    and (waarvoor <> 'erbij' or v.account_id = (sec.actor())[2]::uuid);
end $$;
comment on function sec.neem_passkeyvraag(bytea, text, bytea) is 'Takes a challenge away at the first try, right or wrong; true when it was asked for this, here, less than five minutes ago.';

create function sec.vind_passkey(kenmerk bytea) returns bytea language sql stable security definer set search_path = pg_catalog, sec as $$
  select p.sleutel from sec.passkey p join public.account a on a.id = p.account_id
    where p.kenmerk_hash = kenmerk and p.beeindigd_op is null and a.geblokkeerd_op is null and not sec.alleen_wgs() $$;
comment on function sec.vind_passkey(bytea) is 'The public key to check an answer with; nothing when there is none that works.';

create function sec.eindig_passkey(welke uuid, reden text, nu timestamptz) returns void language sql security definer set search_path = pg_catalog, sec as $$
  update sec.passkey set beeindigd_op = nu, beeindigd_reden = reden where id = welke and beeindigd_op is null;
  update sec.sessie set beeindigd_op = nu, beeindigd_reden = 'passkey_weg' where passkey_id = welke and beeindigd_op is null $$;
comment on function sec.eindig_passkey(uuid, text, timestamptz) is 'Ends a passkey and every session that it opened. For the functions of deur only.';

create function sec.tel_passkey(bewijs text) returns text language plpgsql security definer set search_path = pg_catalog, sec as $$
declare
  velden text[] := sec.geldig_bewijs(bewijs, 'passkey');
  p sec.passkey;
begin
  select * into p from sec.passkey where kenmerk_hash = decode(velden[1], 'hex') and beeindigd_op is null for update;
  if not found then return 'onbekend'; end if;
  if velden[2]::bigint <= p.teller and (velden[2]::bigint > 0 or p.teller > 0) then
    perform sec.eindig_passkey(p.id, 'kopie', sec.nu());
    return 'kopie';
  end if;
  update sec.passkey set teller = velden[2]::bigint where id = p.id;
  return 'goed';
end $$;
comment on function sec.tel_passkey(text) is 'Counts a proven answer (passkey|expiry|credential|counter). A counter that did not rise means a copy exists (WebAuthn 6.1.1): then the passkey ends.';

create function sec.begin_met_passkey(bewijs text, hash bytea, inactief interval, duur interval, doel text, oorsprong text)
  returns table (actor_id uuid, account_id uuid, soort text, naam text, organisatie_id uuid, organisatie_naam text,
    functie text, mandaten text[], taal text, thema text, uiterlijk timestamptz)
  language plpgsql security definer set search_path = pg_catalog, sec as $$
#variable_conflict use_column
declare
  velden text[] := sec.geldig_bewijs(bewijs, 'passkey');
  wie record;
begin
  select a.id, a.account_id, p.id as passkey into wie from sec.passkey p join public.account c on c.id = p.account_id
    join public.actor a on a.account_id = c.id
    where p.kenmerk_hash = decode(velden[1], 'hex') and p.beeindigd_op is null and c.geblokkeerd_op is null
      and c.soort not in ('medewerker', 'systeem') and a.organisatie_id is null and a.van <= sec.vandaag()
      and (a.tot is null or a.tot >= sec.vandaag()) and not sec.alleen_wgs()
    order by a.van, a.id limit 1;
  if not found then
    raise exception 'Deze telefoon opent hier geen pagina. Vraag wie jou helpt om een nieuwe code.' using errcode = 'VB403';
  end if;
  update sec.passkey set gebruikt_op = sec.nu() where id = wie.passkey;
  insert into sec.sessie values (hash, wie.id, wie.account_id, sec.nu(), sec.nu(), inactief, sec.nu() + duur, null, null, wie.passkey);
  return query select * from sec.open_sessie(hash, doel, oorsprong);
end $$;
comment on function sec.begin_met_passkey(text, bytea, interval, interval, text, text) is 'Starts and opens a session for the account that a proven passkey was made for, and for no other; VB403 when it opens nothing.';

create function sec.verzilver_met_passkey(bewijs text, benaming text) returns uuid language plpgsql security definer
  set search_path = pg_catalog, sec as $$
declare
  velden text[] := sec.geldig_bewijs(bewijs, 'passkey_maken');
  u public.uitnodiging;
  b public.betrokkenheid;
  roepnaam text;
  van uuid;
  wie uuid;
  oud uuid;
begin
  update public.uitnodiging set gebruikt_op = sec.nu()
    where code_hash = decode(velden[1], 'hex') and gebruikt_op is null and geldig_tot > sec.nu() returning * into u;
  if found then
    select * into b from public.betrokkenheid where id = u.betrokkenheid_id and kant <> 'professional' and tot is null for update;
  end if;
  if b.id is null or (u.soort = 'eerste') <> (b.actor_id is null) or sec.alleen_wgs() then
    raise exception 'Deze code werkt niet (meer). Vraag een nieuwe aan je vaste persoon.' using errcode = 'VB404';
  end if;
  if u.soort = 'eerste' then
    select p.roepnaam into roepnaam from public.persoon p where p.id = b.persoon_id;
    van := uuidv7();
    insert into public.account (id, soort, issuer, sub, naam) values (van, b.kant, 'passkey', van::text, roepnaam);
    wie := uuidv7();
    insert into public.actor (id, account_id, naam, functie) values (wie, van, roepnaam, b.kant);
    update public.betrokkenheid set actor_id = wie, versie = versie + 1 where id = b.id;
  else
    select a.id into van from public.actor x join public.account a on a.id = x.account_id
      where x.id = b.actor_id and a.issuer = 'passkey' and a.geblokkeerd_op is null;
    if not found then raise exception 'Deze code werkt niet (meer). Vraag een nieuwe aan je vaste persoon.' using errcode = 'VB404'; end if;
    for oud in select id from sec.passkey where account_id = van and beeindigd_op is null loop
      perform sec.eindig_passkey(oud, 'nieuwe_code', sec.nu());
    end loop;
    update sec.sessie set beeindigd_op = sec.nu(), beeindigd_reden = 'nieuwe_code' where account_id = van and beeindigd_op is null;
  end if;
  insert into sec.passkey (account_id, kenmerk_hash, sleutel, teller, naam, gemaakt_op, gebruikt_op)
    values (van, decode(velden[2], 'hex'), decode(velden[3], 'hex'), velden[4]::bigint, benaming, sec.nu(), sec.nu());
  return van;
end $$;
comment on function sec.verzilver_met_passkey(text, text) is 'Ties a proven new passkey (passkey_maken|expiry|code|credential|key|counter) to who was handed the code: a new account, or, after losing all phones, the account there is, whose earlier passkeys and sessions then end. VB404 when the code does not work.';

create function sec.open_met_code(bewijs text, benaming text, opening text, hash bytea, inactief interval, duur interval, doel text, oorsprong text)
  returns table (actor_id uuid, account_id uuid, soort text, naam text, organisatie_id uuid, organisatie_naam text,
    functie text, mandaten text[], taal text, thema text, uiterlijk timestamptz)
  language plpgsql security definer set search_path = pg_catalog, sec as $$
begin
  perform sec.verzilver_met_passkey(bewijs, benaming);
  return query select * from sec.begin_met_passkey(opening, hash, inactief, duur, doel, oorsprong);
end $$;
comment on function sec.open_met_code(text, text, text, bytea, interval, interval, text, text) is 'Redeems a code with a new passkey and opens the first session with it, at once.';

create function sec.mijn_passkeys() returns table (id uuid, naam text, gemaakt_op timestamptz, gebruikt_op timestamptz)
  language sql stable security definer set search_path = pg_catalog, sec as $$
  select p.id, p.naam, p.gemaakt_op, p.gebruikt_op from sec.passkey p
    where p.account_id = (sec.actor())[2]::uuid and p.beeindigd_op is null order by p.gemaakt_op, p.id $$;
comment on function sec.mijn_passkeys() is 'The passkeys of who asks.';

create function sec.voeg_passkey_toe(bewijs text, benaming text) returns uuid language plpgsql security definer
  set search_path = pg_catalog, sec as $$
declare
  velden text[] := sec.geldig_bewijs(bewijs, 'passkey_erbij');
  nieuw uuid;
begin
  if velden[1]::uuid is distinct from (sec.actor())[2]::uuid then raise exception 'Log eerst in.' using errcode = 'VB401'; end if;
  insert into sec.passkey (account_id, kenmerk_hash, sleutel, teller, naam, gemaakt_op, gebruikt_op)
    values (velden[1]::uuid, decode(velden[2], 'hex'), decode(velden[3], 'hex'), velden[4]::bigint, benaming, sec.nu(), sec.nu()) returning id into nieuw;
  return nieuw;
end $$;
comment on function sec.voeg_passkey_toe(text, text) is 'One more passkey for the account of who asks (passkey_erbij|expiry|account|credential|key|counter).';

create function sec.neem_passkey_weg(welke uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, sec as $$
begin
  perform 1 from sec.passkey where id = welke and account_id = (sec.actor())[2]::uuid and beeindigd_op is null for update;
  if not found then return false; end if;
  perform sec.eindig_passkey(welke, 'weggehaald', sec.nu());
  return true;
end $$;
comment on function sec.neem_passkey_weg(uuid) is 'Takes away an own passkey, and ends the sessions it opened; false when there is none.';

create function sec.mijn_nieuwe_code() returns table (id uuid, gemaakt_op timestamptz, geldig_tot timestamptz, gebruikt_op timestamptz, door text, organisatie text)
  language sql stable security definer set search_path = pg_catalog, sec as $$
  select u.id, u.op, u.geldig_tot, u.gebruikt_op, a.functie, o.naam from public.uitnodiging u
    join public.betrokkenheid b on b.id = u.betrokkenheid_id and b.actor_id = (select sec.actor_id())
    join public.actor a on a.id = u.door left join public.organisatie o on o.id = a.organisatie_id
    where u.soort = 'opnieuw' and (u.gebruikt_op > sec.nu() - interval '30 days' or (u.gebruikt_op is null and u.geldig_tot > sec.nu()))
    order by u.op desc limit 5 $$;
comment on function sec.mijn_nieuwe_code() is 'Codes with which someone could open, or in the last thirty days opened, the page of who asks: told to the person it is about, who gave it by function and organisation.';

create function sec.zet_code_uit(welke uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, sec as $$
begin
  update public.uitnodiging u set geldig_tot = sec.nu() from public.betrokkenheid b
    where u.id = welke and b.id = u.betrokkenheid_id and b.actor_id = (select sec.actor_id()) and u.gebruikt_op is null and u.geldig_tot > sec.nu();
  return found;
end $$;
comment on function sec.zet_code_uit(uuid) is 'Puts out a new code for the own page that the person did not ask for; false when there is none.';

create function sec.opent_met_telefoon(welke uuid) returns boolean language sql stable security definer set search_path = pg_catalog, sec as $$
  select exists (select from public.betrokkenheid b join public.actor x on x.id = b.actor_id join public.account a on a.id = x.account_id
    where b.id = welke and b.kant <> 'professional' and a.issuer = 'passkey' and (sec.soort()) = 'medewerker'
      and exists (select from public.betrokkenheid m where m.casus_id = b.casus_id and m.actor_id = (select sec.actor_id())
        and (m.tot is null or m.tot >= sec.vandaag()))) $$;
comment on function sec.opent_met_telefoon(uuid) is 'Whether someone of the family in an own casus gets in with a passkey, so that a new code helps when all phones are lost.';

create or replace function sec.ruim_sessies() returns void language sql security definer set search_path = pg_catalog, sec as $$
  delete from sec.sessie where coalesce(beeindigd_op, uiterlijk) < sec.nu() - interval '30 days';
  delete from sec.passkey where beeindigd_op < sec.nu() - interval '30 days';
  delete from sec.passkeyvraag where geldig_tot <= sec.nu() $$;
comment on function sec.ruim_sessies() is 'Retention of sessions and passkeys, 30 days after their end, and of challenges that went unanswered.';

-- An account that opens by passkey is opened by nothing else, and a code for a lost phone ties no other account to the page.
create or replace function sec.begin_sessie(bewijs text, hash bytea, inactief interval, duur interval) returns uuid
  language plpgsql security definer set search_path = pg_catalog, sec as $$
declare
  velden text[] := sec.geldig_bewijs(bewijs, 'inloggen');
  alleen boolean := sec.alleen_wgs();
  wie record;
begin
  select a.id, a.account_id into wie from public.actor a join public.account c on c.id = a.account_id
    left join public.organisatie o on o.id = a.organisatie_id
    where c.issuer = velden[1] and c.issuer <> 'passkey' and c.sub = velden[2] and c.geblokkeerd_op is null and a.van <= sec.vandaag()
      and (a.tot is null or a.tot >= sec.vandaag()) and (o.id is null or o.actief)
      and (not alleen or (c.soort = 'medewerker' and o.wgs_rol <> 'geen'))
    order by a.van, a.id limit 1;
  if not found and alleen then
    raise exception 'Hier komen alleen mensen binnen die een deelnemer uit de wet heeft aangewezen (Wgs 1.8 en 2.27). Vraag je organisatie of het contactpunt.'
      using errcode = 'VB403';
  elsif not found then
    raise exception 'Er is voor jou geen toegang. Vraag je organisatie om een aanstelling.' using errcode = 'VB403';
  end if;
  insert into sec.sessie values (hash, wie.id, wie.account_id, sec.nu(), sec.nu(), inactief, sec.nu() + duur, null, null);
  return wie.id;
end $$;

create or replace function sec.verzilver_uitnodiging(bewijs text, code bytea) returns uuid language plpgsql security definer
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
    where code_hash = code and soort = 'eerste' and gebruikt_op is null and geldig_tot > sec.nu() and velden[1] <> 'passkey' returning * into u;
  if not found then
    raise exception 'Deze code werkt niet (meer). Vraag een nieuwe aan je vaste persoon.' using errcode = 'VB404';
  end if;
  select * into b from public.betrokkenheid where id = u.betrokkenheid_id and kant <> 'professional' and tot is null for update;
  if not found then raise exception 'Deze code werkt niet (meer). Vraag een nieuwe aan je vaste persoon.' using errcode = 'VB404'; end if;
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

revoke execute on function sec.alleen_familie(), sec.blijft_van(), sec.stel_passkeyvraag(bytea, text, bytea), sec.neem_passkeyvraag(bytea, text, bytea),
  sec.vind_passkey(bytea), sec.eindig_passkey(uuid, text, timestamptz), sec.tel_passkey(text),
  sec.begin_met_passkey(text, bytea, interval, interval, text, text), sec.verzilver_met_passkey(text, text),
  sec.open_met_code(text, text, text, bytea, interval, interval, text, text), sec.mijn_passkeys(), sec.voeg_passkey_toe(text, text),
  sec.neem_passkey_weg(uuid), sec.mijn_nieuwe_code(), sec.zet_code_uit(uuid), sec.opent_met_telefoon(uuid) from public;
grant execute on function sec.stel_passkeyvraag(bytea, text, bytea), sec.neem_passkeyvraag(bytea, text, bytea), sec.vind_passkey(bytea),
  sec.tel_passkey(text), sec.begin_met_passkey(text, bytea, interval, interval, text, text),
  sec.open_met_code(text, text, text, bytea, interval, interval, text, text), sec.mijn_passkeys(), sec.voeg_passkey_toe(text, text),
  sec.neem_passkey_weg(uuid), sec.mijn_nieuwe_code(), sec.zet_code_uit(uuid), sec.opent_met_telefoon(uuid) to verbonden_app;
set local role verbonden_owner;
