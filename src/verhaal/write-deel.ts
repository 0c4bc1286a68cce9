import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import type { DeelInvoer } from './contract.ts'
import { findEigenDeel, isVerouderd, recordVerhaal } from './find-deel.ts'
import { mayAdd } from './policy.ts'
import { kladSleutel } from './states.ts'

/** A new part of one's own story; nobody reads it until it is given to someone. 403, 409 `vol`. */
export async function createDeel(
  tx: Tx,
  { titel, tekst }: DeelInvoer,
  spoor: string,
): Promise<{ id: string; versie: number }> {
  const eigen = await tx.maybe<{ aantal: number }>(
    sql`select count(*)::int as aantal from verhaaldeel where eigenaar_id = ${tx.actor.actorId}`,
  )
  const refusal = mayAdd(tx.actor, eigen?.aantal ?? 0)
  if (refusal) throw refusal
  const row = await tx.maybe<{ id: string; versie: number }>(
    sql`insert into verhaaldeel (eigenaar_id, titel, tekst) values (${tx.actor.actorId}, ${titel}, ${tekst}) returning id, versie`,
  )
  if (!row) throw notFound()
  await recordVerhaal(tx, 'verhaal.schrijven', { id: row.id, log_naam: null }, spoor)
  return row
}

type Waar = { deelId: string; versie: number }

/** Other words; who was given this part reads these from the next request on. Answers the version. 403, 404, 412. */
export async function changeDeel(
  tx: Tx,
  waar: Waar,
  { titel, tekst }: DeelInvoer,
  spoor: string,
): Promise<number> {
  const deel = await findEigenDeel(tx, waar.deelId, waar.versie)
  const next = await tx.maybe<{ versie: number }>(
    sql`update verhaaldeel set titel = ${titel}, tekst = ${tekst}, gewijzigd_op = sec.nu(), versie = versie + 1
      where id = ${deel.id} and versie = ${waar.versie} returning versie`,
  )
  if (!next) throw isVerouderd()
  await recordVerhaal(tx, 'verhaal.wijzigen', deel, spoor)
  return next.versie
}

/** Throws a part away for good: who could read it, who said to have read it, and what was typed at it and not kept yet. 403, 404, 412. */
export async function removeDeel(tx: Tx, waar: Waar, spoor: string): Promise<void> {
  const deel = await findEigenDeel(tx, waar.deelId, waar.versie)
  await recordVerhaal(tx, 'verhaal.weggooien', deel, spoor)
  const gone = await tx.run(sql`delete from verhaaldeel where id = ${deel.id} and versie = ${waar.versie}`)
  if (gone === 0) throw isVerouderd()
  await tx.run(sql`delete from klad where sleutel = ${kladSleutel(deel.id)}`)
}
