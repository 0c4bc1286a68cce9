import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { loadMoment } from './load-moment.ts'
import { mayAnswerGemist } from './policy.ts'
import { selectGemist } from './sql.ts'

export type AnswerGemist = { gemistId: string; antwoord: string; versie: number }

/** The vaste persoon or a regisseur answers the young person, who reads it in the portaal. Answers the new version. 403, 404, 409, 412. */
export async function answerGemist(
  tx: Tx,
  { gemistId, antwoord, versie }: AnswerGemist,
  spoor: string,
): Promise<number> {
  const { row, casus, ik } = await loadMoment(tx, selectGemist(gemistId))
  const refusal = mayAnswerGemist(ik, casus, row)
  if (refusal) throw refusal
  requireVersion({ versie: row.gemist_versie }, versie)
  const changed =
    await tx.run(sql`update gemist_moment set antwoord = ${antwoord}, beantwoord_door = ${tx.actor.actorId}, beantwoord_op = sec.nu(),
    versie = versie + 1 where id = ${gemistId} and versie = ${versie}`)
  if (changed === 0) throw new Problem('verouderd', 'Er is net iets veranderd. Bekijk het opnieuw.')
  await record(tx, {
    activiteit: 'casus',
    actie: 'vast.gemist_antwoord',
    object: `gemist_moment:${gemistId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return versie + 1
}
