import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import type { RondeWijziging } from './contract.ts'
import { findRonde, recordNetwerk, takePencil } from './find-ronde.ts'
import { mayRemove } from './policy.ts'

/** A name for the open round, and what the young person says about it. Answers its version. 403, 404, 409, 412. */
export async function changeRonde(
  tx: Tx,
  waar: { rondeId: string; versie: number },
  { naam, woorden }: RondeWijziging,
  spoor: string,
): Promise<number> {
  const { ronde, versie } = await takePencil(tx, waar.rondeId, waar.versie)
  await tx.run(sql`update netwerkronde set naam = ${naam}, woorden = ${woorden} where id = ${waar.rondeId}`)
  await recordNetwerk(tx, 'netwerk.opschrijven', ronde, spoor)
  return versie
}

/** Throws a round away for good, open or earlier. 403, 404, 412. */
export async function removeRonde(
  tx: Tx,
  waar: { rondeId: string; versie: number },
  spoor: string,
): Promise<void> {
  const ronde = await findRonde(tx, waar.rondeId)
  const refusal = mayRemove(ronde)
  if (refusal) throw refusal
  requireVersion(ronde, waar.versie)
  await recordNetwerk(tx, 'netwerk.weggooien', ronde, spoor)
  const gone = await tx.run(sql`delete from netwerkronde where id = ${waar.rondeId}`)
  if (gone === 0) throw notFound()
}
