-- A JIM has rights of their own: what is kept about them, and asking for it, also after it ended. Theirs is never the file of the young person:
-- a request of a JIM reads the rows about the JIM, asks only who walked along, and shields or destroys nothing of the plan.
set local role inzage;
create view inzage.eigen_jim as
  select j.id as jim_id, j.casus_id, j.persoon_id, j.roepnaam, j.relatie, j.volwassen, j.zelfde_adres, j.status, j.gevraagd_op, j.geantwoord_op,
    j.begonnen_op, j.gestopt_op, coalesce(b.ouder_vanaf <= (select sec.vandaag()), false) as ouders_weten
  from public.jim j join public.casus c on c.id = j.casus_id and c.afgeschermd_op is null left join public.betrokkenheid b on b.id = j.betrokkenheid_id
  where j.actor_id = (select sec.actor_id());
comment on view inzage.eigen_jim is 'What is kept about the acting person as a JIM, also after it ended: nothing of the young person and nothing of the plan. Owner-rights view of the NOLOGIN role inzage.';
grant select on inzage.eigen_jim to verbonden_app;
set local role verbonden_owner;

alter table verzoek drop constraint verzoek_over_kant_check, drop constraint verzoek_aanvrager_kant_check;
alter table verzoek add constraint verzoek_over_kant_check check (over_kant in ('jeugdige', 'ouder', 'jim'));
alter table verzoek add constraint verzoek_aanvrager_kant_check check (aanvrager_kant in ('jeugdige', 'ouder', 'jim', 'ander'));
-- Stopping a JIM does themselves, at once; destroying and shielding work on a whole plan, which is not about them.
alter table verzoek add constraint verzoek_van_jim check ((over_kant = 'jim') = (aanvrager_kant = 'jim')
  and (over_kant <> 'jim' or soort in ('inzage', 'rectificatie', 'bezwaar') and bijdrage_id is null));

set local role rechten;
create or replace function rechten.vind(verzoek uuid) returns table (casus_id uuid, persoon_id uuid, kant text, regime_code text, geboortedatum date)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare v public.verzoek := rechten.nagegaan(verzoek);
begin
  return query select p.casus_id, p.id, p.soort, c.regime_code, p.geboortedatum from public.persoon p join public.casus c on c.id = p.casus_id
    where p.soort = v.over_kant and (v.over_kant <> 'jim' or p.id = v.persoon_id)
      and lower(trim(regexp_replace(concat_ws(' ', p.roepnaam, p.tussenvoegsel, p.achternaam), '\s+', ' ', 'g')))
        = lower(trim(regexp_replace(v.over_naam, '\s+', ' ', 'g')))
      and (v.over_geboortedatum is null or p.geboortedatum is null or p.geboortedatum = v.over_geboortedatum)
    order by c.start desc limit 20;
end $$;

create or replace function rechten.kop(verzoek uuid) returns table (log_naam uuid, regime_code text, regime_versie integer, fase text, jeugdige text, geboortedatum date,
    persoon_id uuid, actor_id uuid) language plpgsql stable security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare v public.verzoek := rechten.nagegaan(verzoek);
begin
  return query select c.log_naam, c.regime_code, c.regime_versie, c.fase, trim(concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), p.achternaam)), p.geboortedatum,
      v.persoon_id, case v.over_kant when 'jim' then v.aanvrager_id else (select b.actor_id from public.betrokkenheid b
        where b.casus_id = c.id and b.persoon_id = v.persoon_id and b.actor_id is not null limit 1) end
    from public.casus c left join public.persoon p on p.casus_id = c.id and p.soort = 'jeugdige' and v.over_kant <> 'jim' where c.id = v.casus_id;
end $$;

create or replace function rechten.organisaties(verzoek uuid) returns table (organisatie_id uuid) language plpgsql stable security definer
  set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare v public.verzoek := rechten.nagegaan(verzoek);
begin
  return query select distinct b.organisatie_id from public.betrokkenheid b where b.casus_id = v.casus_id and b.organisatie_id is not null
      and (v.over_kant <> 'jim' or b.rollen && array['vaste_persoon', 'casusregisseur'])
    union select distinct b.organisatie_id from public.bijdrage b where b.casus_id = v.casus_id and b.organisatie_id is not null and v.over_kant <> 'jim';
