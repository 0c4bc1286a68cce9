import type { PubliekRow } from '../casus/index.ts'
import { type Sql, sql } from '../kernel/db.ts'
import type { SpoorSoort, Status } from './states.ts'

export type PlanRow = {
  casus_id: string
  regime_instap: 'ja_van_jeugdige' | 'weging' | 'stappen'
  na_nee_nl: string
  na_nee_en: string
  mag_schrijven: { fase: string; zijtoestand: string | null }
  vandaag: string
  status: 'concept' | 'vastgesteld'
  nr: number
  versie: number
  familiegroepsplan: 'nog_aanbieden' | 'gekozen' | 'niet_gewild' | 'overgeslagen'
  familiegroepsplan_reden: string
  bewoording: string
  vastgesteld_op: Date | null
}

export type MensRow = {
  id: string
  kant: 'professional' | 'jeugdige' | 'ouder' | 'jim'
  rollen: string[]
  naam: string | null
  roepnaam: string | null
  functie: string | null
  relatie: string | null
  telefoon: string | null
  organisatie_id: string | null
  organisatie: string | null
  domein: string | null
  actor_id: string | null
  persoon_id: string | null
  ik: boolean
  actief: boolean
}

export type SpoorRow = PubliekRow & {
  id: string
  casus_id: string
  soort: SpoorSoort
  doel: string
  doel_van: 'jeugdige' | 'ouder' | 'samen' | 'professional'
  volgorde: number
  gestopt_op: string | null
  gestopt_reden: string
  door: string
  maker_organisatie: string | null
  versie: number
}

export type AfspraakRow = PubliekRow & {
  id: string
  casus_id: string
  spoor_id: string
  tekst: string
  eigenaar_id: string
  datum: string
  begint_op: Date | null
  eindigt_op: Date | null
  plaats: string
  tegenprestatie: string
  jeugdige_erbij: boolean
  sanctie: boolean
  nog_niet_kunnen: string
  nog_niet_bewijs: string
  status: Status
  status_toelichting: string
  reeks_id: string | null
  door: string
  versie: number
}

export type AkkoordRow = {
  id: string
  afspraak_id: string
  betrokkenheid_id: string
  antwoord: 'ja' | 'nee' | 'niet_gevraagd'
  wat_maakt_ja: string
  gevolg_nee: string
  reden_niet_gevraagd: string
  verteld_aan: string
  verteld_op: string | null
  door: string
  op: Date
  versie: number
}

/** For which parents; a parent is told nothing of it, as it would name the other. */
const oudersVoor = (t: Sql) =>
  sql`case when (select sec.soort()) <> 'ouder' then ${t}.ouder_ids end as ouder_ids`

const spoorColumns = sql`s.id, s.casus_id, s.soort, s.doel, s.doel_van, s.volgorde, s.gestopt_op::text, s.gestopt_reden, s.door,
  (select a.organisatie_id from actor a where a.id = s.door) as maker_organisatie, s.publiek, s.jeugdige_vanaf::text, s.ouder_vanaf::text, ${oudersVoor(sql`s`)}, s.versie`

const afspraakColumns = sql`a.id, a.casus_id, a.spoor_id, a.tekst, a.eigenaar_id, a.datum::text, a.begint_op, a.eindigt_op, a.plaats,
  a.tegenprestatie, a.jeugdige_erbij, a.sanctie, a.nog_niet_kunnen, a.nog_niet_bewijs, a.status, a.status_toelichting, a.reeks_id, a.door,
  a.publiek, a.jeugdige_vanaf::text, a.ouder_vanaf::text, ${oudersVoor(sql`a`)}, a.versie`

const akkoordColumns = sql`k.id, k.afspraak_id, k.betrokkenheid_id, k.antwoord, k.wat_maakt_ja, k.gevolg_nee, k.reden_niet_gevraagd,
  k.verteld_aan, k.verteld_op::text, k.door, k.op, k.versie`

