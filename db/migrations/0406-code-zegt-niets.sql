-- A code of someone who no longer takes part answers as a code that never was: a second sentence would tell that it had been handed over.
set local role deur;
create or replace function sec.verzilver_uitnodiging(bewijs text, code bytea) returns uuid language plpgsql security definer
  set search_path = pg_catalog, sec as $$
declare
  velden text[] := sec.geldig_bewijs(bewijs, 'inloggen');
  u public.uitnodiging;
  b public.betrokkenheid;
  p public.persoon;
  nieuw_account uuid;
  nieuwe_actor uuid;
begin
  update public.uitnodiging set gebruikt_op = sec.nu()
    where code_hash = code and gebruikt_op is null and geldig_tot > sec.nu() returning * into u;
  if not found then
    raise exception 'Deze code werkt niet (meer). Vraag een nieuwe aan je vaste persoon.' using errcode = 'VB404';
  end if;
  select * into b from public.betrokkenheid where id = u.betrokkenheid_id and kant <> 'professional' and tot is null for update;
  if not found then raise exception 'Deze code werkt niet (meer). Vraag een nieuwe aan je vaste persoon.' using errcode = 'VB404'; end if;
  select * into p from public.persoon where id = b.persoon_id;
  select id into nieuw_account from public.account where issuer = velden[1] and sub = velden[2];
  if not found then
    nieuw_account := uuidv7();
    insert into public.account (id, soort, issuer, sub, naam) values (nieuw_account, b.kant, velden[1], velden[2], p.roepnaam);
  end if;
  select id into nieuwe_actor from public.actor where account_id = nieuw_account and organisatie_id is null;
  if not found then
    nieuwe_actor := uuidv7();
    insert into public.actor (id, account_id, naam, functie) values (nieuwe_actor, nieuw_account, p.roepnaam, b.kant);
  end if;
  update public.betrokkenheid set actor_id = nieuwe_actor, versie = versie + 1 where id = b.id;
  return nieuwe_actor;
end $$;
set local role verbonden_owner;
