-- What a regime asks of the people who work under it, and who decides. In the deployment of zvh it decides who gets in at all.
alter table organisatie add constraint organisatie_wgs_rol_check check (wgs_rol ~ '^(geen|2\.27 lid (1 [a-g]|2 [a-e]))$');

create table toegangseis (
  regime_code text not null check (regime_code in ('steun', 'pga', 'zvh', 'groep')),
  geldig_van date not null,
  geldig_tot date,
  alleen_wgs boolean not null default false,
  lid1_besluit boolean not null default false,
  alle_criteria boolean not null default false,
  screening boolean not null default false,
  geheimhouding boolean not null default false,
  opleidingen text[] not null default '{}' check (opleidingen <@ array['zorgvuldig', 'regels', 'werkproces', 'analyse', 'beveiliging', 'ethiek']),
  screening_termijn interval,
  opleiding_termijn interval,
  primary key (regime_code, geldig_van)
);
comment on table toegangseis is 'What a regime asks of who works under it, as data with validity dates: screening, secrecy statement, trainings; whether only participants listed in Wgs 2.27 get in, and whether the public ones (section 1) decide. No row: it asks nothing. Public knowledge.';
comment on column toegangseis.alleen_wgs is 'Only staff of participants listed in Wgs 2.27; nobody of their families has an account (Wgs 1.8 lid 2, BGS 2.21 lid 3).';
comment on column toegangseis.lid1_besluit is 'Only participants of Wgs 2.27 lid 1 accept, choose who takes part and close (Wgs 2.31 lid 2, 4 and 8).';
comment on column toegangseis.alle_criteria is 'Accepted only when each criterion is registered as met (BGS 2.20 lid 1 and 3).';
comment on column toegangseis.opleidingen is 'Subjects of BGS 1.17 that everyone here must have been trained in: a zorgvuldig, b regels, c werkproces, d analyse, e beveiliging, f ethiek. The decree says: as far as relevant; which is relevant, the samenwerkingsverband chose.';
comment on column toegangseis.screening_termijn is 'After how long a screening is asked anew; no law names a term, the samenwerkingsverband chose it.';
comment on column toegangseis.opleiding_termijn is 'After how long a training is asked anew; chosen by the samenwerkingsverband.';
insert into toegangseis (regime_code, geldig_van, alleen_wgs, lid1_besluit, alle_criteria, screening, geheimhouding, opleidingen, screening_termijn, opleiding_termijn) values
  ('zvh', '2020-01-01', true, true, true, true, true, array['zorgvuldig', 'regels', 'werkproces', 'beveiliging', 'ethiek'], '5 years', '3 years'),
  ('pga', '2020-01-01', false, false, false, true, true, array['zorgvuldig', 'regels'], '5 years', '3 years');

create table screening (
  actor_id uuid primary key references actor on delete cascade,
  wijze text check (wijze in ('vog', 'wettelijk')),
  gescreend_op date,
  geheimhouding_op date,
  opleidingen jsonb not null default '{}' check (jsonb_typeof(opleidingen) = 'object'),
  door uuid references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  check ((wijze is null) = (gescreend_op is null))
);
comment on table screening is 'That a member of staff was screened (BGS 1.11), declared secrecy (Wgs 1.11) and was trained (BGS 1.17): days only, never the document or what stands in it. Seen by that person and by who manages their organisation; goes with the appointment.';
comment on column screening.wijze is 'vog: a VOG asked on entering service (BGS 1.11 lid 1 a); wettelijk: screened under the participant''s own law (b).';
comment on column screening.opleidingen is 'Per subject the day of the training (YYYY-MM-DD).';
alter table toegangseis enable row level security, force row level security;
alter table screening enable row level security, force row level security;

-- Sight asks the regime of an involvement at every row: it stands beside it, so that this costs no second look-up.
alter table betrokkenheid add column regime_code text;
comment on column betrokkenheid.regime_code is 'The regime of the casus, kept beside the row: who no longer meets what that regime asks of people, loses sight at once.';
alter table betrokkenheid no force row level security;
alter table casus no force row level security;
update betrokkenheid b set regime_code = c.regime_code from casus c where c.id = b.casus_id;
alter table casus force row level security;
alter table betrokkenheid force row level security;
set constraints all immediate;
alter table betrokkenheid alter column regime_code set not null;
set local role inzage;
create function inzage.zet_regime() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  select c.regime_code into new.regime_code from casus c where c.id = new.casus_id;
  return new;
