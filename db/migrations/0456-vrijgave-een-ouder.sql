-- For which parents a released view is, may be narrowed; what it says still never changes.
create or replace function sec.meetvrijgave_vast() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'ouder_ids' = to_jsonb(old) - 'ouder_ids' then return new; end if;
  if old.ingetrokken_op is not null or new.ingetrokken_op is null then
    raise exception 'Wat je vrijgaf verandert niet.' using errcode = 'VB409', hint = 'vrijgave_vast';
  end if;
  new.stand := null; new.helpt := ''; new.hindert := ''; new.geheim_uitleg := old.geheim_uitleg;
  return new;
end $$;
