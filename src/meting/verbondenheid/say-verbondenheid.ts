import { sql, type Tx } from '../../kernel/db.ts'
import { notFound } from '../../kernel/errors.ts'
import type { VerbondenheidInvoer } from '../contract.ts'
import { loadCasus, stale } from '../load.ts'
import { mayChoose } from '../policy.ts'
import { recordMeting } from '../record-meting.ts'
import type { Moment } from '../states.ts'

type Sleutel = { casusId: string; betrokkenheidId: string; moment: Moment; versie: number }

/**
 * The young person says of one helper whether they feel seen, belong and matter. Only that helper reads it, and only when the young person lets
 * them; taking that back is the same act. 403, 404, 412.
 */
export async function sayVerbondenheid(
  tx: Tx,
  s: Sleutel,
  v: VerbondenheidInvoer,
  spoor: string,
): Promise<number> {
  const geladen = await loadCasus(tx, s.casusId)
  const refusal = mayChoose({ ...geladen, actorId: tx.actor.actorId })
  if (refusal) throw refusal
  const helper = await tx.maybe(
    sql`select 1 from betrokkenheid where id = ${s.betrokkenheidId} and casus_id = ${s.casusId} and kant = 'professional'`,
  )
  if (!helper) throw notFound()
  const released = sql`case when ${v.laatLezen}::boolean then sec.nu() end`
  const changed =
    s.versie === 0
      ? await tx.run(sql`insert into verbondenheid (casus_id, betrokkenheid_id, moment, gezien, erbij, ertoe, woorden, telt_mee, vrijgegeven_op, door)
          select ${s.casusId}, ${s.betrokkenheidId}, ${s.moment}, ${v.gezien}::smallint, ${v.erbij}::smallint, ${v.ertoe}::smallint, ${v.woorden},
            ${v.teltMee}::boolean, ${released}, ${tx.actor.actorId}
          where not exists (select from verbondenheid x where x.casus_id = ${s.casusId} and x.betrokkenheid_id = ${s.betrokkenheidId} and x.moment = ${s.moment})`)
      : await tx.run(sql`update verbondenheid set gezien = ${v.gezien}::smallint, erbij = ${v.erbij}::smallint, ertoe = ${v.ertoe}::smallint,
            woorden = ${v.woorden}, telt_mee = ${v.teltMee}::boolean, vrijgegeven_op = ${released}, op = sec.nu(), versie = versie + 1
          where casus_id = ${s.casusId} and betrokkenheid_id = ${s.betrokkenheidId} and moment = ${s.moment} and versie = ${s.versie}`)
  if (changed !== 1) throw stale()
  await recordMeting(tx, geladen.casus, 'verbondenheid.zeggen', `casus:${s.casusId}`, spoor)
  return s.versie + 1
}
