import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { GemistInvoer } from './contract-gemist.ts'
import { loadMoment } from './load-moment.ts'
import { mayMarkGemist } from './policy.ts'
import { selectMoment } from './sql.ts'

/**
 * The young person says that nobody was there; who carries the casus reads it and answers. Leaves no line on the tijdlijn, which everyone who
 * sees the place reads. Answers the id. 403, 404, 409.
 */
export async function createGemist(
  tx: Tx,
  momentId: string,
  { tekst }: GemistInvoer,
  spoor: string,
): Promise<string> {
  const { row, casus, ik } = await loadMoment(tx, selectMoment(momentId))
  const refusal = mayMarkGemist(ik, casus, row)
  if (refusal) throw refusal
  const made = await tx.maybe<{ id: string }>(sql`insert into gemist_moment (casus_id, moment_id, tekst, door)
    values (${casus.id}, ${momentId}, ${tekst}, ${tx.actor.actorId}) returning id`)
  if (!made) throw notFound()
  await record(tx, {
    activiteit: 'inzage',
    actie: 'vast.gemist',
    object: `gemist_moment:${made.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return made.id
}
