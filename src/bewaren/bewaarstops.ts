import { sql, type Tx } from '../kernel/db.ts'
import { forbidden, notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Bewaarstop } from './answers.ts'
import type { BewaarstopInvoer } from './contract.ts'
import { kenmerk } from './kenmerk.ts'
import { mayBewaren } from './policy.ts'

type Row = {
  id: string
  casus_id: string
  grond: Bewaarstop['grond']
  reden: string
  door: string
  vanaf: string
  herzien_op: string
  herzien: boolean
  versie: number
}

/** The holds that stand, the nearest review first; of one casus, or of all that this actor may see. */
export async function listBewaarstops(tx: Tx, casusId: string | null = null): Promise<Bewaarstop[]> {
  const rows =
    await tx.many<Row>(sql`select s.id, s.casus_id, s.grond, s.reden, coalesce(a.naam, '') as door, s.vanaf::text, s.herzien_op::text,
      s.herzien_op <= sec.vandaag() as herzien, s.versie
    from bewaarstop s left join actor a on a.id = s.door
    where s.opgeheven_op is null and (${casusId}::uuid is null or s.casus_id = ${casusId}) order by s.herzien_op, s.id limit 500`)
  const magOpheffen = mayBewaren(tx.actor) === null
  return rows.map((r) => ({
    id: r.id,
    versie: r.versie,
    kenmerk: kenmerk(r.casus_id),
    casusId: r.casus_id,
    grond: r.grond,
    reden: r.reden,
    door: r.door,
    vanaf: r.vanaf,
    herzienOp: r.herzien_op,
    herzien: r.herzien,
    abilities: { magOpheffen },
  }))
}

/** Puts a hold on a casus: nothing of it is destroyed until the hold is lifted. By its regisseur or the retention desk; answers the id. */
export async function createBewaarstop(tx: Tx, b: BewaarstopInvoer, spoor: string): Promise<string> {
  const mijn = await tx.maybe<{
    mag: boolean
  }>(sql`select m.rollen && array['casusregisseur', 'procesregisseur'] as mag
    from inzage.mijn_betrokkenheid m where m.casus_id = ${b.casusId}`)
  if (mayBewaren(tx.actor) !== null && mijn?.mag !== true) {
    if (mijn) throw forbidden('geen_bewaarstop', 'Dit doet een regisseur of de bewaardesk. Bel een van hen.')
    throw notFound()
  }
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into bewaarstop (casus_id, grond, reden, herzien_op, door)
    values (${b.casusId}, ${b.grond}, ${b.reden}, ${b.herzienOp}, ${tx.actor.actorId}) returning id`)
  await log(tx, 'bewaarstop.leggen', row?.id ?? '', b.casusId, spoor)
  return row?.id ?? ''
}

/** Lifts a hold with a reason, by the retention desk only; answers the new version. */
export async function liftBewaarstop(
  tx: Tx,
  { id, reden, versie }: { id: string; reden: string; versie: number },
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<{ casus_id: string; versie: number; weg: boolean }>(
    sql`select casus_id, versie, opgeheven_op is not null as weg from bewaarstop where id = ${id}`,
  )
  if (!row || row.weg) throw notFound()
  const refusal = mayBewaren(tx.actor)
  if (refusal) throw refusal
  const changed =
    await tx.run(sql`update bewaarstop set opgeheven_op = sec.nu(), opgeheven_door = ${tx.actor.actorId}, opheffing_reden = ${reden},
    versie = versie + 1 where id = ${id} and versie = ${versie}`)
  if (changed === 0)
    throw new Problem('verouderd', 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.')
  await log(tx, 'bewaarstop.opheffen', id, row.casus_id, spoor)
  return versie + 1
}

async function log(tx: Tx, actie: string, id: string, casusId: string, spoor: string): Promise<void> {
  const row = await tx.maybe<{ log_naam: string }>(sql`select log_naam from bewaren.dagen(${casusId})`)
  await record(tx, {
    activiteit: 'verantwoording',
    actie,
    object: `bewaarstop:${id}`,
    betrokkenen: row ? [row.log_naam] : [],
    spoor,
  })
}
