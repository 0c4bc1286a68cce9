import { publiekOf, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { getSpoor, loadCasus, requireAllowed, requireWritable, updateOrStale } from './load.ts'
import { maySpoorWijzigen } from './policy.ts'
import { recordPlan } from './record-plan.ts'
import { type AfspraakRow, selectAfsprakenVanSpoor } from './sql.ts'
import { isLopend } from './states.ts'

type Input = { spoorId: string; reden: string; versie: number }

/** Stops a track, with words. 409 while afspraken still run: each gets its own end first, so that nothing falls away unseen. */
export async function stopSpoor(tx: Tx, input: Input, spoor: string): Promise<number> {
  const row = await getSpoor(tx, input.spoorId)
  const { casus, wie } = await loadCasus(tx, row.casus_id)
  requireWritable(casus)
  requireAllowed(maySpoorWijzigen(wie, row))
  requireVersion(row, input.versie)
  if (row.gestopt_op !== null) throw conflict('spoor_gestopt', 'Dit spoor was al gestopt.')
  const running = (await tx.many<AfspraakRow>(selectAfsprakenVanSpoor(row.id))).filter(
    (a) => isLopend[a.status],
  )
  if (running.length > 0) {
    throw conflict(
      'afspraken_lopen_nog',
      `Op dit spoor lopen nog ${running.length} afspraken. Zeg eerst van elk hoe het ging of waarom het vervalt.`,
    )
  }
  await updateOrStale(
    tx,
    sql`update spoor set gestopt_op = sec.vandaag(), gestopt_reden = ${input.reden}, versie = versie + 1
    where id = ${row.id} and versie = ${input.versie}`,
  )
  await recordPlan(tx, casus, {
    actie: 'spoor.stoppen',
    soort: 'spoor',
    id: row.id,
    spoor,
    publiek: publiekOf(row),
    gegevens: { soort: row.soort },
  })
  return input.versie + 1
}
