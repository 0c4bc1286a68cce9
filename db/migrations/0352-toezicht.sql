-- Oversight: what the log was used for, whether its chains are whole, and the yearly review of rights.
comment on column actor.mandaten is 'What this actor may decide: regime:wegen, regime:besluiten, regime:ontvangen; and beheer, contactpunt, fg, auditor.';

create table loggebruik (
  id uuid primary key default uuidv7(),
  doel text not null check (doel in ('rechtmatigheid', 'interne_controle', 'integriteit_en_beveiliging', 'gerechtelijke_procedure')),
  motivering text not null check (motivering <> ''),
  wijze text not null check (wijze in ('scherm', 'opdrachtregel')),
  van date not null,
  tot date not null,
  gevraagd jsonb not null default '{}',
  door uuid references actor,
  op timestamptz not null default sec.nu(),
  check ((wijze = 'opdrachtregel') = (door is null)),
  check (tot >= van)
);
create index loggebruik_op on loggebruik (op desc);
comment on table loggebruik is 'Each time the processing log was read: for which of the four aims of Wgs 1.8 lid 4, why, by whom, over which period. Seen by fg and auditor; kept as long as the log.';
comment on column loggebruik.gevraagd is 'What was asked for besides the period: activity, action, outcome. No names of people.';

create table logcontrole (
  id uuid primary key default uuidv7(),
  op timestamptz not null default sec.nu(),
  door uuid references actor,
  ketens integer not null,
  regels bigint not null,
  fouten jsonb not null,
  duur_ms integer not null
);
create index logcontrole_op on logcontrole (op desc);
comment on table logcontrole is 'Outcome of walking the chains of the processing log: by whom (null: the command line), when, how many lines, and the first line of each chain that doesn''t fit. No personal data of the people it is about. Seen by fg and auditor; kept as long as the log.';

create table autorisatiecontrole (
  id uuid primary key default uuidv7(),
  jaar integer not null check (jaar between 2000 and 2999),
  uiterlijk date not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu()
);
create index autorisatiecontrole_op on autorisatiecontrole (op desc);
comment on table autorisatiecontrole is 'A yearly review of all rights (BIO2 5.18.02). Begun by the FG; seen by fg, auditor and who manages accounts; kept as long as the log.';

create table autorisatiepunt (
  id uuid primary key default uuidv7(),
  controle_id uuid not null references autorisatiecontrole on delete cascade,
  organisatie_id uuid not null references organisatie,
  actor_id uuid not null references actor on delete cascade,
  naam text not null,
  functie text not null,
  mandaten text[] not null,
  van date not null,
  tot date,
  geblokkeerd boolean not null,
  laatste_inlog date,
  betrokkenheden integer not null,
  uitkomst text not null default 'open' check (uitkomst in ('open', 'bevestigd', 'ingetrokken')),
  reden text not null default '',
  door uuid references actor,
  beslist_op timestamptz,
  versie integer not null default 1,
  unique (controle_id, actor_id),
  check ((uitkomst = 'open') = (door is null) and (uitkomst = 'open') = (beslist_op is null)),
  check (uitkomst <> 'ingetrokken' or reden <> '')
);
create index autorisatiepunt_organisatie on autorisatiepunt (organisatie_id, controle_id);
comment on table autorisatiepunt is 'One appointment in a review of rights as it stood that day, and what its own organisation says: still needed, or withdrawn. About staff. Seen by fg, auditor and who manages accounts at that organisation; goes with the review.';
comment on column autorisatiepunt.laatste_inlog is 'The day of the last sign-in, for judging whether access is still needed and for nothing else.';
comment on column autorisatiepunt.betrokkenheden is 'In how many casussen this person takes part today: withdrawing asks for a handover first.';

alter table loggebruik enable row level security, force row level security;
alter table logcontrole enable row level security, force row level security;
alter table autorisatiecontrole enable row level security, force row level security;
alter table autorisatiepunt enable row level security, force row level security;
grant select (actor_id, van, tot) on betrokkenheid to deur;

set local role deur;
create table sec.laatste_inlog (
  actor_id uuid primary key,
  op timestamptz not null
);
comment on table sec.laatste_inlog is 'When an appointment last signed in; sessions themselves go after 30 days. Read for the yearly review of rights only.';
insert into sec.laatste_inlog select actor_id, max(begonnen_op) from sec.sessie group by 1;
create function sec.noteer_inlog() returns trigger language plpgsql security definer set search_path = pg_catalog, sec as $$
begin
  insert into sec.laatste_inlog values (new.actor_id, new.begonnen_op)
    on conflict (actor_id) do update set op = greatest(laatste_inlog.op, excluded.op);
  return null;
end $$;
create trigger noteer_inlog after insert on sec.sessie for each row execute function sec.noteer_inlog();

create function sec.houdt_toezicht() returns boolean language sql stable security definer set search_path = pg_catalog, sec
  as $$ select coalesce(sec.soort() = 'systeem' or exists (select from public.actor a where a.id = sec.actor_id() and a.mandaten && array['fg', 'auditor']), false) $$;
