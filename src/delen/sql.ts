import { type Fase, publiekColumns, type Zijtoestand } from '../casus/index.ts'
import { empty, type Sql, sql } from '../kernel/db.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import type { EigenKantStaat, GeheimGrond, Soort, Status } from './states.ts'

export type Kant = 'professional' | 'jeugdige' | 'ouder'

/** Everything the acts must know before they write, in one row: the casus, its regime, how this actor takes part, today. */
export type DeelCasus = {
  id: string
  log_naam: string
  fase: Fase
  zijtoestand: Zijtoestand | null
  regime_code: string
  /** As which party this actor gives: the kind of organisation, or jeugdige or ouder. */
  partij: string
  categorieen: string[]
  jeugdige_ziet: 'alles_tenzij' | 'plan'
  ouder_ziet: 'alles_tenzij' | 'plan'
  kant: Kant
  betrokkenheid_id: string
  vandaag: string
  nieuw_id: string
}
export const selectCasus = (
  casusId: string,
): Sql => sql`select c.id, c.log_naam, c.fase, c.zijtoestand, c.regime_code, sec.partij() as partij,
    r.gegevens -> 'categorieen' as categorieen, r.gegevens ->> 'jeugdigeZiet' as jeugdige_ziet, r.gegevens ->> 'ouderZiet' as ouder_ziet,
    m.kant, m.betrokkenheid_id, m.vandaag::text, uuidv7() as nieuw_id
  from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id
    join regime r on r.code = c.regime_code and r.versie = coalesce(sec.regimeversie(c.regime_code), c.regime_versie)
  where m.casus_id = ${casusId} limit 1`

/** What secrecy and consent ask of this writer under the regime that holds today, and consent of parents. */
export type Geheim = {
  categorieen: string[]
  met_toestemming: string[]
  ouders_met_toestemming: string[]
  gronden: GeheimGrond[]
  ouder_is_ander: boolean
}
const mitsVan = (partij: Sql, richting: 'geven' | 'ontvangen', mits: 'geheim_grond' | 'toestemming'): Sql =>
  sql`array(select d.categorie from deelregel d where d.regime_code = c.regime_code and d.regime_versie = sec.regimeversie(c.regime_code)
      and d.partij = ${partij} and d.richting = ${richting} and ${mits} = any (d.mits) order by d.categorie)`
export const selectGeheim = (casusId: string): Sql => sql`select sec.ouder_is_ander(c.id) as ouder_is_ander,
    ${mitsVan(sql`sec.partij()`, 'geven', 'geheim_grond')} as categorieen,
    ${mitsVan(sql`sec.partij()`, 'geven', 'toestemming')} as met_toestemming,
    ${mitsVan(sql`'ouder'`, 'ontvangen', 'toestemming')} as ouders_met_toestemming,
    coalesce((select r.gegevens #> '{geheim,gronden}' from regime r
      where r.code = c.regime_code and r.versie = sec.regimeversie(c.regime_code)), '[]') as gronden
  from casus c where c.id = ${casusId}`

export type BijdrageRow = {
  id: string
  casus_id: string
  soort: Soort
  categorie: string
  tekst: string
  noodzaak: string
  alleen_orientatie: boolean
  eerst_vragen: boolean
  gebeurd_op: string | null
  organisatie_id: string | null
  organisatie: string | null
  door: string
  ikzelf: boolean
  naam: string | null
  functie: string | null
  telefoon: string | null
  familie: 'jeugdige' | 'ouder' | null
  familie_naam: string | null
  familie_relatie: string | null
  status: Status
  status_reden: string
  vervangt_id: string | null
  vervangen_door: string | null
  achterhoud_reden: string
  geheim_grond: GeheimGrond | null
  geheim_uitleg: string
  toestemming_id: string | null
  eigen_kant: EigenKantStaat
  eigen_kant_uitleg: string
  eigen_kant_uiterlijk: string | null
  eerste_verwerking: Date
  plek: string
  verloopt_op: string | null
  publiek: string[] | null
  jeugdige_vanaf: string | null
  ouder_vanaf: string | null
  ouder_ids: string[] | null
  versie: number
  woorden: { gebeurde: string; beschermde: string; zouHelpen: string; op: string; door: string }[]
  weerwoorden: { id: string; kant: 'jeugdige' | 'ouder'; tekst: string; op: string; ikzelf: boolean }[]
}

