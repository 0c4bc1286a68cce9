-- Choosing a colleague as vaste persoon who takes part already, unseen by whoever chooses: the key on open involvements would answer that they
-- do. Whoever becomes vaste persoon is seen by everyone from then on, so the involvement opens up and the answer is the same.
grant update (publiek) on betrokkenheid to inzage;
set local role inzage;
create function inzage.toon_deelname(casus uuid, wie uuid) returns void language sql security definer set search_path = pg_catalog as $$
  update public.betrokkenheid b set publiek = null
    where b.casus_id = casus and b.actor_id = wie and b.tot is null and b.publiek is not null
      and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = casus and m.kant = 'professional'
        and m.rollen && '{casusregisseur,procesregisseur,vaste_persoon}') $$;
comment on function inzage.toon_deelname(uuid, uuid) is
  'Shows the open involvement of someone who is being made vaste persoon to everyone in the casus; only for who may choose one. Answers nothing, whether there was one or not.';
revoke execute on function inzage.toon_deelname(uuid, uuid) from public;
grant execute on function inzage.toon_deelname(uuid, uuid) to verbonden_app;
set local role verbonden_owner;
