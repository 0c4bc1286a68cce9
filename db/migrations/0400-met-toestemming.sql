-- Where the table of sharing says 'yes, if there is consent', the database asks for that consent.
create function sec.met_toestemming() returns setof text language sql stable
  as $$ select d.regime_code || ':' || d.categorie from public.deelregel d where d.partij = (select sec.partij()) and d.richting = 'ontvangen'
    and d.partij <> 'jeugdige' and 'toestemming' = any (d.mits)
    and (d.regime_code, d.regime_versie) in (select r.code, max(r.versie) from public.regime r
      where r.geldig_van <= sec.vandaag() and (r.geldig_tot is null or r.geldig_tot >= sec.vandaag()) group by r.code) $$;
comment on function sec.met_toestemming() is 'What the actor''s party receives today only with a consent, as regime:categorie. Never limits the young person, whose consent it is.';
revoke execute on function sec.met_toestemming() from public;
grant execute on function sec.met_toestemming() to verbonden_app;
comment on column bijdrage.toestemming_id is 'The toestemming on which it rests: the release from secrecy that is the ground, or the yes that the table asks of giver or receiver.';

-- A line on the tijdlijn goes with the bijdrage it tells of, also when someone else wrote it: what was said back, the own side, a question.
alter table gebeurtenis add column bron_id uuid references organisatie;
comment on column gebeurtenis.bron_id is 'The organisation that brought in the bijdrage this line tells of: it always sees the line its audience allows. Null for other lines and for own words of the family.';
create or replace function sec.gebeurtenis_bijdrage() returns trigger language plpgsql as $$
declare
  b record;
begin
  select x.id, x.organisatie_id, x.toestemming_id, x.regime_code || ':' || x.categorie as onder into b from public.bijdrage x
    where x.casus_id = new.casus_id and x.id = coalesce((new.gegevens ->> 'bijdrageId')::uuid, new.object_id);
  if found then
    new.bijdrage_id := case when b.toestemming_id is not null then b.id end;
    new.bron_id := b.organisatie_id;
    new.gegevens := jsonb_build_object('onder', b.onder) || new.gegevens;
  end if;
  return new;
end $$;
comment on function sec.gebeurtenis_bijdrage() is 'Writes with a line on the tijdlijn which bijdrage it tells of: its regime and category, its source, and its key when it rests on a consent.';
alter table gebeurtenis no force row level security;
alter table bijdrage no force row level security;
update gebeurtenis g set bron_id = b.organisatie_id,
    gegevens = jsonb_build_object('onder', b.regime_code || ':' || b.categorie) || g.gegevens
  from bijdrage b where b.casus_id = g.casus_id and b.id = coalesce((g.gegevens ->> 'bijdrageId')::uuid, g.object_id)
    and (g.soort like 'bijdrage.%' or g.gegevens ? 'bijdrageId');
alter table gebeurtenis force row level security;
alter table bijdrage force row level security;