end $$;
comment on function rechten.organisaties(uuid) is 'Organisations that take or took part in the casus of a checked request: all are asked (BGS 1.2 lid 2). About a JIM only those of the vaste persoon and the casusregisseur.';

create function rechten.rijen_van_jim(v public.verzoek, tabel text) returns setof jsonb language plpgsql stable
  set search_path = pg_catalog, public as $$
declare
  bij text := case when tabel = 'persoon' then 't.id = $1'
    when tabel in ('betrokkenheid', 'jim') then 't.persoon_id = $1'
    when v.soort <> 'inzage' then null
    when tabel in ('jim_ouder', 'jim_overeenkomst') then 't.jim_id in (select j.id from public.jim j where j.persoon_id = $1)'
    when tabel = 'afspraak' then 't.eigenaar_id in (select b.id from public.betrokkenheid b where b.persoon_id = $1)'
    when tabel in ('akkoord', 'eerder_akkoord', 'deelname', 'voorbereiding')
      then 't.betrokkenheid_id in (select b.id from public.betrokkenheid b where b.persoon_id = $1)' end;
begin
  if bij is null then return; end if;
  return query execute format('select to_jsonb(t) from public.%I t where t.casus_id = $2 and %s order by to_jsonb(t) ->> ''id''', tabel, bij)
    using v.persoon_id, v.casus_id;
end $$;
comment on function rechten.rijen_van_jim(public.verzoek, text) is 'The rows about a JIM of one table, never another row of the casus. Only rechten.rijen calls it.';
revoke execute on function rechten.rijen_van_jim(public.verzoek, text) from public;

create or replace function rechten.rijen(verzoek uuid, tabel text, via text) returns setof jsonb language plpgsql stable security definer
  set search_path = pg_catalog, public as $$
declare
  v public.verzoek := rechten.nagegaan(verzoek);
  bij text := case via when 'zelf' then 't.id = $1' when 'casus' then 't.casus_id = $1'
    when 'aanmelding_zelf' then 't.casus_id = $1 or t.id = (select c.aanmelding_id from public.casus c where c.id = $1)'
    when 'aanmelding' then 't.aanmelding_id = (select c.aanmelding_id from public.casus c where c.id = $1)'
    when 'weging' then 't.weging_id in (select w.id from public.weging w join public.casus c on c.aanmelding_id = w.aanmelding_id where c.id = $1)' end;
begin
  if v.casus_id is null or bij is null then return; end if;
  if v.over_kant = 'jim' then
    return query select * from rechten.rijen_van_jim(v, tabel);
    return;
  end if;
  if v.soort <> 'inzage' and tabel not in ('bijdrage', 'persoon', 'betrokkenheid') then
    raise exception 'Dit bestaat niet, of het is niet voor jou te zien.' using errcode = 'VB404';
  end if;
  return query execute format('select to_jsonb(t) from public.%I t where %s order by to_jsonb(t) ->> ''id''', tabel, bij) using v.casus_id;
end $$;

create or replace function rechten.wie_keek(verzoek uuid) returns table (organisatie uuid, actor uuid, activiteit text, eerste timestamptz, laatste timestamptz, keren bigint)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  v public.verzoek := rechten.nagegaan(verzoek);
begin
  -- The log names the young person, never a JIM: who looked at the plan is not about the JIM.
  if v.soort <> 'inzage' or v.over_kant = 'jim' then return; end if;
  return query select k.* from public.casus c, logboek.wie_keek_bij(c.log_naam) k where c.id = v.casus_id;
end $$;

create or replace function rechten.beperk(verzoek uuid, aan boolean) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v public.verzoek := rechten.nagegaan(verzoek);
  aantal integer;
begin
  if v.over_kant = 'jim' then return 0; end if;
  if aan then
    update public.bijdrage set beperkt_op = sec.nu(), beperkt_verzoek_id = v.id, versie = versie + 1
      where casus_id = v.casus_id and beperkt_op is null and (v.bijdrage_id is null or id = v.bijdrage_id);
  else
    update public.bijdrage set beperkt_op = null, beperkt_verzoek_id = null, versie = versie + 1 where beperkt_verzoek_id = v.id;
  end if;
  get diagnostics aantal = row_count;
  return aantal;
end $$;
set local role verbonden_owner;
