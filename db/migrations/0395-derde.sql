-- A third party at the table of one casus (Wgs 2.31 lid 9-10, BGS 2.21): no account, secrecy first, then only what the role needs.
create table derde (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  naam text not null,
  organisatie text not null,
  partij text not null,
  taak text not null,
  deskundigheid text not null,
  rol text not null check (rol in ('opstellen', 'uitvoeren', 'evalueren')),
  noodzaak text not null,
  verklaring_op date,
  verklaring_bij uuid references actor,
  tot date,
  einde_reden text not null default '',
  beeindigd_door uuid references actor,
  door uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  unique (id, casus_id),
  check ((verklaring_op is null) = (verklaring_bij is null)),
  check ((tot is null) = (einde_reden = '')),
  check ((tot is null) = (beeindigd_door is null))
);
create index derde_casus on derde (casus_id);
comment on table derde is 'Someone from outside who joins the overleg of one casus because of expertise and an own statutory or public task (BGS 2.21 lid 1). Never an account (lid 3). Let in by participants of Wgs 2.27 lid 1. Seen by the professionals of the casus; goes with the casus.';
comment on column derde.partij is 'Kind of organisation as the regime names its parties; only kinds to which the regime lets a minimal document be handed.';
comment on column derde.verklaring_op is 'When the secrecy statement was signed (BGS 2.21 lid 2); before it nothing is handed over and nobody reads along.';
comment on column derde.verklaring_bij is 'Who received that statement; set by the database.';
comment on column derde.tot is 'When the role ended; nothing more after it, and it never comes back.';

create table derdeninstemming (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  derde_id uuid not null,
  bijdrage_id uuid not null,
  waarvoor text not null,
  gevraagd_door uuid not null references actor,
  gevraagd_op timestamptz not null default sec.nu(),
  organisatie_id uuid not null references organisatie,
  antwoord text check (antwoord in ('ja', 'nee')),
  reden text not null default '',
  door uuid references actor,
  op timestamptz,
  ingetrokken_op timestamptz,
  ingetrokken_door uuid references actor,
  versie integer not null default 1,
  unique (derde_id, bijdrage_id),
  foreign key (derde_id, casus_id) references derde (id, casus_id) on delete cascade,
  foreign key (bijdrage_id, casus_id) references bijdrage (id, casus_id) on delete cascade,
  check ((antwoord is null) = (door is null) and (antwoord is null) = (op is null)),
  check ((ingetrokken_op is null) = (ingetrokken_door is null)),
  check (ingetrokken_op is null or antwoord = 'ja'),
  check (antwoord is distinct from 'nee' or reden <> '')
);
create index derdeninstemming_casus on derdeninstemming (casus_id);
comment on table derdeninstemming is 'Whether the source agrees that one bijdrage goes to one third party (Wgs 1.7 lid 3). A no always holds it back; a yes can be taken back until it was handed over. Seen by professionals who see the bijdrage; goes with it.';
comment on column derdeninstemming.organisatie_id is 'The source that is asked.';

create table derdendocument (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  derde_id uuid not null,
  doel text not null,
  aantal integer not null check (aantal between 1 and 20),
  dag date not null default sec.vandaag(),
  overgedragen_op date,
  overgedragen_hoe text check (overgedragen_hoe in ('persoonlijk', 'aangetekend', 'beveiligde_mail')),
  overgedragen_door uuid references actor,
  door uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  unique (id, casus_id),
  foreign key (derde_id, casus_id) references derde (id, casus_id) on delete cascade,
  check ((overgedragen_op is null) = (overgedragen_hoe is null) and (overgedragen_op is null) = (overgedragen_door is null))
);
create index derdendocument_casus on derdendocument (casus_id);
comment on table derdendocument is 'A minimal document for a third party: what for, which items, when and how it was handed over, by whom (BGS 2.21 lid 3). Seen by the professionals of the casus; goes with the casus.';
comment on column derdendocument.aantal is 'How many items it has: with one gone, it is not handed over any more.';
comment on column derdendocument.doel is 'What the third party needs it for.';

create table derdendocument_item (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  document_id uuid not null,
  bijdrage_id uuid not null,
  tekst text not null check (tekst <> ''),
  nr integer not null,
  unique (document_id, bijdrage_id),
  foreign key (document_id, casus_id) references derdendocument (id, casus_id) on delete cascade,
  foreign key (bijdrage_id, casus_id) references bijdrage (id, casus_id) on delete cascade
);
create index derdendocument_item_casus on derdendocument_item (casus_id);
create index derdendocument_item_bijdrage on derdendocument_item (bijdrage_id);
comment on table derdendocument_item is 'One item of a minimal document: the words of a bijdrage, whole or a passage. Seen by professionals who see that bijdrage; goes with it.';

create table derde_aan_tafel (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  derde_id uuid not null,
  overleg_id uuid not null,
  deel text not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  unique (derde_id, overleg_id),
  foreign key (derde_id, casus_id) references derde (id, casus_id) on delete cascade,
  foreign key (overleg_id, casus_id) references overleg (id, casus_id) on delete cascade
);
create index derde_aan_tafel_casus on derde_aan_tafel (casus_id);
comment on table derde_aan_tafel is 'A third party read along at one overleg, without a document: which part, noted by whom (Wgs 2.31 lid 9). Seen by professionals who see that overleg; goes with the casus.';

