-- A story is the young person's. Anyone else sees a part only when it was given to them or their organisation, as long as they take part in that
-- casus, it is not closed, and the rules of sharing let their party receive it. Police and public prosecutor see none of it, whatever a row says.
call sec.meting('verhaaldeel');
call sec.meting('verhaaldeling');
call sec.meting('verhaallezing');

create policy select_eigen on verhaaldeling for select to verbonden_app using (eigenaar_id = (select sec.actor_id()));
-- To an organisation means to everyone of it of whom the young person knows that they take part: nobody reads along unseen.
create policy select_lezer on verhaaldeling for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id and c.fase <> 'gesloten'
      join betrokkenheid b on b.id = m.betrokkenheid_id
    where m.casus_id = verhaaldeling.casus_id and m.kant <> 'jeugdige'
      and (m.kant <> 'professional' or b.jeugdige_vanaf <= m.vandaag)
      and (verhaaldeling.actor_id = (select sec.actor_id()) or m.organisatie_id = verhaaldeling.organisatie_id)));
create policy select_mag_ontvangen on verhaaldeling as restrictive for select to verbonden_app using (
  eigenaar_id = (select sec.actor_id()) or regime_code || ':' || sec.verhaal_categorie(regime_code) = any (array(select sec.ontvangbaar())));
create policy insert_eigen on verhaaldeling for insert to verbonden_app with check (
  eigenaar_id = (select sec.actor_id())
  and exists (select from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id and c.fase <> 'gesloten'
    where m.casus_id = verhaaldeling.casus_id and m.kant = 'jeugdige'));
-- Only who takes part now, as far as the young person knows it, and whose party may receive it.
create policy insert_wie on verhaaldeling as restrictive for insert to verbonden_app with check (
  exists (select from betrokkenheid b left join organisatie o on o.id = b.organisatie_id
    where b.casus_id = verhaaldeling.casus_id and b.kant <> 'jeugdige'
      and (b.actor_id = verhaaldeling.actor_id or b.organisatie_id = verhaaldeling.organisatie_id)
      and b.van <= (select sec.vandaag()) and (b.tot is null or b.tot >= (select sec.vandaag()))
      and coalesce(o.soort, b.kant) in (select sec.verhaal_ontvangers(verhaaldeling.regime_code))));
create policy delete_eigen on verhaaldeling for delete to verbonden_app using (eigenaar_id = (select sec.actor_id()));
grant select, insert, delete on verhaaldeling to verbonden_app;

create policy select_eigen on verhaaldeel for select to verbonden_app using (eigenaar_id = (select sec.actor_id()));
create policy select_gedeeld on verhaaldeel for select to verbonden_app using (
  exists (select from verhaaldeling g where g.deel_id = verhaaldeel.id));
create policy insert_eigen on verhaaldeel for insert to verbonden_app with check (
  (select sec.soort()) = 'jeugdige' and eigenaar_id = (select sec.actor_id()));
create policy update_eigen on verhaaldeel for update to verbonden_app using (eigenaar_id = (select sec.actor_id()));
create policy delete_eigen on verhaaldeel for delete to verbonden_app using (eigenaar_id = (select sec.actor_id()));
create policy rechten_leest on verhaaldeel for select to rechten using (true);
create policy bewaarder_leest on verhaaldeel for select to bewaarder using (true);
grant select, insert, delete, update (titel, tekst, gewijzigd_op, versie) on verhaaldeel to verbonden_app;

-- That someone read it: said by the reader, for the young person, who still knows it after taking the part back.
create policy select_eigen on verhaallezing for select to verbonden_app using (
  exists (select from verhaaldeel v where v.id = verhaallezing.deel_id
    and (v.eigenaar_id = (select sec.actor_id()) or verhaallezing.actor_id = (select sec.actor_id()))));
create policy insert_lezer on verhaallezing for insert to verbonden_app with check (
  actor_id = (select sec.actor_id())
  and exists (select from verhaaldeel v where v.id = verhaallezing.deel_id and v.eigenaar_id <> (select sec.actor_id())));
create policy update_lezer on verhaallezing for update to verbonden_app using (actor_id = (select sec.actor_id()));
create policy rechten_leest on verhaallezing for select to rechten using (true);
grant select, insert, update (versie, op) on verhaallezing to verbonden_app;

-- Thanks go from one person of the family to one professional who takes part; to police and prosecutor without words.
create policy select_schrijver on dankwoord for select to verbonden_app using (
  door = (select sec.actor_id()) and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = dankwoord.casus_id));
create policy select_ontvanger on dankwoord for select to verbonden_app using (
  aan_actor_id = (select sec.actor_id()) and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = dankwoord.casus_id));
call sec.eigen_hand('dankwoord');
create policy insert_familie on dankwoord for insert to verbonden_app with check (
  gezien_op is null and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = dankwoord.casus_id and m.kant <> 'professional'));
create policy insert_aan on dankwoord as restrictive for insert to verbonden_app with check (
  exists (select from betrokkenheid b join organisatie o on o.id = b.organisatie_id
    where b.casus_id = dankwoord.casus_id and b.actor_id = dankwoord.aan_actor_id and b.kant = 'professional'
      and b.van <= (select sec.vandaag()) and (b.tot is null or b.tot >= (select sec.vandaag()))
      and (dankwoord.tekst = '' or o.soort not in ('politie', 'om'))));
create policy update_ontvanger on dankwoord for update to verbonden_app using (aan_actor_id = (select sec.actor_id()));
create policy delete_schrijver on dankwoord for delete to verbonden_app using (door = (select sec.actor_id()));
grant select, insert, delete, update (gezien_op) on dankwoord to verbonden_app;
