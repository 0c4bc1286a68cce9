-- A JIM who lost all phones gets a new code for the same account, as a young person does: the old phones end, what was answered stays theirs.
grant select (actor_id, betrokkenheid_id, status) on jim to deur;
set local role deur;
create function sec.van_wie(welke uuid) returns uuid language sql stable set search_path = pg_catalog as $$
  select case b.kant when 'jim' then (select j.actor_id from public.jim j where j.betrokkenheid_id = b.id and j.status in ('wil_wel', 'jim'))
    else b.actor_id end from public.betrokkenheid b where b.id = welke $$;
comment on function sec.van_wie(uuid) is 'Whose page someone''s place in a casus opens: a JIM''s account stands in jim, so that taking part gives no sight. For the functions of deur only.';
revoke execute on function sec.van_wie(uuid) from public;

create or replace function sec.verzilver_met_passkey(bewijs text, benaming text) returns uuid language plpgsql security definer
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
  if b.id is null or (u.soort = 'eerste') <> (sec.van_wie(b.id) is null) or sec.alleen_wgs() then
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
      where x.id = sec.van_wie(b.id) and a.issuer = 'passkey' and a.geblokkeerd_op is null;
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

create or replace function sec.mijn_nieuwe_code() returns table (id uuid, gemaakt_op timestamptz, geldig_tot timestamptz, gebruikt_op timestamptz, door text, organisatie text)
  language sql stable security definer set search_path = pg_catalog, sec as $$
  select u.id, u.op, u.geldig_tot, u.gebruikt_op, a.functie, o.naam from public.uitnodiging u
    join public.actor a on a.id = u.door left join public.organisatie o on o.id = a.organisatie_id
    where u.betrokkenheid_id in (select b.id from public.betrokkenheid b where b.actor_id = (select sec.actor_id())
        union all select j.betrokkenheid_id from public.jim j where j.actor_id = (select sec.actor_id()) and j.status in ('wil_wel', 'jim'))
      and u.soort = 'opnieuw' and (u.gebruikt_op > sec.nu() - interval '30 days' or (u.gebruikt_op is null and u.geldig_tot > sec.nu()))
    order by u.op desc limit 5 $$;

create or replace function sec.zet_code_uit(welke uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, sec as $$
begin
  update public.uitnodiging u set geldig_tot = sec.nu()
    where u.id = welke and sec.van_wie(u.betrokkenheid_id) = (select sec.actor_id()) and u.gebruikt_op is null and u.geldig_tot > sec.nu();
  return found;
end $$;

create or replace function sec.opent_met_telefoon(welke uuid) returns boolean language sql stable security definer set search_path = pg_catalog, sec as $$
  select exists (select from public.betrokkenheid b join public.actor x on x.id = sec.van_wie(b.id) join public.account a on a.id = x.account_id
    where b.id = welke and b.kant <> 'professional' and a.issuer = 'passkey' and (sec.soort()) = 'medewerker'
      and exists (select from public.betrokkenheid m where m.casus_id = b.casus_id and m.actor_id = (select sec.actor_id())
        and (m.tot is null or m.tot >= sec.vandaag()))) $$;
set local role inzage;

-- A code never puts another account in the place of the JIM there is.
create or replace function inzage.jim_krijgt_account() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from actor a join account c on c.id = a.account_id where a.id = new.actor_id and c.soort = 'jim') then
    raise exception 'Deze code werkt niet (meer). Vraag een nieuwe aan je vaste persoon.' using errcode = 'VB404';
  end if;
  update jim set actor_id = new.actor_id, versie = versie + 1
    where betrokkenheid_id = new.id and status in ('wil_wel', 'jim') and (actor_id is null or actor_id = new.actor_id);
  if not found then raise exception 'Deze code werkt niet (meer). Vraag een nieuwe aan je vaste persoon.' using errcode = 'VB404'; end if;
  new.actor_id := null;
  return new;
end $$;
set local role verbonden_owner;