const mensColumns = sql`b.id, b.kant, b.rollen, coalesce(a.naam, concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), nullif(p.achternaam, ''))) as naam,
  p.roepnaam, a.functie, p.relatie, case when b.kant = 'professional' then a.telefoon else p.telefoon end as telefoon,
  b.organisatie_id, o.naam as organisatie, o.domein, b.actor_id, b.persoon_id, b.actor_id is not distinct from (select sec.actor_id()) as ik,
  b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag()) as actief`

const mensTables = sql`betrokkenheid b left join organisatie o on o.id = b.organisatie_id
  left join actor a on a.id = b.actor_id and b.kant = 'professional' left join persoon p on p.id = b.persoon_id and p.casus_id = b.casus_id`

/** Everything of a plan that this actor may see, in the order in which `presentPlan` reads it. */
export function planQueries(casusId: string): Sql[] {
  return [
    sql`select c.id as casus_id, r.gegevens ->> 'instap' as regime_instap, r.gegevens #>> '{portaal,nl,naNee}' as na_nee_nl,
        r.gegevens #>> '{portaal,en,naNee}' as na_nee_en, jsonb_build_object('fase', c.fase, 'zijtoestand', c.zijtoestand) as mag_schrijven,
        sec.vandaag()::text as vandaag, p.status, p.nr, p.versie, p.familiegroepsplan, p.familiegroepsplan_reden, p.bewoording, p.vastgesteld_op
      from casus c join plan p on p.casus_id = c.id join regime r on r.code = c.regime_code and r.versie = c.regime_versie
      where c.id = ${casusId}`,
    sql`select ${mensColumns} from ${mensTables} where b.casus_id = ${casusId} order by b.kant, b.van, b.id`,
    sql`select ${spoorColumns} from spoor s where s.casus_id = ${casusId} order by s.volgorde, s.id`,
    sql`select ${afspraakColumns} from afspraak a where a.casus_id = ${casusId} order by a.datum, a.begint_op nulls first, a.id`,
    sql`select ${akkoordColumns} from akkoord k where k.casus_id = ${casusId}`,
    sql`select id, begint_op from overleg where casus_id = ${casusId} and status = 'gepland' and begint_op > sec.nu()
      order by begint_op limit 1`,
  ]
}

export const selectSpoor = (id: string) => sql`select ${spoorColumns} from spoor s where s.id = ${id}`
export const selectAfspraak = (id: string) =>
  sql`select ${afspraakColumns} from afspraak a where a.id = ${id}`
export const selectAfsprakenVanSpoor = (id: string) =>
  sql`select ${afspraakColumns} from afspraak a where a.spoor_id = ${id}`
export const selectReeks = (id: string) =>
  sql`select ${afspraakColumns} from afspraak a where a.reeks_id = ${id} order by a.datum, a.id`
export const selectMens = (id: string, casusId: string) =>
  sql`select ${mensColumns} from ${mensTables} where b.id = ${id} and b.casus_id = ${casusId}`
export const selectAkkoord = (afspraakId: string, betrokkenheidId: string) =>
  sql`select ${akkoordColumns} from akkoord k where k.afspraak_id = ${afspraakId} and k.betrokkenheid_id = ${betrokkenheidId}`

/** Keeps answers that no longer count, with the audience they had. Run before they are taken away or replaced. */
export function keepAkkoorden(reden: 'afspraak_gewijzigd' | 'ander_antwoord', welke: Sql): Sql {
  return sql`insert into eerder_akkoord (casus_id, afspraak_id, betrokkenheid_id, reden, antwoord, wat_maakt_ja, gevolg_nee, reden_niet_gevraagd,
      verteld_aan, verteld_op, antwoord_door, antwoord_op, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    select casus_id, afspraak_id, betrokkenheid_id, ${reden}, antwoord, wat_maakt_ja, gevolg_nee, reden_niet_gevraagd,
      verteld_aan, verteld_op, door, op, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids from akkoord where ${welke}`
}
