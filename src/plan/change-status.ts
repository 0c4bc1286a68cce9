import { publiekOf, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import type { StatusBody } from './contract.ts'
import { getAfspraak, loadCasus, requireAllowed, requireWritable, updateOrStale } from './load.ts'
import { mayStatus } from './policy.ts'
import { recordPlan } from './record-plan.ts'
import { isLopend, statusOvergangen } from './states.ts'

type Input = StatusBody & { afspraakId: string; versie: number }

/** Says how an afspraak went. Not managed asks what is needed now and never undoes anything; dropped asks why. */
export async function changeStatus(tx: Tx, input: Input, spoor: string): Promise<number> {
  const row = await getAfspraak(tx, input.afspraakId)
  const { casus, wie } = await loadCasus(tx, row.casus_id)
  requireWritable(casus)
  requireAllowed(mayStatus(wie, { eigenaarId: row.eigenaar_id }))
  requireVersion(row, input.versie)
  if (!statusOvergangen[row.status].includes(input.status)) {
    throw conflict(
      'status_kan_niet',
      'Zo kan deze afspraak nu niet verder. Haal de pagina opnieuw op en kijk hoe hij ervoor staat.',
    )
  }
  await updateOrStale(
    tx,
    sql`update afspraak set status = ${input.status}, status_toelichting = ${input.toelichting},
      afgerond_op = case when ${isLopend[input.status]}::boolean then null else sec.nu() end, versie = versie + 1
    where id = ${row.id} and versie = ${input.versie}`,
  )
  await recordPlan(tx, casus, {
    actie: 'afspraak.status',
    soort: 'afspraak',
    id: row.id,
    spoor,
    publiek: publiekOf(row),
    gegevens: { spoorId: row.spoor_id, status: input.status },
  })
  return input.versie + 1
}
