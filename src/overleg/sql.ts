import type { PubliekRow } from '../casus/index.ts'
import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import type { RegimeCode } from '../regime/index.ts'
import type { Aanwezigheid, Status } from './states.ts'

/** What of the casus the minutes print, as it stood at closing; moments in ISO 8601. */
export type StandBijSluiten = {
  vraag: string
  volgende: { id: string; begintOp: string; plaats: string } | null
}

export type OverlegRow = PubliekRow & {
  id: string
  casus_id: string
  log_naam: string
  regime_code: RegimeCode
  begint_op: Date
  eindigt_op: Date
  plaats: string
  doel: string
  status: Status
  status_reden: string
  voorzitter_id: string
  volgnr: number
  begonnen_op: Date | null
  gesloten_op: Date | null
  verslag_vrij_op: Date | null
  vrijgegeven_op: Date | null
  zonder_jeugdige_reden: string
  zonder_ouders_reden: string
  zonder_afspraken_reden: string
  stand_bij_sluiten: StandBijSluiten | null
  versie: number
}

/** The audience columns of a table, dates as text. */
export const publiekVan = (t: Sql) =>
  sql`${t}.publiek, ${t}.jeugdige_vanaf::text, ${t}.ouder_vanaf::text, ${t}.ouder_ids`

const overlegColumns = sql`o.id, o.casus_id, c.log_naam, c.regime_code, o.begint_op, o.eindigt_op, o.plaats, o.doel, o.status, o.status_reden,
  o.voorzitter_id, o.volgnr, o.begonnen_op, o.gesloten_op, o.verslag_vrij_op, vg.op as vrijgegeven_op, o.zonder_jeugdige_reden,
  o.zonder_ouders_reden, o.zonder_afspraken_reden, o.stand_bij_sluiten, o.versie, ${publiekVan(sql`o`)}`

/** One overleg with the log name of its casus; 404 when unseen. */
export async function getOverleg(tx: Tx, overlegId: string): Promise<OverlegRow> {
  const row =
    await tx.maybe<OverlegRow>(sql`select ${overlegColumns} from overleg o join casus c on c.id = o.casus_id
    left join verslag_vrijgave vg on vg.overleg_id = o.id where o.id = ${overlegId}`)
  if (!row) throw notFound()
  return row
}

/** Locks the overleg for what depends on its state; then reads it. Someone who closes waits for who writes, and the other way round. */
export async function lockOverleg(tx: Tx, overlegId: string): Promise<OverlegRow> {
  await tx.run(sql`select from overleg where id = ${overlegId} for share`)
  return getOverleg(tx, overlegId)
}

export type MensRow = PubliekRow & {
  betrokkenheid_id: string
  kant: 'professional' | 'jeugdige' | 'ouder' | 'jim'
  rollen: string[]
  actor_id: string | null
  persoon_id: string | null
  naam: string
  roepnaam: string
  functie: string
  organisatie_id: string | null
  organisatie_naam: string | null
}

/** How a person of a casus is named: family from `persoon`, staff from their appointment. Joins for `betrokkenheid b`. */
export const mensColumns = sql`b.id as betrokkenheid_id, b.kant, b.rollen, b.actor_id, b.persoon_id,
  case when b.kant = 'professional' then coalesce(a.naam, '')
    else concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), nullif(p.achternaam, '')) end as naam,
  case when b.kant = 'professional' then coalesce(split_part(a.naam, ' ', 1), '') else coalesce(p.roepnaam, '') end as roepnaam,
  case when b.kant = 'professional' then coalesce(a.functie, '') else coalesce(p.relatie, '') end as functie,
  b.organisatie_id, org.naam as organisatie_naam`
export const mensJoins = sql`left join actor a on a.id = b.actor_id and b.kant = 'professional'
  left join persoon p on p.id = b.persoon_id left join organisatie org on org.id = b.organisatie_id`