end $$;
comment on function inzage.zet_regime() is 'Writes the regime of the casus beside an involvement, whatever was given.';
revoke execute on function inzage.zet_regime() from public;
grant execute on function inzage.zet_regime() to verbonden_owner;
set local role verbonden_owner;
create trigger zet_regime before insert on betrokkenheid for each row execute function inzage.zet_regime();

grant select on regime, toegangseis, screening to deur;
set local role deur;
create function sec.eisen() returns setof public.toegangseis language sql stable security definer set search_path = pg_catalog, sec
  as $$ select * from public.toegangseis e where e.geldig_van <= sec.vandaag() and (e.geldig_tot is null or e.geldig_tot >= sec.vandaag()) $$;
comment on function sec.eisen() is 'What each regime asks of people today.';

create function sec.alleen_wgs() returns boolean language plpgsql stable security definer set search_path = pg_catalog, sec as $$
begin
  return exists (select from public.toegangseis e join public.regime r on r.code = e.regime_code
    where r.actief and e.alleen_wgs and e.geldig_van <= sec.vandaag() and (e.geldig_tot is null or e.geldig_tot >= sec.vandaag()));
end $$;
comment on function sec.alleen_wgs() is 'Whether this is the deployment of zvh: only appointed staff of participants listed in Wgs 2.27.';

create function sec.dicht_voor(wie uuid) returns text[] language plpgsql stable security definer set search_path = pg_catalog, sec as $$
declare
  v date := sec.vandaag();
  s public.screening;
begin
  select * into s from public.screening where actor_id = wie;
  return array(select e.regime_code from public.toegangseis e
    where e.geldig_van <= v and (e.geldig_tot is null or e.geldig_tot >= v) and not (
      (not e.screening or coalesce(s.gescreend_op <= v and (e.screening_termijn is null or s.gescreend_op + e.screening_termijn > v), false))
      and (not e.geheimhouding or coalesce(s.geheimhouding_op <= v, false))
      and not exists (select from unnest(e.opleidingen) o where not coalesce((s.opleidingen ->> o)::date <= v
        and (e.opleiding_termijn is null or (s.opleidingen ->> o)::date + e.opleiding_termijn > v), false)))
    order by 1);
end $$;
comment on function sec.dicht_voor(uuid) is 'Regimes that ask something of people which this actor lacks today: screening, secrecy statement or a training.';

create function sec.dichte_regimes() returns text[] language plpgsql stable security definer set search_path = pg_catalog, sec as $$
begin
  if sec.soort() is distinct from 'medewerker' then return '{}'; end if;
  return sec.dicht_voor(sec.actor_id());
end $$;
comment on function sec.dichte_regimes() is 'Regimes that are closed to the acting member of staff, for want of screening, secrecy statement or training.';

