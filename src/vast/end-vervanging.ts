import { requireVersion } from '../casus/index.ts'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { loadCasus } from './load-casus.ts'
import { mayPlan } from './policy.ts'

type Row = { casus_id: string; van: string; tot: string; versie: number }

/** The vaste persoon is back earlier: from today the vaste persoon is there again. Answers the new version. 403, 404, 409, 412. */
export async function endVervanging(
  tx: Tx,
  { vervangingId, versie }: { vervangingId: string; versie: number },
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<Row>(
    sql`select casus_id, van::text, tot::text, versie from vaste_vervanging where id = ${vervangingId}`,
  )
  if (!row) throw notFound()
  const { casus, ik } = await loadCasus(tx, row.casus_id)
  const refusal = mayPlan(ik, casus)
  if (refusal) throw refusal
  requireVersion(row, versie)
  if (row.tot < clock.today()) throw conflict('al_voorbij', 'Deze vervanging is al voorbij.')
  const changed =
    await tx.run(sql`update vaste_vervanging set tot = sec.vandaag() - 1, van = least(van, sec.vandaag() - 1), versie = versie + 1
    where id = ${vervangingId} and versie = ${versie}`)
  if (changed === 0) throw new Problem('verouderd', 'Iemand anders was je voor. Bekijk het opnieuw.')
  await record(tx, {
    activiteit: 'casus',
    actie: 'vast.vervanging_stop',
    object: `vaste_vervanging:${vervangingId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return row.versie + 1
}