const utc = sql`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const columns = sql`b.id, b.casus_id, b.soort, b.categorie, b.tekst, b.noodzaak, b.alleen_orientatie, b.eerst_vragen, b.gebeurd_op::text,
  b.organisatie_id, o.naam as organisatie, b.door, b.door = (select sec.actor_id()) as ikzelf, a.naam, a.functie, a.telefoon,
  f.kant as familie, f.roepnaam as familie_naam, f.relatie as familie_relatie, b.status, b.status_reden, b.vervangt_id,
  (select n.id from bijdrage n where n.vervangt_id = b.id and n.casus_id = b.casus_id limit 1) as vervangen_door,
  b.achterhoud_reden, b.geheim_grond, b.geheim_uitleg, b.toestemming_id, b.eigen_kant, b.eigen_kant_uitleg, b.eigen_kant_uiterlijk::text, b.eerste_verwerking,
  (extract(epoch from b.eerste_verwerking) * 1000000)::bigint::text || '.' || b.id as plek,
  b.verloopt_op::text, b.publiek, b.jeugdige_vanaf::text, b.ouder_vanaf::text, b.ouder_ids, b.versie,
  (select coalesce(json_agg(json_build_object('gebeurde', e.gebeurde, 'beschermde', e.beschermde, 'zouHelpen', e.zou_helpen,
      'op', to_char(e.op at time zone 'UTC', ${utc}), 'door', e.door) order by e.op), '[]')
    from eigen_kant e where e.bijdrage_id = any (k.keten)) as woorden,
  (select coalesce(json_agg(json_build_object('id', w.id, 'kant', w.kant, 'tekst', w.tekst,
      'op', to_char(w.op at time zone 'UTC', ${utc}), 'ikzelf', w.ikzelf) order by w.op), '[]')
    from (select w.id, w.tekst, w.op, w.door = (select sec.actor_id()) as ikzelf, coalesce(x.kant, 'jeugdige') as kant from weerwoord w
      left join betrokkenheid x on x.id = w.betrokkenheid_id where w.over_soort = 'bijdrage' and w.over_id = any (k.keten)) w) as weerwoorden`
// What was said to an earlier text goes on with its correction.
const sources = sql`cross join lateral (select case when b.vervangt_id is null then array[b.id] else array(
    with recursive keten as (select b.id, b.vervangt_id union all select o.id, o.vervangt_id from bijdrage o join keten k on o.id = k.vervangt_id)
    select id from keten) end as keten) k
  left join organisatie o on o.id = b.organisatie_id
  left join actor a on a.id = b.door and b.organisatie_id is not null
  left join lateral (select x.kant, p.roepnaam, p.relatie from betrokkenheid x left join persoon p on p.id = x.persoon_id
    where x.casus_id = b.casus_id and x.actor_id = b.door order by x.van desc limit 1) f on b.organisatie_id is null`

/** One bijdrage with its source, own words and what was said back. */
export const selectBijdrage = (casusId: string, bijdrageId: string): Sql =>
  sql`select ${columns} from bijdrage b ${sources} where b.id = ${bijdrageId} and b.casus_id = ${casusId}`

export type Bladeren = {
  soort?: string | undefined
  organisatie?: string | undefined
  aantal: number
  na?: string | undefined
}
/** A page of bijdragen, newest first, and one more to know whether there are more. */
export function selectBijdragen(casusId: string, q: Bladeren): Sql {
  const [micros, id] = q.na?.split('.') ?? []
  return sql`select ${columns}
    from (select * from bijdrage b where b.casus_id = ${casusId}
      ${q.soort === undefined ? empty : sql`and b.soort = ${q.soort}`}
      ${q.organisatie === undefined ? empty : sql`and b.organisatie_id = ${q.organisatie}`}
      ${micros === undefined ? empty : sql`and (b.eerste_verwerking, b.id) < ('epoch'::timestamptz + ${micros}::bigint * interval '1 microsecond', ${id}::uuid)`}
      order by b.eerste_verwerking desc, b.id desc limit ${q.aantal + 1}) b ${sources}
    order by b.eerste_verwerking desc, b.id desc`
}

/** Organisations whose part in this casus the actor may know, with what each may receive only with a consent. */
export const selectDeelnemers = (casusId: string): Sql =>
  sql`select o.id, o.naam, ${metToestemming(sql`${casusId}::uuid`)} as met_toestemming from organisatie o
    where o.id in (select b.organisatie_id from betrokkenheid b where b.casus_id = ${casusId}) order by o.naam, o.id`
export type Deelnemer = { id: string; naam: string; met_toestemming: string[] }
/** The categories that the party of organisation `o` may receive today in this casus only with a consent. */
export const metToestemming = (casusId: Sql): Sql =>
  sql`array(select d.categorie from casus c join deelregel d on d.regime_code = c.regime_code and d.regime_versie = sec.regimeversie(c.regime_code)
    where c.id = ${casusId} and d.partij = o.soort and d.richting = 'ontvangen' and 'toestemming' = any (d.mits) order by d.categorie)`

export type NieuweBijdrage = {
  id: string
  casusId: string
  soort: Soort
  categorie: string
  tekst: string
  noodzaak: string
  alleenOrientatie: boolean
  eerstVragen: boolean
  gebeurdOp: string | null
  organisatieId: string | null
  door: string
  vervangtId: string | null
  achterhoudReden: string
  eigenKant: EigenKantStaat
  eigenKantUitleg: string
  eigenKantUiterlijk: string | null
  verlooptOp: string | null
  geheimGrond: GeheimGrond | null
  geheimUitleg: string
  toestemmingId: string | null
  publiek: Publiek
}
export const insertBijdrage = (
  b: NieuweBijdrage,
): Sql => sql`insert into bijdrage (id, casus_id, soort, categorie, tekst, noodzaak,
    alleen_orientatie, eerst_vragen, gebeurd_op, organisatie_id, door, vervangt_id, achterhoud_reden, eigen_kant, eigen_kant_uitleg,
    eigen_kant_uiterlijk, verloopt_op, geheim_grond, geheim_uitleg, toestemming_id, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
  values (${b.id}, ${b.casusId}, ${b.soort}, ${b.categorie}, ${b.tekst}, ${b.noodzaak}, ${b.alleenOrientatie}, ${b.eerstVragen},
    ${b.gebeurdOp}, ${b.organisatieId}, ${b.door}, ${b.vervangtId}, ${b.achterhoudReden}, ${b.eigenKant}, ${b.eigenKantUitleg},
    ${b.eigenKantUiterlijk}, ${b.verlooptOp}, ${b.geheimGrond}, ${b.geheimUitleg}, ${b.toestemmingId}::uuid, ${publiekColumns(b.publiek)})`

export type NieuweEigenKant = {
  casusId: string
  bijdrageId: string
  gebeurde: string
  beschermde: string
  zouHelpen: string
  door: string
  publiek: Publiek
}
export const insertEigenKant = (
  e: NieuweEigenKant,
): Sql => sql`insert into eigen_kant (casus_id, bijdrage_id, gebeurde, beschermde,
    zou_helpen, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
  values (${e.casusId}, ${e.bijdrageId}, ${e.gebeurde}, ${e.beschermde}, ${e.zouHelpen}, ${e.door},
    ${publiekColumns(e.publiek)})`
