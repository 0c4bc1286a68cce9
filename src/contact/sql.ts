import { type Sql, sql } from '../kernel/db.ts'

const kolommen = sql`x.id, x.versie, x.soort, x.organisatie_id, x.actor_id, x.vervanger_id, x.naam, x.telefoon, x.uren,
  x.geldig_van::text, x.geldig_tot::text`
const mens = sql`a.id as actor_id, a.naam, a.functie, a.telefoon, to_char(a.bereikbaar_tot, 'HH24:MI') as bereikbaar_tot,
  a.vervanger_id, a.organisatie_id, o.naam as organisatie, o.telefoon as organisatie_telefoon`
const inDienst = sql`o.actief and a.van <= (select sec.vandaag()) and (a.tot is null or a.tot >= (select sec.vandaag()))`

/** Everyone with this key, and who stands in for them. `wie` is a query of actor ids. */
export const selectMensen = (wie: Sql): Sql => sql`with wie as materialized (${wie}),
  erbij as (select id from wie union select vervanger_id from actor where id in (select id from wie)
    union select vervanger_id from bereikbaarheid where actor_id in (select id from wie))
  select ${mens} from actor a join organisatie o on o.id = a.organisatie_id and ${inDienst} where a.id in (select id from erbij)`

/** What these people and their organisations wrote down about when they can be called, oldest first. */
export const selectBereik = (wie: Sql): Sql => sql`with mensen as materialized (${wie}),
  wie as materialized (select id from mensen union select vervanger_id from actor where id in (select id from mensen)
    union select vervanger_id from bereikbaarheid where actor_id in (select id from mensen)),
  hun as materialized (select distinct organisatie_id from actor where id in (select id from wie))
  select ${kolommen} from bereikbaarheid x where (x.geldig_tot is null or x.geldig_tot >= (select sec.vandaag()))
    and (x.actor_id in (select id from wie) or x.soort = 'piket' and x.organisatie_id in (select organisatie_id from hun))
  order by x.geldig_van, x.id`

export const selectPiket = (
  organisatieId: string,
): Sql => sql`select ${kolommen} from bereikbaarheid x where x.soort = 'piket' and x.organisatie_id = ${organisatieId}
  and (x.geldig_tot is null or x.geldig_tot >= (select sec.vandaag())) order by x.geldig_van, x.id`

export const selectOrganisatie = (organisatieId: string | null): Sql =>
  sql`select id, naam, soort, telefoon, gemeente_code from organisatie where id = ${organisatieId} and actief`

export type PartnerRow = { id: string; betrokkenheid_id: string; rollen: string[] }
/** Who takes part in a casus today, as this person knows them; the vaste persoon first. */
export const selectPartners = (
  casusId: string,
): Sql => sql`select b.actor_id as id, b.id as betrokkenheid_id, b.rollen from betrokkenheid b
  where b.casus_id = ${casusId} and b.kant = 'professional' and b.actor_id is not null
    and b.van <= (select sec.vandaag()) and (b.tot is null or b.tot >= (select sec.vandaag()))
  order by 'vaste_persoon' = any (b.rollen) desc, 'casusregisseur' = any (b.rollen) desc, b.van, b.id`

export type VraagRow = {
  id: string
  over: string
  doel: string
  waarom: string
  grond: string
  grond_uitleg: string
  op: Date
  antwoord_voor: string
  voorbij: boolean
}
/** My own questions, newest first; the database holds them 30 days after their term. */
export const selectMijnVragen = (
  actorId: string,
  alleen: Sql,
): Sql => sql`select q.id, q.over, q.doel, q.waarom, q.grond, q.grond_uitleg, q.op, q.antwoord_voor::text,
    q.antwoord_voor < (select sec.vandaag()) as voorbij
  from vraag_wie_werkt q where q.door = ${actorId} ${alleen} order by q.op desc, q.id desc limit 50`

export type AntwoordRow = { vraag_id: string; actor_id: string; wijze: string }
export const selectAntwoorden = (vraagIds: readonly string[]): Sql =>
  sql`select vraag_id, actor_id, wijze from antwoord_wie_werkt where vraag_id = any (${vraagIds}::uuid[]) order by op, id`

export const countVandaag = (actorId: string): Sql => sql`select count(*)::int as aantal from vraag_wie_werkt
  where door = ${actorId} and op >= (select sec.vandaag())::timestamp at time zone 'Europe/Amsterdam'`
