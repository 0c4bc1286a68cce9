import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { loadMoment } from './load-moment.ts'
import { mayUnmarkGemist } from './policy.ts'
import { selectGemist } from './sql.ts'

/** The young person takes back that nobody was there, on the same day: the row goes, also when it was answered. 403, 404, 409, 412. */
export async function withdrawGemist(
  tx: Tx,
  { gemistId, versie }: { gemistId: string; versie: number },
  spoor: string,
): Promise<void> {
  const { row, casus, ik } = await loadMoment(tx, selectGemist(gemistId))
  const refusal = mayUnmarkGemist(ik, row)
  if (refusal) throw refusal
  requireVersion({ versie: row.gemist_versie }, versie)
  if ((await tx.run(sql`delete from gemist_moment where id = ${gemistId} and versie = ${versie}`)) === 0)
    throw new Problem('verouderd', 'Er is net iets veranderd. Bekijk het opnieuw.')
  await record(tx, {
    activiteit: 'inzage',
    actie: 'vast.gemist_terug',
    object: `gemist_moment:${gemistId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
}
