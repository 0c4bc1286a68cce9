import { type Sql, sql } from '../../kernel/db.ts'

export type VraagRow = {
  id: string
  casus_id: string
  bijdrage_id: string
  waarvoor: string
  naam: string
  organisatie: string
  organisatie_id: string
  op: Date
  antwoord: 'ja' | 'nee' | null
  woorden: string
  ingetrokken_op: Date | null
  ingetrokken_reden: string
  versie: number
  aan_mij: boolean
  publiek: string[] | null
  jeugdige_vanaf: string | null
  ouder_vanaf: string | null
  ouder_ids: string[] | null
}
const columns = sql`v.id, v.casus_id, v.bijdrage_id, v.waarvoor, coalesce(a.naam, '') as naam, o.naam as organisatie, v.organisatie_id, v.op, v.antwoord,
  v.woorden, v.ingetrokken_op, v.ingetrokken_reden, v.versie, v.publiek, v.jeugdige_vanaf::text, v.ouder_vanaf::text, v.ouder_ids,
  v.aan_id = (select sec.actor_id()) or exists (select from bijdrage b where b.id = v.bijdrage_id
    and b.organisatie_id = (select sec.organisatie_id())) as aan_mij`
const sources = sql`gebruiksvraag v left join actor a on a.id = v.door left join organisatie o on o.id = v.organisatie_id`

/** Questions about use that this actor asked or is asked, newest first. */
export const selectVragen = (casusId: string): Sql =>
  sql`select ${columns} from ${sources} where v.casus_id = ${casusId} order by v.op desc, v.id desc limit 200`
export const selectVraag = (id: string): Sql => sql`select ${columns} from ${sources} where v.id = ${id}`

export type BronRow = {
  id: string
  tekst: string
  alleen_orientatie: boolean
  eerst_vragen: boolean
  eigen: boolean
  door: string
  organisatie_id: string | null
  bron: string
  telefoon: string | null
  op: Date
}
/** What this actor sees and may still be used: the present text of each, newest first. */
export const selectBronnen = (
  casusId: string,
  ids: readonly string[] | null = null,
): Sql => sql`select b.id, left(b.tekst, 160) as tekst,
    b.alleen_orientatie, b.eerst_vragen, coalesce(b.organisatie_id = (select sec.organisatie_id()), false) as eigen, b.door, b.organisatie_id,
    coalesce(a.naam, f.roepnaam, '') as bron, a.telefoon, b.eerste_verwerking as op
  from bijdrage b left join actor a on a.id = b.door and b.organisatie_id is not null
    left join lateral (select p.roepnaam from betrokkenheid x join persoon p on p.id = x.persoon_id
      where x.casus_id = b.casus_id and x.actor_id = b.door limit 1) f on b.organisatie_id is null
  where b.casus_id = ${casusId} and b.status = 'geldig' and (${ids}::uuid[] is null or b.id = any (${ids}::uuid[]))
  order by b.eerste_verwerking desc, b.id desc limit 100`

export type SteunRow = {
  stap: 'afspraak' | 'spoor' | 'besluit'
  stap_id: string
  bijdrage_id: string
  tekst: string
  bron: string
  teruggenomen: boolean
}
/** What the steps of a casus rest on, as far as this actor sees both. */
export const selectSteunpunten = (
  casusId: string,
): Sql => sql`select case when s.afspraak_id is not null then 'afspraak'
      when s.spoor_id is not null then 'spoor' else 'besluit' end as stap, coalesce(s.afspraak_id, s.spoor_id, s.besluit_id) as stap_id,
    s.bijdrage_id, left(b.tekst, 160) as tekst, coalesce(a.naam, '') as bron,
    b.eerst_vragen and exists (select from gebruiksvraag v where v.bijdrage_id = b.id and v.ingetrokken_op > s.op) as teruggenomen
  from steunt_op s join bijdrage b on b.id = s.bijdrage_id left join actor a on a.id = b.door
  where s.casus_id = ${casusId} order by s.op, s.id limit 500`
