import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { WensAntwoordInvoer } from './contract.ts'
import { mayAnswer, mayPassOn } from './policy.ts'
import { selectWens, type WensRow } from './sql.ts'

export type AnswerWens = { wensId: string; versie: number; input: WensAntwoordInvoer }

/**
 * Whoever was told answers the young person, who reads it in the portaal; the contactpunt may pass it on to the regisseurs. Leaves no line on
 * the tijdlijn. Answers the new version. 403, 404 (also for whom it is about), 409, 412.
 */
export async function answerWens(
  tx: Tx,
  { wensId, versie, input }: AnswerWens,
  spoor: string,
): Promise<number> {
  const wens = await tx.maybe<WensRow>(selectWens(wensId))
  if (!wens) throw notFound()
  const refusal = mayAnswer(tx.actor, wens) ?? (input.doorgeven ? mayPassOn(tx.actor, wens) : null)
  if (refusal) throw refusal
  requireVersion(wens, versie)
  const changed =
    await tx.run(sql`update vaste_wens set status = 'gehoord', antwoord = ${input.antwoord}, doorgegeven = doorgegeven or ${input.doorgeven},
    beantwoord_door = ${tx.actor.actorId}, beantwoord_op = sec.nu(), versie = versie + 1 where id = ${wensId} and versie = ${versie}`)
  if (changed === 0) throw new Problem('verouderd', 'Er is net iets veranderd. Bekijk het opnieuw.')
  await record(tx, {
    activiteit: 'casus',
    actie: 'vast.wens_antwoord',
    object: `vaste_wens:${wensId}`,
    betrokkenen: [wens.log_naam],
    spoor,
  })
  return versie + 1
}
