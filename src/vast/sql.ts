import type { Fase, Zijtoestand } from '../casus/index.ts'
import { join, type Sql, sql } from '../kernel/db.ts'
import type { MomentStatus, PlekSoort, WensStatus } from './states.ts'

export type MensRow = {
  id: string
  actor_id: string
  rollen: string[]
  naam: string
  functie: string
  organisatie: string
  soort: string
  organisatie_id: string
  telefoon: string | null
  gekozen: boolean
  sinds: string
  jongere_kent: boolean
}
const doetMee = sql`b.kant = 'professional' and b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag())`
/** Professionals who take part today, as far as this reader may know. */
export const selectMensen = (
  casus: Sql,
): Sql => sql`select b.id, b.actor_id, b.rollen, a.naam, a.functie, o.naam as organisatie, o.soort,
    b.organisatie_id, coalesce(a.telefoon, o.telefoon) as telefoon, b.gekozen_door_jeugdige as gekozen,
    coalesce(b.gekozen_op, b.van)::text as sinds, coalesce(b.jeugdige_vanaf <= sec.vandaag(), false) as jongere_kent
  from betrokkenheid b join actor a on a.id = b.actor_id join organisatie o on o.id = b.organisatie_id
  where b.casus_id = ${casus} and ${doetMee} order by not 'vaste_persoon' = any (b.rollen), a.naam, b.id`

export type PlekRow = {
  id: string
  casus_id: string
  soort: PlekSoort
  wat: string
  begint: string
  publiek: string[] | null
}
export const selectPlekken = (
  casus: Sql,
): Sql => sql`select p.id, p.casus_id, p.soort, p.wat, p.begint::text, p.publiek from nieuwe_plek p
  where p.casus_id = ${casus} order by p.begint desc, p.id desc limit 20`

export type MomentRow = {
  id: string
  casus_id: string
  plek_id: string
  versie: number
  dag: string
  tijd: string | null
  wat: string
  wie_id: string
  wie: string
  ik: boolean
  status: MomentStatus
  reden: string
  /** Its time has come. */
  geweest: boolean
  gemist_id: string | null
  gemist_versie: number
  gemist_tekst: string
  gemist_op: Date
  gemist_vandaag: boolean
  gemist_antwoord: string
  gemist_van: string | null
}
const momentVelden = sql`m.id, m.casus_id, m.plek_id, m.versie, m.dag::text, to_char(m.tijd, 'HH24:MI') as tijd, m.wat, m.wie_id, coalesce(a.naam, '') as wie,
    coalesce(b.actor_id = (select sec.actor_id()), false) as ik, m.status, m.reden,
    (m.dag + coalesce(m.tijd, '00:00')) at time zone 'Europe/Amsterdam' <= sec.nu() as geweest, g.id as gemist_id, g.versie as gemist_versie,
    g.tekst as gemist_tekst, g.op as gemist_op, (g.op at time zone 'Europe/Amsterdam')::date = sec.vandaag() as gemist_vandaag,
    g.antwoord as gemist_antwoord, (select x.naam from actor x where x.id = g.beantwoord_door) as gemist_van
  from plek_moment m left join betrokkenheid b on b.id = m.wie_id and b.casus_id = m.casus_id left join actor a on a.id = b.actor_id
    left join gemist_moment g on g.moment_id = m.id`
export const selectMomenten = (casus: Sql): Sql =>
  sql`select ${momentVelden} where m.casus_id = ${casus} order by m.dag, m.tijd nulls first, m.id`
export const selectMoment = (momentId: string): Sql => sql`select ${momentVelden} where m.id = ${momentId}`
/** The moment of which the young person said that nobody was there. */
export const selectGemist = (gemistId: string): Sql => sql`select ${momentVelden} where g.id = ${gemistId}`

export type VervangingRow = {
  id: string
  casus_id: string
  versie: number
  van: string
  tot: string
  met_jeugdige: boolean
  naam: string
  functie: string
  organisatie: string
  telefoon: string | null
}
/** Who stands in, now or soon; who is not known to the reader is not named. */
export const selectVervangingen = (
  casus: Sql,
): Sql => sql`select v.id, v.casus_id, v.versie, v.van::text, v.tot::text, v.met_jeugdige, a.naam, a.functie,
    o.naam as organisatie, coalesce(a.telefoon, o.telefoon) as telefoon
  from vaste_vervanging v join betrokkenheid b on b.id = v.vervanger_id and b.casus_id = v.casus_id join actor a on a.id = b.actor_id
    join organisatie o on o.id = b.organisatie_id
  where v.casus_id = ${casus} and v.tot >= sec.vandaag() order by v.van, v.id`

