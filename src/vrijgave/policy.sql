-- Release is the contactpunt's, after every participant could answer. Family has no policy here at all: before and after, they read letters.
create or replace procedure sec.vrijgave_balie(tabel text, handelingen text[]) language plpgsql set search_path = pg_catalog, public as $$
declare
  h text;
begin
  foreach h in array handelingen loop
    execute format('create policy %2$s_contactpunt on %1$I for %2$s to verbonden_app %3$s (''contactpunt'' = any (array(select unnest(sec.mijn_mandaten()))))', tabel, h,
      case h when 'insert' then 'with check' else 'using' end);
  end loop;
end $$;
comment on procedure sec.vrijgave_balie(text, text[]) is 'Lets who holds the mandate contactpunt do these things with a table about release.';
revoke execute on procedure sec.vrijgave_balie(text, text[]) from public;

call sec.vrijgave_balie('vrijgave', array['select', 'insert', 'update']);
create policy select_professional on vrijgave for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = vrijgave.casus_id and m.kant = 'professional'));
create policy insert_eerst_vrijgeven on vrijgave as restrictive for insert to verbonden_app with check (
  gevraagd_door = (select sec.actor_id()) and besluit is null and rechten.eerst_vrijgeven(casus_id));
-- One decision a round. Released: everyone answered or had the term, and nobody holds back what is released. Waiting: somebody has a
-- ground, and nothing was released before, for what was told can't be untold.
create policy update_na_overleg on vrijgave as restrictive for update to verbonden_app using (besluit is null) with check (
  besloten_door = (select sec.actor_id()) and case besluit
    when 'vrij' then exists (select from vrijgave_oordeel z where z.vrijgave_id = vrijgave.id)
      and not exists (select from vrijgave_oordeel z where z.vrijgave_id = vrijgave.id and ((z.antwoord is null and vrijgave.antwoord_voor >= (select sec.vandaag()))
        or (z.vervallen_op is null and (z.antwoord = 'wacht' or z.niet && vrijgave.onderdelen))))
      and not exists (select from informatie_uitstel u where u.casus_id = vrijgave.casus_id and u.vervallen_op is null)
    when 'wacht' then (exists (select from vrijgave_oordeel z where z.vrijgave_id = vrijgave.id and z.antwoord in ('deels', 'wacht') and z.vervallen_op is null)
        or exists (select from informatie_uitstel u where u.casus_id = vrijgave.casus_id and u.vervallen_op is null))
      and not rechten.is_vrijgegeven(casus_id) end);
grant select, insert, update (besluit, onderdelen, jeugdige_vanaf, ouder_vanaf, woorden, afweging, herzien_op, besloten_door, besloten_op, versie)
  on vrijgave to verbonden_app;

call sec.vrijgave_balie('vrijgave_oordeel', array['select', 'insert']);
create policy insert_ongevraagd on vrijgave_oordeel as restrictive for insert to verbonden_app with check (
  antwoord is null and exists (select from vrijgave v where v.id = vrijgave_oordeel.vrijgave_id and v.besluit is null)
  and organisatie_id in (select o from rechten.vrijgave_organisaties(casus_id) o));
create policy select_eigen_organisatie on vrijgave_oordeel for select to verbonden_app using (
  organisatie_id = (select sec.organisatie_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = vrijgave_oordeel.casus_id and m.kant = 'professional'));
create policy update_eigen_organisatie on vrijgave_oordeel for update to verbonden_app using (
    organisatie_id = (select sec.organisatie_id())
    and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = vrijgave_oordeel.casus_id and m.kant = 'professional'))
  with check ((vervallen_op is null and door = (select sec.actor_id())
      and exists (select from vrijgave v where v.id = vrijgave_oordeel.vrijgave_id and v.besluit is null))
    or vervallen_door = (select sec.actor_id()));
grant select, insert, update (antwoord, niet, grond, afweging, herzien_op, door, op, vervallen_op, vervallen_door, versie) on vrijgave_oordeel to verbonden_app;

call sec.vrijgave_balie('vrijgavebrief', array['select', 'insert', 'update']);
call sec.eigen_hand('vrijgavebrief');
create policy insert_mag_weten on vrijgavebrief as restrictive for insert to verbonden_app with check (
  persoon_id in (select m.persoon_id from rechten.vrijgave_mensen(casus_id) m where m.mag = 'mag' and m.kant = vrijgavebrief.kant));
grant select, insert, update (gegeven_op, gegeven_hoe, versie) on vrijgavebrief to verbonden_app;

call sec.vrijgave_balie('loopvraag', array['select', 'insert', 'update']);
call sec.eigen_hand('loopvraag');
grant select, insert, update (identiteit_hoe, bevoegdheid, nagegaan_op, status, versie) on loopvraag to verbonden_app;
call sec.vrijgave_balie('loopbrief', array['select', 'insert']);
call sec.eigen_hand('loopbrief');
-- The same day after receipt for everyone, so that waiting tells nothing.
create policy insert_niet_eerder on loopbrief as restrictive for insert to verbonden_app with check (
  dag >= (select l.ontvangen_op + 28 from loopvraag l where l.id = loopbrief.loopvraag_id and l.status = 'nagegaan'));
grant select, insert on loopbrief to verbonden_app;
create policy systeem_ziet on loopvraag for select to verbonden_app using ((select sec.soort()) = 'systeem' and status = 'beantwoord'
  and ontvangen_op < ((select sec.vandaag()) - interval '5 years 2 months')::date);
create policy systeem_ruimt on loopvraag for delete to verbonden_app using ((select sec.soort()) = 'systeem' and status = 'beantwoord'
  and ontvangen_op < ((select sec.vandaag()) - interval '5 years 2 months')::date);
grant delete on loopvraag to verbonden_app;

create policy rechten_leest on loopvraag for select to rechten using (true);
create policy rechten_leest on regime for select to rechten using (true);

-- Where the contactpunt releases first, nobody else notes that people were told before it did (BGS 1.3 lid 1).
create policy update_na_vrijgave on informatieplicht as restrictive for update to verbonden_app using (true) with check (
  status = 'open' or exists (select from vrijgave v where v.casus_id = informatieplicht.casus_id and v.besluit = 'vrij')
  or not exists (select from casus c join regime r on r.code = c.regime_code and r.versie = c.regime_versie
    where c.id = informatieplicht.casus_id and r.gegevens ->> 'vrijgave' = 'contactpunt'));