/** Who takes part in a casus today and can be invited, as far as this actor sees; a JIM comes when the young person shares the overleg. */
export async function listMensen(tx: Tx, casusId: string): Promise<MensRow[]> {
  return tx.many<MensRow>(sql`select ${mensColumns}, ${publiekVan(sql`b`)} from betrokkenheid b ${mensJoins}
    where b.casus_id = ${casusId} and b.kant <> 'jim' and b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag())
    order by array_position(array['jeugdige', 'ouder', 'professional'], b.kant), 'vaste_persoon' = any (b.rollen) desc, b.id`)
}

/** Names for the minutes of a closed overleg: also of who stopped since, as far as this actor sees. Nobody while it is open. */
export async function listNamen(
  tx: Tx,
  { casus_id, status }: OverlegRow,
): Promise<{ betrokkenheid_id: string; naam: string }[]> {
  if (status !== 'afgerond') return []
  return tx.many(sql`select ${mensColumns} from betrokkenheid b ${mensJoins} where b.casus_id = ${casus_id}`)
}

export type DeelnameRow = MensRow & {
  id: string
  casus_id: string
  overleg_id: string
  aanwezigheid: Aanwezigheid
  met_wie: string
  mandaat: string
  versie: number
}

const deelnameColumns = sql`d.id, d.casus_id, d.overleg_id, d.aanwezigheid, d.met_wie, d.mandaat, d.versie, ${mensColumns}, ${publiekVan(sql`d`)}`

/** Who was invited, family first, then the vaste persoon, as at the table. */
export async function listDeelnames(tx: Tx, overlegId: string): Promise<DeelnameRow[]> {
  return tx.many<DeelnameRow>(sql`select ${deelnameColumns} from deelname d join betrokkenheid b on b.id = d.betrokkenheid_id ${mensJoins}
    where d.overleg_id = ${overlegId}
    order by array_position(array['jeugdige', 'ouder', 'jim', 'professional'], b.kant), 'vaste_persoon' = any (b.rollen) desc, d.id`)
}

export async function getDeelname(tx: Tx, deelnameId: string): Promise<DeelnameRow> {
  const row =
    await tx.maybe<DeelnameRow>(sql`select ${deelnameColumns} from deelname d join betrokkenheid b on b.id = d.betrokkenheid_id
    ${mensJoins} where d.id = ${deelnameId}`)
  if (!row) throw notFound()
  return row
}

/** Whether this involvement was invited. */
export async function isGenodigd(tx: Tx, overlegId: string, betrokkenheidId: string): Promise<boolean> {
  const row = await tx.maybe(
    sql`select from deelname where overleg_id = ${overlegId} and betrokkenheid_id = ${betrokkenheidId}`,
  )
  return row !== undefined
}

export type AgendapuntRow = PubliekRow & {
  id: string
  casus_id: string
  overleg_id: string
  titel: string
  bron: string
  bron_id: string | null
  volgorde: number
  besproken: boolean
  door: string
  door_naam: string
  van_gezin: boolean
  versie: number
}

const agendapuntColumns = sql`g.id, g.casus_id, g.overleg_id, g.titel, g.bron, g.bron_id, g.volgorde, g.besproken, g.door,
  coalesce(da.naam, '') as door_naam, (da.organisatie_id is null) as van_gezin, g.versie, ${publiekVan(sql`g`)}`

/** The agenda in its order, as far as this actor sees. Who is no member of staff is family: their account nobody else sees. */
export async function listAgenda(tx: Tx, overlegId: string): Promise<AgendapuntRow[]> {
  return tx.many<AgendapuntRow>(sql`select ${agendapuntColumns} from agendapunt g left join actor da on da.id = g.door
    where g.overleg_id = ${overlegId} order by g.volgorde, g.id`)
}

export async function getAgendapunt(tx: Tx, agendapuntId: string): Promise<AgendapuntRow> {
  const row =
    await tx.maybe<AgendapuntRow>(sql`select ${agendapuntColumns} from agendapunt g left join actor da on da.id = g.door
    where g.id = ${agendapuntId}`)
  if (!row) throw notFound()
  return row
}