export type WensRow = {
  id: string
  casus_id: string
  log_naam: string
  versie: number
  soort: 'zelfde' | 'anders'
  over_id: string | null
  over: string
  wie_id: string | null
  wie: string
  tekst: string
  aan: 'regisseur' | 'contactpunt'
  doorgegeven: boolean
  vertel: 'niets' | 'zelf' | 'woorden'
  woorden: string
  warm: boolean
  bereik: string
  naam: string
  status: WensStatus
  antwoord: string
  op: Date
  beantwoord_op: Date | null
  in_casus: boolean
}
const wensVelden = sql`w.id, w.casus_id, w.log_naam, w.versie, w.soort, w.over_id, coalesce(oa.naam, '') as over, w.wie_id,
    coalesce(wa.naam, w.wie_tekst) as wie, w.tekst, w.aan, w.doorgegeven, w.vertel, w.woorden, w.warm, w.bereik, w.naam, w.status, w.antwoord, w.op,
    w.beantwoord_op, exists (select from casus c where c.id = w.casus_id) as in_casus
  from vaste_wens w left join actor oa on oa.id = w.over_actor_id left join actor wa on wa.id = w.wie_id`
const volgorde = sql`order by array_position(array['open', 'gehoord', 'vervuld', 'niet_gewenst'], w.status), w.op desc, w.id`
export const selectWensenVan = (casus: Sql): Sql =>
  sql`select ${wensVelden} where w.casus_id = ${casus} ${volgorde}`
/** Everything that waits for this reader's answer, over all casussen. */
export const selectWensen: Sql = sql`select ${wensVelden} where w.status in ('open', 'gehoord') ${volgorde} limit 200`
export const selectWens = (wensId: string): Sql => sql`select ${wensVelden} where w.id = ${wensId}`

export type BandRow = {
  id: string
  vast_id: string
  sinds: string
  naam: string
  functie: string
  organisatie: string
  telefoon: string | null
  werkt_hier_nog: boolean
}
/** Who may still be called. Of who left their job only the organisation can be called. */
export const selectBanden: Sql = sql`select v.id, v.vast_id, v.sinds::text, a.naam, a.functie, o.naam as organisatie,
    case when w.nog then coalesce(a.telefoon, o.telefoon) else o.telefoon end as telefoon, w.nog as werkt_hier_nog
  from vaste_band v join actor a on a.id = v.vast_id join organisatie o on o.id = a.organisatie_id
    cross join lateral (select a.van <= sec.vandaag() and (a.tot is null or a.tot >= sec.vandaag()) and o.actief as nog) w
  where v.jeugdige_id = (select sec.actor_id()) order by v.op desc, v.id`

export type PlanRow = {
  casus_id: string
  log_naam: string
  vraag: string
  regime_code: string
  open: boolean
  fase: Fase
  zijtoestand: Zijtoestand | null
}
/** The young person's own casussen. */
export const selectMijnPlannen: Sql = sql`select c.id as casus_id, c.log_naam, c.vraag, c.regime_code, c.fase, c.zijtoestand, c.fase <> 'gesloten' and c.zijtoestand is distinct from 'bevroren' as open
  from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id where m.kant = 'jeugdige'
  order by c.fase = 'gesloten', m.casus_start desc, c.id`

export type VoorstelRow = {
  casus_id: string
  wie_id: string
  naam: string
  functie: string
  organisatie: string
}
/**
 * Whom the young person knows as vaste persoon from elsewhere, and could have here too: their organisation is a party of this regime, they
 * are not the vaste persoon here, and nothing was said about them here yet. A question to the young person; the casus learns nothing.
 */
export const selectVoorstellen: Sql = sql`select c.id as casus_id, a.id as wie_id, a.naam, a.functie, o.naam as organisatie
  from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id
    join (${join(
      [
        sql`select v.vast_id as actor_id, null::uuid as elders from vaste_band v where v.jeugdige_id = (select sec.actor_id())`,
        sql`select b.actor_id, b.casus_id from inzage.mijn_betrokkenheid x join betrokkenheid b on b.casus_id = x.casus_id
          where x.kant = 'jeugdige' and 'vaste_persoon' = any (b.rollen) and b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag())`,
      ],
      ' union ',
    )}) k on k.elders is distinct from c.id
    join actor a on a.id = k.actor_id and a.van <= sec.vandaag() and (a.tot is null or a.tot >= sec.vandaag())
    join organisatie o on o.id = a.organisatie_id and o.actief
    join regime r on r.code = c.regime_code and r.versie = c.regime_versie and not r.gegevens -> 'nooit' ? o.soort
    join regime_partij p on p.regime_code = c.regime_code and p.organisatie_id = o.id
  where m.kant = 'jeugdige' and c.fase <> 'gesloten' and c.zijtoestand is distinct from 'bevroren'
    and not exists (select from betrokkenheid b where b.casus_id = c.id and b.actor_id = a.id and 'vaste_persoon' = any (b.rollen)
      and (b.tot is null or b.tot >= sec.vandaag()))
    and not exists (select from vaste_wens w where w.casus_id = c.id and (w.wie_id = a.id and w.status <> 'vervuld' or w.over_actor_id = a.id))
  group by c.id, a.id, a.naam, a.functie, o.naam order by c.id, a.naam, a.id`