do $$
declare tabel text;
begin
  foreach tabel in array array['derde', 'derdeninstemming', 'derdendocument', 'derdendocument_item', 'derde_aan_tafel'] loop
    execute format('alter table %I enable row level security, force row level security', tabel);
  end loop;
end $$;

create function sec.mag_derden_toelaten() returns boolean language sql stable
  as $$ select exists (select from public.organisatie o where o.id = (select sec.organisatie_id()) and o.wgs_rol like '2.27 lid 1 %') $$;
comment on function sec.mag_derden_toelaten() is 'Whether the actor works for a participant of Wgs 2.27 lid 1: only those let third parties in and hand them something (2.31 lid 9, BGS 2.21).';
create function sec.derdenpartij(regime text, partij text) returns boolean language sql stable
  as $$ select exists (select from public.deelregel d where d.regime_code = regime and d.regime_versie = sec.regimeversie(regime)
    and d.partij = derdenpartij.partij and d.richting = 'ontvangen' and d.uitkomst = 'ja_mits' and 'minimaal_document' = any (d.mits)) $$;
comment on function sec.derdenpartij(text, text) is 'Whether this kind of organisation can be a third party under a regime today: something may be handed to it on paper.';
create function sec.derde_doet_mee(derde uuid) returns boolean language sql stable
  as $$ select exists (select from public.derde d where d.id = derde_doet_mee.derde and d.verklaring_op <= sec.vandaag()
    and (d.tot is null or d.tot > sec.vandaag())) $$;
comment on function sec.derde_doet_mee(uuid) is 'Whether a third party signed for secrecy and its role has not ended.';
create function sec.derdenvonnis(derde uuid, bijdrage uuid) returns text language sql stable as $$
  select case
      when r.mits is null then 'mag_niet'
      when b.alleen_orientatie then 'orientatie'
      when b.status <> 'geldig' or b.beperkt_op is not null then 'niet_geldig'
      when i.antwoord = 'nee' or i.ingetrokken_op is not null then 'bron_zegt_nee'
      when (('bron_akkoord' = any (r.mits)) or b.eerst_vragen or b.categorie in ('gezondheid', 'politie', 'politie_overlast', 'politie_feiten', 'justitie'))
        and b.organisatie_id is distinct from (select sec.organisatie_id()) and i.antwoord is distinct from 'ja'
        then case when i.id is null then 'vraag_bron' else 'wacht_op_bron' end
      else 'mag' end
  from public.derde d join public.bijdrage b on b.casus_id = d.casus_id and b.id = derdenvonnis.bijdrage
    left join public.derdeninstemming i on i.derde_id = d.id and i.bijdrage_id = b.id
    left join public.deelregel r on r.regime_code = b.regime_code and r.regime_versie = sec.regimeversie(b.regime_code) and r.partij = d.partij
      and r.categorie = b.categorie and r.richting = 'ontvangen' and r.uitkomst = 'ja_mits' and 'minimaal_document' = any (r.mits)
  where d.id = derdenvonnis.derde $$;
comment on function sec.derdenvonnis(uuid, uuid) is 'The one rule of what a third party may be handed, as the actor sees it: mag, vraag_bron, wacht_op_bron, bron_zegt_nee, orientatie, niet_geldig or mag_niet; null when the actor doesn''t see the bijdrage. The source agrees first where the rule asks it, where it asked to be asked, and for special and criminal data (Wgs 1.7 lid 3).';
revoke execute on function sec.mag_derden_toelaten(), sec.derdenpartij(text, text), sec.derde_doet_mee(uuid), sec.derdenvonnis(uuid, uuid) from public;
grant execute on function sec.mag_derden_toelaten(), sec.derdenpartij(text, text), sec.derde_doet_mee(uuid), sec.derdenvonnis(uuid, uuid) to verbonden_app;

create function sec.derde_bijgewerkt() returns trigger language plpgsql as $$
begin
  if old.tot is not null then raise exception 'Deze rol is beëindigd. Daarna verandert er niets meer.' using errcode = 'VB409'; end if;
  if new.verklaring_op is distinct from old.verklaring_op then
    if old.verklaring_op is not null then raise exception 'De verklaring is al ontvangen.' using errcode = 'VB409'; end if;
    new.verklaring_bij := sec.actor_id();
  end if;
  if new.tot is distinct from old.tot then new.beeindigd_door := sec.actor_id(); end if;
  return new;
end $$;
comment on function sec.derde_bijgewerkt() is 'Who received a statement and who ended a role is whoever did it; what ended stays ended.';
create function sec.derdeninstemming_bijgewerkt() returns trigger language plpgsql as $$
begin
  if new.antwoord is distinct from old.antwoord then
    if old.antwoord is not null then raise exception 'Hier is al op geantwoord.' using errcode = 'VB409'; end if;
    new.door := sec.actor_id();
    new.op := sec.nu();
  end if;
  if new.ingetrokken_op is distinct from old.ingetrokken_op then
    new.ingetrokken_door := sec.actor_id();
    new.ingetrokken_op := sec.nu();
  end if;
  return new;
end $$;
comment on function sec.derdeninstemming_bijgewerkt() is 'A source answers once, under the name of who answers.';
revoke execute on function sec.derde_bijgewerkt(), sec.derdeninstemming_bijgewerkt() from public;
create trigger derde_bijgewerkt before update on derde for each row execute function sec.derde_bijgewerkt();
create trigger derdeninstemming_bijgewerkt before update on derdeninstemming for each row execute function sec.derdeninstemming_bijgewerkt();
