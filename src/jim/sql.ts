import type { Fase, Zijtoestand } from '../casus/index.ts'
import { type Sql, sql } from '../kernel/db.ts'
import type { Ding, Stand, Status } from './states.ts'

export type JimRow = {
  id: string
  casus_id: string
  versie: number
  log_naam: string
  fase: Fase
  zijtoestand: Zijtoestand | null
  roepnaam: string
  relatie: string
  volwassen: 'ja' | 'nee' | 'weet_niet'
  zelfde_adres: 'ja' | 'nee' | 'weet_niet'
  hoe: string
  helpt: boolean
  status: Status
  gevraagd_op: string | null
  geantwoord_op: string | null
  gesprek_op: string | null
  besluit: string
  ouders_zien: boolean
  account: boolean
  /** Who reads this may hand over a code for the account there is: it opens with a phone. */
  opnieuw: boolean
  /** It began, and no parent with gezag says yes any more: the JIM reads nothing now. */
  rust: boolean
  begonnen_op: Date | null
  gestopt_op: Date | null
  betrokkenheid_id: string | null
  leeftijd: number | null
  kant: 'professional' | 'jeugdige' | 'ouder'
  rollen: string[]
} & Stand

/** The JIMs that this reader sees, with what the parents said in numbers and how the reader takes part. */
export const selectJims = (where: Sql): Sql =>
  sql`select j.id, j.casus_id, j.versie, c.log_naam, c.fase, c.zijtoestand, j.roepnaam, j.relatie, j.volwassen, j.zelfde_adres, j.hoe, j.helpt, j.status,
    j.gevraagd_op::text, j.geantwoord_op::text, j.gesprek_op::text, j.besluit, j.ouders_zien, j.actor_id is not null as account,
    j.actor_id is not null and sec.opent_met_telefoon(j.betrokkenheid_id) as opnieuw, inzage.jim_rust(j.id) as rust, j.begonnen_op,
    j.gestopt_op, j.betrokkenheid_id, s.leeftijd, s.gevraagd, s.ja, s.nee, s.bekend, coalesce(s.mag, false) as mag, m.kant, m.rollen
  from jim j join casus c on c.id = j.casus_id join inzage.mijn_betrokkenheid m on m.casus_id = j.casus_id
    cross join lateral inzage.jim_stand(j.id) s
  where ${where} order by j.status in ('wil_niet', 'gestopt'), j.op desc, j.id`

export type OvereenkomstRow = {
  jim_id: string
  versie: number
  doet: string
  doet_niet: string
  stopt: string
  jeugdige_op: Date | null
  jim_op: Date | null
  gestopt_op: Date | null
}
export const selectOvereenkomsten = (jimIds: readonly string[]): Sql =>
  sql`select jim_id, versie, doet, doet_niet, stopt, jeugdige_op, jim_op, gestopt_op from jim_overeenkomst where jim_id = any (${jimIds}::uuid[])`

export type OuderRow = {
  id: string
  jim_id: string
  casus_id: string
  persoon_id: string
  roepnaam: string
  relatie: string
  naam: string
  antwoord: 'ja' | 'nee' | null
  wijze: 'portaal' | 'gesproken' | null
  gezegd_op: string | null
  versie: number
}
/** What is asked of parents, as far as this reader sees it. */
export const selectOuders = (where: Sql): Sql =>
  sql`select o.id, o.jim_id, o.casus_id, o.persoon_id, o.roepnaam, o.relatie, coalesce(nullif(p.relatie, ''), p.roepnaam, '') as naam, o.antwoord, o.wijze,
    o.gezegd_op::text, o.versie from jim_ouder o left join persoon p on p.id = o.persoon_id where ${where} order by o.op, o.id`

export type DingRow = {
  soort: Ding
  ding_id: string
  wat: string
  dag: string | null
  van_jim: boolean
  gedeeld: boolean
  /** Meant for these parents and not for another one; null when it is for each or for none. */
  voor: string[] | null
}
/** For whom of the parents a row is meant, by name, when another parent is left out. */
const voor = (x: Sql): Sql =>
  sql`case when ${x}.ouder_vanaf is not null and exists (select from persoon q where q.casus_id = ${x}.casus_id and q.soort = 'ouder'
      and q.id <> all (${x}.ouder_ids)) then (select array_agg(p.roepnaam order by p.id) from persoon p where p.id = any (${x}.ouder_ids)) end`
/** What the young person sees of one plan and can let this JIM see: own question, own goals, afspraken, overleggen, parts of the own story. */
export const selectDingen = (casusId: string, jimId: string, jimBetrokkenheid: string | null): Sql =>
  sql`select x.*, exists (select from jim_deling d where d.jim_id = ${jimId} and d.soort = x.soort
      and coalesce(d.spoor_id, d.afspraak_id, d.overleg_id, d.verhaaldeel_id, d.casus_id) = x.ding_id) as gedeeld
  from (
    select 'vraag' as soort, c.id as ding_id, c.vraag as wat, null::text as dag, false as van_jim, 0 as plek, c.start as op, null::text[] as voor from casus c where c.id = ${casusId}
    union all select 'spoor', s.id, s.doel, null, false, 1, null, ${voor(sql`s`)} from spoor s where s.casus_id = ${casusId} and s.gestopt_op is null
      and s.doel_van in ('jeugdige', 'samen') and sec.jim_mag_rubriek(sec.jim_rubriek(s.soort))
    union all select 'afspraak', a.id, a.tekst, a.datum::text, a.eigenaar_id is not distinct from ${jimBetrokkenheid}::uuid, 2, a.datum::timestamptz, ${voor(sql`a`)}
      from afspraak a join spoor s on s.id = a.spoor_id where a.casus_id = ${casusId} and a.status = 'open' and not a.sanctie
      and sec.jim_mag_rubriek(sec.jim_rubriek(s.soort))
    union all select 'overleg', o.id, o.plaats, (o.begint_op at time zone 'Europe/Amsterdam')::date::text, false, 3, o.begint_op, ${voor(sql`o`)}
      from overleg o where o.casus_id = ${casusId} and o.status = 'gepland'
    union all select 'verhaaldeel', v.id, coalesce(nullif(v.titel, ''), left(v.tekst, 120)), null, false, 4, v.op, null
      from verhaaldeel v where v.eigenaar_id = (select sec.actor_id()) and 'jim' in (select sec.verhaal_ontvangers('steun'))) x
  order by x.plek, x.op, x.ding_id`