comment on function sec.houdt_toezicht() is 'Whether the acting person is FG or auditor, or the system reports for them.';

create function sec.momentopname_toegang() returns table (actor_id uuid, organisatie_id uuid, naam text, functie text, mandaten text[], van date, tot date,
    geblokkeerd boolean, laatste_inlog date, betrokkenheden integer)
  language sql stable security definer set search_path = pg_catalog, sec as $$
  select a.id, a.organisatie_id, a.naam, a.functie, a.mandaten, a.van, a.tot, c.geblokkeerd_op is not null,
    (select (l.op at time zone 'Europe/Amsterdam')::date from sec.laatste_inlog l where l.actor_id = a.id),
    (select count(*)::integer from public.betrokkenheid b where b.actor_id = a.id and b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag()))
  from public.actor a join public.account c on c.id = a.account_id join public.organisatie o on o.id = a.organisatie_id
  where 'fg' = any (sec.mijn_mandaten()) and o.actief and (a.tot is null or a.tot >= sec.vandaag())
$$;
comment on function sec.momentopname_toegang() is 'Every appointment with its rights as they stand now, for the FG who begins a review; no row for anyone else.';
revoke execute on function sec.noteer_inlog(), sec.houdt_toezicht(), sec.momentopname_toegang() from public;
grant execute on function sec.houdt_toezicht(), sec.momentopname_toegang() to verbonden_app;
grant execute on function sec.houdt_toezicht() to logboek;

set local role logboek;
create function logboek.lees(gebruik uuid, van_moment timestamptz, voor_moment timestamptz, van_activiteit text, met_resultaat text,
    na jsonb, aantal integer, met_spoor text)
  returns jsonb language plpgsql volatile security definer set search_path = pg_catalog, logboek as $$
declare
  bladzijde jsonb;
  gezien uuid[];
begin
  if not sec.houdt_toezicht() or not exists (select from public.loggebruik g where g.id = gebruik and g.door = sec.actor_id()) then
    raise exception 'Het log is er voor de FG en de auditor, met een doel en een reden.' using errcode = 'VB403';
  end if;
  with regels as materialized (
    select l.*, coalesce(o.naam, '') as naam, coalesce(a.functie, '') as functie
    from logboek.regel l left join public.organisatie o on o.id = l.organisatie left join public.actor a on a.id = l.actor
    where l.tijd >= van_moment and l.tijd < voor_moment and (van_activiteit is null or l.activiteit = van_activiteit)
      and (met_resultaat is null or l.resultaat = met_resultaat)
      and (na is null or (l.tijd, l.keten, l.volgnr) < ((na ->> 'tijd')::timestamptz, (na ->> 'keten')::smallint, (na ->> 'volgnr')::bigint))
    order by l.tijd desc, l.keten desc, l.volgnr desc limit aantal)
  select coalesce(jsonb_agg(jsonb_build_object('tijd', r.tijd, 'keten', r.keten, 'volgnr', r.volgnr, 'activiteit', r.activiteit, 'actie', r.actie,
      'soort', split_part(r.object, ':', 1), 'resultaat', r.resultaat, 'organisatie', r.naam, 'functie', r.functie, 'doel', r.doel,
      'personen', cardinality(r.betrokkenen)) order by r.tijd desc, r.keten desc, r.volgnr desc), '[]'),
    (select array_agg(distinct b) from regels x, unnest(x.betrokkenen) b)
    into bladzijde, gezien from regels r;
  perform logboek.schrijf('verantwoording', 'log.lezen', 'loggebruik:' || gebruik, 'gelukt', met_spoor, gezien);
  return bladzijde;
end $$;
comment on function logboek.lees(uuid, timestamptz, timestamptz, text, text, jsonb, integer, text) is 'A page of the log for the FG or auditor, newest first: what was done, by which organisation and function, never by whom, on what kind of thing, never which. Needs a row in loggebruik of the same person, and leaves a line that names everyone it was about.';

create function logboek.tel(van timestamptz, voor timestamptz) returns table (activiteit text, gelukt bigint, geweigerd bigint, fout bigint, personen bigint)
  language sql stable security definer set search_path = pg_catalog, logboek as $$
  select l.activiteit, count(*) filter (where l.resultaat = 'gelukt'), count(*) filter (where l.resultaat = 'geweigerd'),
    count(*) filter (where l.resultaat = 'fout'), sum(cardinality(l.betrokkenen))
  from logboek.regel l where sec.houdt_toezicht() and l.tijd >= van and l.tijd < voor group by 1
$$;
comment on function logboek.tel(timestamptz, timestamptz) is 'Lines and records per processing activity, for the FG and auditor. Per activity only: no counting of people or staff.';
revoke execute on function logboek.lees(uuid, timestamptz, timestamptz, text, text, jsonb, integer, text), logboek.tel(timestamptz, timestamptz) from public;
grant execute on function logboek.lees(uuid, timestamptz, timestamptz, text, text, jsonb, integer, text), logboek.tel(timestamptz, timestamptz)
  to verbonden_app;
set local role verbonden_owner;
grant select (id, door) on loggebruik to logboek;