create function sec.mag_meedoen(regime text, organisatie uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sec as $$
begin
  return not exists (select from sec.eisen() e where e.regime_code = regime and e.alleen_wgs)
    or exists (select from public.organisatie o where o.id = organisatie and o.wgs_rol <> 'geen');
end $$;
comment on function sec.mag_meedoen(text, uuid) is 'Whether people of this organisation may work under this regime: zvh knows only participants listed in Wgs 2.27.';

create function sec.mag_besluiten(regime text) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sec as $$
begin
  return not exists (select from sec.eisen() e where e.regime_code = regime and e.lid1_besluit)
    or exists (select from public.organisatie o where o.id = sec.organisatie_id() and o.wgs_rol like '2.27 lid 1 %');
end $$;
comment on function sec.mag_besluiten(text) is 'Whether the acting person''s organisation decides under this regime: in zvh only the public participants of Wgs 2.27 lid 1.';

create function sec.open_mandaten(wie uuid, gekregen text[]) returns text[] language plpgsql stable security definer set search_path = pg_catalog, sec as $$
begin
  if sec.alleen_wgs() and cardinality(sec.dicht_voor(wie)) > 0
    and exists (select from public.regime r where r.actief and r.code = any (sec.dicht_voor(wie))) then
    return array(select m from unnest(gekregen) m where m = 'beheer');
  end if;
  return gekregen;
end $$;
comment on function sec.open_mandaten(uuid, text[]) is 'Mandates that count: where only screened people are authorised for the system (BGS 1.11), someone who isn''t keeps nothing but the managing of accounts.';

create or replace function sec.mijn_mandaten() returns text[] language sql stable security definer set search_path = pg_catalog, sec
  as $$ select sec.open_mandaten(a.id, a.mandaten) from public.actor a where a.id = sec.actor_id() $$;

create or replace function sec.open_sessie(hash bytea, doel text, oorsprong text)
  returns table (actor_id uuid, account_id uuid, soort text, naam text, organisatie_id uuid, organisatie_naam text,
    functie text, mandaten text[], taal text, thema text, uiterlijk timestamptz)
  language plpgsql security definer set search_path = pg_catalog, sec as $$
#variable_conflict use_column
declare
  s sec.sessie;
  alleen boolean := sec.alleen_wgs();
begin
  select * into s from sec.sessie where id_hash = hash;
  if not found or s.beeindigd_op is not null or s.uiterlijk <= sec.nu() or s.gebruikt_op + s.inactief <= sec.nu() then
    raise exception 'Je bent uitgelogd. Log opnieuw in.' using errcode = 'VB401';
  end if;
  if s.gebruikt_op < sec.nu() - interval '1 minute' then
    update sec.sessie set gebruikt_op = sec.nu() where id_hash = hash;
  end if;
  return query
    select a.id, c.id, c.soort, a.naam, a.organisatie_id, o.naam, a.functie,
      case when alleen then sec.open_mandaten(a.id, a.mandaten) else a.mandaten end, c.taal, c.thema, s.uiterlijk
    from public.actor a join public.account c on c.id = a.account_id left join public.organisatie o on o.id = a.organisatie_id
    where a.id = s.actor_id and c.geblokkeerd_op is null and a.van <= sec.vandaag()
      and (a.tot is null or a.tot >= sec.vandaag()) and (o.id is null or o.actief)
      and (not alleen or (c.soort = 'medewerker' and o.wgs_rol <> 'geen'));
  if not found then
    raise exception 'Je toegang is beëindigd. Vraag je organisatie waarom.' using errcode = 'VB401';
  end if;
  perform set_config('app.ctx', sec.onderteken(concat_ws('|', 'ctx', a.id, c.id, c.soort, coalesce(a.organisatie_id::text, ''),
    replace(doel, '|', ' '), (extract(epoch from now()) + 60)::bigint, replace(oorsprong, '|', ' '))), true)
  from public.actor a join public.account c on c.id = a.account_id where a.id = s.actor_id;
end $$;

create or replace function sec.begin_sessie(bewijs text, hash bytea, inactief interval, duur interval) returns uuid
  language plpgsql security definer set search_path = pg_catalog, sec as $$
declare
  velden text[] := sec.geldig_bewijs(bewijs, 'inloggen');
  alleen boolean := sec.alleen_wgs();
  wie record;
begin
  select a.id, a.account_id into wie from public.actor a join public.account c on c.id = a.account_id
    left join public.organisatie o on o.id = a.organisatie_id
    where c.issuer = velden[1] and c.sub = velden[2] and c.geblokkeerd_op is null and a.van <= sec.vandaag()
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

revoke execute on function sec.eisen(), sec.alleen_wgs(), sec.dicht_voor(uuid), sec.dichte_regimes(), sec.mag_meedoen(text, uuid),
  sec.mag_besluiten(text), sec.open_mandaten(uuid, text[]) from public;
grant execute on function sec.alleen_wgs(), sec.dichte_regimes(), sec.mag_meedoen(text, uuid), sec.mag_besluiten(text) to verbonden_app;
-- Whoever reads through the view of one's own involvements asks this in passing.
grant execute on function sec.dichte_regimes() to inzage, bewaarder, logboek, rechten;
set local role verbonden_owner;

set local role inzage;
create or replace view inzage.mijn_betrokkenheid as
  select b.id as betrokkenheid_id, b.casus_id, b.kant, b.rollen, b.organisatie_id, b.persoon_id, b.casus_start,
    (select sec.vandaag()) as vandaag
  from public.betrokkenheid b
  where b.actor_id = (select sec.actor_id()) and not b.afgeschermd
    and b.van <= (select sec.vandaag()) and (b.tot is null or b.tot >= (select sec.vandaag()))
    and b.regime_code <> all ((select sec.dichte_regimes())::text[]);
set local role verbonden_owner;
