import { type Sql, sql } from '../kernel/db.ts'
import type { Kiesbaar } from './contract.ts'

export type DeelRow = {
  id: string
  versie: number
  titel: string
  tekst: string
  op: Date
  gewijzigd_op: Date
  eigen: boolean
  /** The casus through which a reader sees it; null for who tells. */
  casus_id: string | null
  log_naam: string | null
  van: string
  nieuw: boolean
}

/** The parts that this person sees, their own or given to them, oldest first; `nieuw` when this reader did not say to have read these words. */
export const selectDelen = (
  where: Sql,
): Sql => sql`select v.id, v.versie, v.titel, v.tekst, v.op, v.gewijzigd_op, v.eigenaar_id = (select sec.actor_id()) as eigen,
    c.id as casus_id, c.log_naam, coalesce((select p.roepnaam from persoon p where p.casus_id = c.id and p.soort = 'jeugdige' limit 1), '') as van,
    v.eigenaar_id <> (select sec.actor_id()) and coalesce((select l.versie from verhaallezing l
      where l.deel_id = v.id and l.actor_id = (select sec.actor_id())), 0) < v.versie as nieuw
  from verhaaldeel v left join casus c on v.eigenaar_id <> (select sec.actor_id())
    and c.id = (select g.casus_id from verhaaldeling g where g.deel_id = v.id order by g.op desc, g.id limit 1)
  where ${where} order by v.op, v.id`

export type LezerRow = {
  id: string
  deel_id: string
  wie: 'mens' | 'organisatie' | 'jim'
  wie_id: string
  naam: string
  wat: string
  casus_id: string
  op: Date
  leest: boolean
}
/** Who gets the young person's own parts, their JIM too, and whether they can read them now. */
export const selectLezers: Sql = sql`select x.* from (select g.id, g.deel_id, case when g.actor_id is null then 'organisatie' else 'mens' end as wie,
    coalesce(g.actor_id, g.organisatie_id) as wie_id,
    coalesce(b.roepnaam, a.naam, o.naam, '') as naam, coalesce(nullif(concat_ws(', ', nullif(a.functie, ''), ao.naam), ''), b.relatie, '') as wat,
    g.casus_id, g.op, b.betrokken is not null and c.fase is distinct from 'gesloten' as leest
  from verhaaldeling g left join casus c on c.id = g.casus_id left join actor a on a.id = g.actor_id
    left join organisatie ao on ao.id = a.organisatie_id left join organisatie o on o.id = g.organisatie_id
    left join lateral (select true as betrokken, p.roepnaam, p.relatie from betrokkenheid x left join persoon p on p.id = x.persoon_id and p.casus_id = x.casus_id
      where x.casus_id = g.casus_id and x.kant <> 'jeugdige' and (x.actor_id = g.actor_id or x.organisatie_id = g.organisatie_id)
        and x.van <= sec.vandaag() and (x.tot is null or x.tot >= sec.vandaag()) limit 1) b on true
  where g.eigenaar_id = (select sec.actor_id())
  union all select d.id, d.verhaaldeel_id, 'jim', j.id, j.roepnaam, j.relatie, d.casus_id, d.op, j.status = 'jim' and c.fase <> 'gesloten'
  from jim_deling d join jim j on j.id = d.jim_id join casus c on c.id = d.casus_id
    join verhaaldeel v on v.id = d.verhaaldeel_id and v.eigenaar_id = (select sec.actor_id())) x order by x.op, x.id`

export type LezingRow = { deel_id: string; naam: string; wat: string; op: Date; versie: number }
/** Who said to have read the young person's own parts. */
export const selectLezingen: Sql = sql`select l.deel_id, coalesce(nullif(a.naam, ''), p.roepnaam, '') as naam,
    coalesce(nullif(concat_ws(', ', nullif(a.functie, ''), o.naam), ''), '') as wat, l.op, l.versie
  from verhaallezing l left join actor a on a.id = l.actor_id left join organisatie o on o.id = a.organisatie_id
    left join lateral (select x.roepnaam from betrokkenheid b join persoon x on x.id = b.persoon_id and x.casus_id = b.casus_id
      where b.actor_id = l.actor_id limit 1) p on true
  where exists (select from verhaaldeel v where v.id = l.deel_id and v.eigenaar_id = (select sec.actor_id())) order by l.op, l.actor_id`

export type PlanRow = {
  casus_id: string
  vraag: string
  wie_kan_vragen: { nl: string; en: string }
  jim: { jimId: string; naam: string; wat: string } | null
  mensen: Kiesbaar[]
}
/** The young person's plans that are not closed and in which a story can be given to someone, with whom that may be, as far as they know. */
export const selectPlannen: Sql = sql`select c.id as casus_id, c.vraag,
    json_build_object('nl', r.gegevens #>> '{portaal,nl,wieKanVragen}', 'en', r.gegevens #>> '{portaal,en,wieKanVragen}') as wie_kan_vragen,
    (select json_build_object('jimId', j.id, 'naam', j.roepnaam, 'wat', j.relatie) from jim j
      where j.casus_id = c.id and j.status = 'jim' and 'jim' in (select sec.verhaal_ontvangers(c.regime_code))) as jim,
    coalesce((select json_agg(json_build_object('betrokkenheidId', b.id, 'actorId', b.actor_id, 'naam', coalesce(p.roepnaam, a.naam, ''),
        'wat', coalesce(nullif(concat_ws(', ', nullif(a.functie, ''), o.naam), ''), p.relatie, ''), 'moetMelden', coalesce(a.moet_melden, ''),
        'organisatie', case when o.id is not null then json_build_object('id', o.id, 'naam', o.naam) end)
        order by not 'vaste_persoon' = any (b.rollen), not 'casusregisseur' = any (b.rollen), b.van, b.id)
      from betrokkenheid b left join actor a on a.id = b.actor_id and b.kant = 'professional' left join organisatie o on o.id = b.organisatie_id
        left join persoon p on p.id = b.persoon_id and p.casus_id = b.casus_id
      where b.casus_id = c.id and b.kant <> 'jeugdige' and b.actor_id is not null and b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag())
        and coalesce(o.soort, b.kant) in (select sec.verhaal_ontvangers(c.regime_code))), '[]') as mensen
  from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id and c.fase <> 'gesloten'
    join regime r on r.code = c.regime_code and r.versie = coalesce(sec.regimeversie(c.regime_code), c.regime_versie)
  where m.kant = 'jeugdige' and c.regime_code in ('steun', 'pga') order by m.casus_start desc, c.id`
