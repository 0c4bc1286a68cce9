import { sql, type Tx } from '../../kernel/db.ts'
import { conflict, notFound, Problem } from '../../kernel/errors.ts'
import { record } from '../../kernel/tijdlijn.ts'
import { withdrawAanstelling } from '../../organisatie/index.ts'
import type { PuntInvoer } from '../contract.ts'
import { mayBevestigen, mayControleren, mayIntrekken } from '../policy.ts'
import { type PuntRow, selectPunt } from './sql.ts'

type Decision = PuntInvoer & { puntId: string; versie: number }

/**
 * Says of one appointment that its rights are still needed, or withdraws it at once, with sessions and sight. Once; nobody decides on
 * themselves. Answers the new version.
 */
export async function decidePunt(
  tx: Tx,
  { puntId, versie, uitkomst, reden }: Decision,
  spoor: string,
): Promise<number> {
  const may = mayControleren(tx.actor)
  if (may) throw may
  const punt = await tx.maybe<PuntRow>(selectPunt(puntId))
  if (!punt) throw notFound()
  const about = { actorId: punt.actor_id, organisatieId: punt.organisatie_id, mandaten: punt.mandaten }
  const refusal = uitkomst === 'ingetrokken' ? mayIntrekken(tx.actor, about) : mayBevestigen(tx.actor, about)
  if (refusal) throw refusal
  if (punt.versie !== versie)
    throw new Problem('verouderd', 'Iemand anders heeft dit intussen beslist. Bekijk het opnieuw.')
  if (punt.uitkomst !== 'open') throw conflict('al_beslist', 'Hierover is al beslist.')
  if (uitkomst === 'ingetrokken' && punt.actor_versie !== null && !punt.al_voorbij)
    await withdrawAanstelling(tx, punt.actor_id, punt.actor_versie, spoor)
  await tx.run(sql`update autorisatiepunt set uitkomst = ${uitkomst}, reden = ${reden}, door = ${tx.actor.actorId}, beslist_op = sec.nu(),
    versie = versie + 1 where id = ${puntId}`)
  await record(tx, {
    activiteit: 'toegang',
    actie: 'toezicht.punt_beslissen',
    object: `autorisatiepunt:${puntId}`,
    betrokkenen: [],
    spoor,
  })
  return versie + 1
}
