-- What someone told keeps the scale on which it was told: a newer version of an instrument may run the other way.
alter table meetvrijgave add column instrument_versie integer;
comment on column meetvrijgave.instrument_versie is 'The version of the instrument with which it was asked: its words and the direction of its scale go with what was told.';
alter table meetvrijgave no force row level security;
alter table informant no force row level security;
alter table meetronde no force row level security;
alter table meetvrijgave disable trigger vast;
update meetvrijgave v set instrument_versie = r.instrument_versie
  from informant i join meetronde r on r.id = i.ronde_id where i.id = v.informant_id;
alter table meetvrijgave enable trigger vast;
alter table meetvrijgave force row level security;
alter table informant force row level security;
alter table meetronde force row level security;
alter table meetvrijgave alter column instrument_versie set not null;
create or replace function sec.meetvrijgave_kop() returns trigger language plpgsql as $$
begin
  select r.instrument_code, r.instrument_versie, r.moment,
      sec.leefgebied_categorie(new.regime_code, r.instrument_code, r.instrument_versie, new.leefgebied)
    into new.instrument_code, new.instrument_versie, new.moment, new.categorie
    from public.informant i join public.meetronde r on r.id = i.ronde_id where i.id = new.informant_id;
  return new;
end $$;

-- Of each young person one answer counts in a quarter, the last: ten answers are ten young people, however many helpers one of them has.
-- Asking is counted in the quarter in which the round closed: before that nobody knows who skipped.
grant select (id, open_tot) on meetronde to inzage;
grant select (ronde_id) on informant to inzage;
set local role inzage;
create or replace function inzage.tel_verbondenheid(van date, tot date) returns table (gebied text, uitspraak text, ja bigint, nog_niet bigint)
  language sql stable security definer set search_path = pg_catalog, sec as $$
  select coalesce(nullif(o.gebied, ''), '-'), u.naam, count(*) filter (where u.waarde >= 3), count(*) filter (where u.waarde < 3)
  from (select distinct on (x.door) x.* from public.verbondenheid x
    where sec.soort() = 'systeem' and x.telt_mee and (x.op at time zone 'Europe/Amsterdam')::date between van and tot
    order by x.door, x.op desc, x.id desc) v
  join public.betrokkenheid b on b.id = v.betrokkenheid_id join public.organisatie o on o.id = b.organisatie_id
  cross join lateral (values ('gezien', v.gezien), ('erbij', v.erbij), ('ertoe', v.ertoe)) u (naam, waarde)
  group by 1, 2 $$;
create or replace function inzage.tel_informanten(van date, tot date) returns table (kant text, stand text, aantal bigint)
  language sql stable security definer set search_path = pg_catalog, sec as $$
  select i.kant, case when i.stand = 'overgeslagen' then case when i.overslaan_reden = '' then 'overgeslagen_zonder' else 'overgeslagen_met' end
    when i.stand = 'klaar' then 'klaar' else 'niet_af' end, count(*)
  from public.informant i join public.meetronde r on r.id = i.ronde_id
  where sec.soort() = 'systeem' and r.open_tot between van and tot group by 1, 2 $$;
comment on function inzage.tel_verbondenheid(date, date) is 'Raw counts of a quarter per area and statement, one answer for each young person, for the job alone; what leaves it has small cells taken out.';
comment on function inzage.tel_informanten(date, date) is 'How many were asked in rounds that closed in a quarter, filled in, or skipped with or without a reason, for the job alone.';
set local role verbonden_owner;
