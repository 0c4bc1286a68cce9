import { type Sql, sql } from '../kernel/db.ts'
import type { Lid } from './states.ts'

/** `via` is the steun casus through which someone else than the young person sees this round; null for the young person. */
export type RondeRow = {
  id: string
  versie: number
  dag: string
  naam: string
  woorden: string
  vast: boolean
  casus_id: string | null
  eigen: boolean
  /** Draws with a young person who has no account yet. */
  samen: boolean
  via: string | null
  log_naam: string | null
  van: string
  aantal: number
  lezers: number
}

/** Rounds that this reader sees, newest first. */
export const selectRondes = (
  where: Sql,
): Sql => sql`select r.id, r.versie, r.dag::text, r.naam, r.woorden, r.vast, r.casus_id,
    coalesce(r.eigenaar_id = (select sec.actor_id()), false) as eigen, r.casus_id is not null as samen, c.id as via, c.log_naam,
    coalesce((select p.roepnaam from persoon p where p.casus_id = c.id and p.soort = 'jeugdige' limit 1), '') as van,
    (select count(*)::int from netwerklid l where l.ronde_id = r.id) as aantal,
    (select count(*)::int from netwerkdeling d where d.ronde_id = r.id) as lezers
  from netwerkronde r left join casus c on r.eigenaar_id is distinct from (select sec.actor_id()) and c.id = coalesce(r.casus_id,
    (select d.casus_id from netwerkdeling d where d.ronde_id = r.id and d.actor_id = (select sec.actor_id())))
  where ${where} order by r.vast, r.op desc, r.id desc`

/** Everyone in a round, with whom they know; nearest first, then clockwise. */
export const selectLeden = (
  rondeId: string,
): Sql => sql`select l.id, l.mens_id as "mensId", l.naam, l.kring, l.hoek, l.soort,
    l.eigen_soort as "eigenSoort", l.steun, l.gebieden, l.vroeger, l.contact,
    coalesce((select array_agg(case when k.van_id = l.id then k.naar_id else k.van_id end order by k.van_id, k.naar_id)
      from netwerklijn k where k.ronde_id = l.ronde_id and l.id in (k.van_id, k.naar_id)), '{}') as kent
  from netwerklid l where l.ronde_id = ${rondeId}
  order by array_position(array['binnen', 'midden', 'buiten'], l.kring), l.hoek, l.id`
export type LidRow = Lid

export type LezerRow = {
  actorId: string
  naam: string
  wat: string
  mag: boolean
  ziet: boolean
  meegetekend: boolean
}
const doetMee = (vandaag: Sql): Sql => sql`b.van <= ${vandaag} and (b.tot is null or b.tot >= ${vandaag})`
/** Who takes part in the young person's steun plans as far as they know, and who was let look before and left: those see nothing now. */
export const selectLezers = (rondeId: string): Sql => sql`with mensen as (
    select distinct on (b.actor_id) b.actor_id as "actorId", coalesce(p.roepnaam, a.naam, '') as naam,
      coalesce(nullif(concat_ws(', ', nullif(a.functie, ''), o.naam), ''), p.relatie, '') as wat, d.id is not null as mag,
      coalesce(d.meegetekend, false) as meegetekend
    from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id and c.regime_code = 'steun' join betrokkenheid b on b.casus_id = c.id
      left join netwerkdeling d on d.ronde_id = ${rondeId} and d.actor_id = b.actor_id
      left join persoon p on p.id = b.persoon_id and p.casus_id = b.casus_id
      left join actor a on a.id = b.actor_id and b.kant = 'professional' left join organisatie o on o.id = b.organisatie_id
    where m.kant = 'jeugdige' and b.kant <> 'jeugdige' and b.actor_id is not null and (d.id is not null or ${doetMee(sql`m.vandaag`)})
    order by b.actor_id, (${doetMee(sql`m.vandaag`)}) desc, b.van, b.id),
  lezers as (select * from mensen union all
    select d.actor_id, coalesce(a.naam, ''), '', true, d.meegetekend from netwerkdeling d left join actor a on a.id = d.actor_id
    where d.ronde_id = ${rondeId} and d.actor_id not in (select "actorId" from mensen))
  select l.*, exists (select from netwerkdeling d join betrokkenheid b on b.casus_id = d.casus_id and b.actor_id = d.actor_id
    where d.ronde_id = ${rondeId} and d.actor_id = l."actorId" and ${doetMee(sql`sec.vandaag()`)}) as ziet
  from lezers l order by mag desc, naam, "actorId"`
