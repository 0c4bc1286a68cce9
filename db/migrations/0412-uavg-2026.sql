-- UAVG 5 as it reads from 1 September 2026 (Stb. published 26 June 2026): from 12 a young person may take back what a parent allowed (lid 3 b).
-- A rule of law holds on the day something is said: what was said before that day is judged by the old text.
create function sec.toestemming_intrekkers(soort text, groep text, rechtstreeks boolean, dag date) returns text[]
  language sql immutable strict parallel safe as $$ select case
    when soort = 'avg' and not rechtstreeks and groep = '12_15' and dag >= date '2026-09-01' then array['jeugdige']
    else '{}'::text[] end $$;
comment on function sec.toestemming_intrekkers(text, text, boolean, date) is 'Who may take a consent back without having given it, on a day. The same table as src/toestemming/states.ts, where the articles stand; a test compares them row by row.';
revoke execute on function sec.toestemming_intrekkers(text, text, boolean, date) from public;
grant execute on function sec.toestemming_intrekkers(text, text, boolean, date) to verbonden_app, inzage;
set local role inzage;
create or replace function inzage.toestemming_geldt(toestemming uuid, casus uuid, gever uuid, cat text, ontvanger uuid, ouder boolean) returns boolean
  language sql stable security definer set search_path = pg_catalog, sec as $$
  select exists (select from public.toestemming t
    join public.persoon j on j.casus_id = t.casus_id and j.soort = 'jeugdige' and j.geboortedatum is not null
    cross join lateral (select sec.vandaag() as dag offset 0) d
    cross join lateral (select sec.leeftijdsgroep_sinds(j.geboortedatum, d.dag) as sinds, sec.toestemming_gevers(t.soort,
      sec.leeftijdsgroep(j.geboortedatum, d.dag), t.rechtstreeks, t.uitzondering is not null) as gevers) r
    where t.id = toestemming_geldt.toestemming and t.casus_id = toestemming_geldt.casus and d.dag between t.van and t.tot
      and (gever is null or gever = any (t.van_organisaties)) and (cat is null or cat = any (t.categorieen))
      and (ontvanger is null or ontvanger = any (t.aan_organisaties)) and (not ouder or t.aan_ouders)
      and (not 'ouders' = any (r.gevers) or exists (select from public.persoon p where p.casus_id = t.casus_id and p.soort = 'ouder' and p.gezag))
      and not exists (select from public.persoon p where p.casus_id = t.casus_id
        and case p.soort when 'jeugdige' then 'jeugdige' = any (r.gevers) else 'ouders' = any (r.gevers) and p.gezag is distinct from false end
        and coalesce((select a.antwoord <> 'ja' or a.gezegd_op < r.sinds from public.toestemming_antwoord a
          where a.toestemming_id = t.id and a.persoon_id = p.id order by a.op desc, a.id desc limit 1), true))
      and not coalesce((select a.antwoord = 'ingetrokken' and a.gezegd_op >= r.sinds and 'jeugdige' = any (sec.toestemming_intrekkers(t.soort,
          sec.leeftijdsgroep(j.geboortedatum, a.gezegd_op), t.rechtstreeks, a.gezegd_op)) from public.toestemming_antwoord a
        where a.toestemming_id = t.id and a.persoon_id = j.id order by a.op desc, a.id desc limit 1), false))
$$;
set local role verbonden_owner;
