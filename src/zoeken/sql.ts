import { type Sql, sql } from '../kernel/db.ts'
import { start, stop } from './mark-hits.ts'
import { perMinuut } from './states.ts'

/** Where a page of results starts and how long it is. */
export type Deel = { vanaf: number; aantal: number }
/** Every result carries the number of all that this actor can see, and the names under which the log knows its persons. */
export type Gevonden = { id: string; totaal: number; log_naam: string | null; casus_id: string | null }

/** Counts this search; no row comes back when the minute is full. */
export const countSearch = (
  actorId: string,
): Sql => sql`insert into zoekteller as z (actor_id, minuut, aantal)
  values (${actorId}, date_trunc('minute', sec.nu()), 1)
  on conflict (actor_id) do update set minuut = excluded.minuut, aantal = case when z.minuut = excluded.minuut then z.aantal + 1 else 1 end
    where z.minuut <> excluded.minuut or z.aantal < ${perMinuut}
  returning aantal`

/** All sight starts here: from someone's own casussen to what is in them, never from a table to a rule. */
const mine = sql`(select distinct casus_id from inzage.mijn_betrokkenheid)`
/** Every word begins some part of the name. A name holds no '-' in this form, so that no words at all find nobody. */
const allParts = (words: readonly string[]): Sql =>
  sql`like all (coalesce(nullif(array(select '% ' || w || '%' from unnest(string_to_array(trim(sec.zoekvorm(${words.join(' ')})), ' ')) w
    where w <> ''), '{}'), array['-']))`
const about = sql`(select p.roepnaam || ' ' || p.tussenvoegsel || ' ' || p.achternaam from persoon p
  where p.casus_id = f.casus_id and p.soort = 'jeugdige' limit 1) as jeugdige`
const fragment = (
  tekst: Sql,
  query: string,
): Sql => sql`ts_headline('dutch', translate(${tekst}, ${start + stop}, ''), to_tsquery('dutch', ${query}),
  ${`StartSel=${start}, StopSel=${stop}, MaxWords=24, MinWords=12, MaxFragments=1`}) as fragment`

export type JeugdigeRow = Gevonden & { naam: string; woonplaats: string; regime: string }
export const findJeugdigen = (
  words: readonly string[],
  d: Deel,
): Sql => sql`select f.id, f.casus_id, f.totaal, f.naam, f.woonplaats, c.log_naam, r.naam as regime
  from (select p.id, p.casus_id, p.roepnaam || ' ' || p.tussenvoegsel || ' ' || p.achternaam as naam, p.woonplaats, p.achternaam, p.roepnaam,
      (count(*) over ())::int as totaal
    from ${mine} m join persoon p on p.casus_id = m.casus_id and p.soort = 'jeugdige'
    where p.zoeknaam ${allParts(words)} order by p.achternaam, p.roepnaam, p.id offset ${d.vanaf} limit ${d.aantal}) f
  join casus c on c.id = f.casus_id join regime r on r.code = c.regime_code and r.versie = c.regime_versie
  order by f.achternaam, f.roepnaam, f.id`

export type CollegaRow = Gevonden & {
  naam: string
  functie: string
  organisatie: string
  telefoon: string | null
  bel_mij_voor: string
}
/** Staff and organisations are gathered first: joined under their policies, they would be compared everyone with every organisation. */
export const findCollegas = (
  words: readonly string[],
  d: Deel,
): Sql => sql`with o as materialized (select id, naam, zoeknaam from organisatie where actief),
  a as materialized (select id, organisatie_id, naam, functie, telefoon, bel_mij_voor, zoeknaam from actor
    where van <= (select sec.vandaag()) and (tot is null or tot >= (select sec.vandaag())))
  select a.id, null::uuid as casus_id, null::uuid as log_naam,
    (count(*) over ())::int as totaal, a.naam, a.functie, o.naam as organisatie, a.telefoon, a.bel_mij_voor
  from a join o on o.id = a.organisatie_id
  where a.zoeknaam || o.zoeknaam ${allParts(words)}
  order by a.naam, a.id offset ${d.vanaf} limit ${d.aantal}`

export type AfspraakRow = Gevonden & {
  fragment: string
  jeugdige: string | null
  datum: string
  status: string
}
export const findAfspraken = (
  query: string,
  d: Deel,
): Sql => sql`select f.id, f.casus_id, f.totaal, f.datum::text, f.status, c.log_naam, ${about},
    ${fragment(sql`f.tekst`, query)}
  from (select a.id, a.casus_id, a.tekst, a.datum, a.status, (count(*) over ())::int as totaal
    from ${mine} m join afspraak a on a.casus_id = m.casus_id
    where a.zoek @@ to_tsquery('dutch', ${query}) order by a.datum desc, a.id desc offset ${d.vanaf} limit ${d.aantal}) f
  join casus c on c.id = f.casus_id order by f.datum desc, f.id desc`

export type BijdrageRow = Gevonden & {
  fragment: string
  jeugdige: string | null
  soort: string
  status: string
  op: Date
  organisatie: string | null
}
export const findBijdragen = (
  query: string,
  d: Deel,
): Sql => sql`select f.id, f.casus_id, f.totaal, f.soort, f.status, f.eerste_verwerking as op, c.log_naam,
    o.naam as organisatie, ${about}, ${fragment(sql`f.tekst`, query)}
  from (select b.id, b.casus_id, b.tekst, b.soort, b.status, b.organisatie_id, b.eerste_verwerking, (count(*) over ())::int as totaal
    from ${mine} m join bijdrage b on b.casus_id = m.casus_id
    where b.zoek @@ to_tsquery('dutch', ${query}) order by b.eerste_verwerking desc, b.id desc offset ${d.vanaf} limit ${d.aantal}) f
  join casus c on c.id = f.casus_id left join organisatie o on o.id = f.organisatie_id order by f.eerste_verwerking desc, f.id desc`

export type AanmeldingRow = Gevonden & {
  naam: string
  status: string
  regime: string
  op: Date
  woonplaats: string
}
export const findAanmeldingen = (
  words: readonly string[],
  d: Deel,
): Sql => sql`select a.id, null::uuid as casus_id, (count(*) over ())::int as totaal, a.log_naam,
    a.roepnaam || ' ' || a.tussenvoegsel || ' ' || a.achternaam as naam, a.status, r.naam as regime, a.gemaakt_op as op, a.woonplaats
  from aanmelding a join regime r on r.code = a.regime_code and r.versie = a.regime_versie
  where a.zoeknaam ${allParts(words)} order by a.gemaakt_op desc, a.id desc offset ${d.vanaf} limit ${d.aantal}`
