import { requireVersion, startCasus } from '../casus/index.ts'
import { amsterdamDate, clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { unfit } from '../kernel/errors.ts'
import type { CasusBody } from './contract.ts'
import { getForAct } from './get-aanmelding.ts'
import type { Sleutels } from './sleutels.ts'
import type { AanmeldingRow } from './sql.ts'

/** How long a casus may be without a vaste persoon when nobody names a day: two weeks. */
const DAYS_WITHOUT = 14

/**
 * Starts the casus of an aanmelding that was accepted, or to which the young person said yes. Who starts it becomes casusregisseur. A BSN is
 * encrypted anew for its new row. Answers the id of the casus. 409 when the young person's question is still unknown.
 */
export async function openCasus(
  tx: Tx,
  start: { id: string; versie: number; body: CasusBody; spoor: string },
  sleutels: Sleutels,
): Promise<string> {
  const a = await getForAct(tx, start.id, 'casusStarten')
  requireVersion(a, start.versie)
  const vraag = start.body.vraag || a.vraag
  if (vraag === '') {
    const melding = 'Een casus begint met de vraag van de jongere. Schrijf op wat de jongere zelf vraagt.'
    throw unfit([{ veld: 'vraag', code: 'leeg', melding }])
  }
  const casusId = await startCasus(tx, {
    aanmeldingId: a.id,
    vraag,
    vraagVerteldAan: start.body.vraagVerteldAan || toldTo(a),
    vraagOp: amsterdamDate(a.gemaakt_op),
    geenVastePersoonReden:
      start.body.geenVastePersoonReden || 'De jongere kiest nog wie de vaste persoon wordt.',
    geenVastePersoonTot:
      start.body.geenVastePersoonTot ??
      amsterdamDate(new Date(clock.now().getTime() + DAYS_WITHOUT * 86_400_000)),
    spoor: start.spoor,
  })
  await moveBsn(tx, a, casusId, sleutels)
  return casusId
}

const toldTo = (a: AanmeldingRow) =>
  a.bron === 'jeugdige' ? '' : [a.afzender_naam, a.afzender_organisatie].filter(Boolean).join(', ')

async function moveBsn(tx: Tx, a: AanmeldingRow, casusId: string, sleutels: Sleutels): Promise<void> {
  if (a.bsn_versleuteld === null) return
  const bsn = sleutels.bsn.decrypt(a.bsn_versleuteld, { tabel: 'aanmelding', id: a.id })
  const person = await tx.maybe<{ id: string }>(
    sql`select id from persoon where casus_id = ${casusId} and soort = 'jeugdige'`,
  )
  if (!person) return
  await tx.run(sql`update persoon set bsn_versleuteld = ${sleutels.bsn.encrypt(bsn, { tabel: 'persoon', id: person.id })}
    where id = ${person.id}`)
}
