import { requireVersion } from '../casus/index.ts'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { recordOverleg, requireChanged } from './change-overleg.ts'
import { mayLeiden, mayNow, refuse } from './policy.ts'
import { getOverleg } from './sql.ts'
import { urenEerst } from './states.ts'
import { getWie, voor } from './wie.ts'

/**
 * Closes an overleg. Without any afspraak it asks why (409), and keeps that. From now the young person reads the minutes, the others
 * after a day; at once when the young person had no part in it.
 */
export async function closeOverleg(
  tx: Tx,
  input: { overlegId: string; zonderAfsprakenReden: string; versie: number },
  spoor: string,
): Promise<number> {
  await tx.run(sql`select from overleg where id = ${input.overlegId} for update`)
  const overleg = await getOverleg(tx, input.overlegId)
  refuse(mayNow(overleg.status, 'sluiten'), mayLeiden(await getWie(tx, overleg.casus_id), voor(overleg)))
  requireVersion(overleg, input.versie)
  const agreed = await tx.maybe(sql`select from afspraak where overleg_id = ${overleg.id} limit 1`)
  if (!agreed && input.zonderAfsprakenReden === '') {
    throw conflict('zonder_afspraken', 'Er is nog niets afgesproken. Leg uit waarom je toch sluit.', [
      { veld: 'zonderAfsprakenReden', code: 'reden', melding: 'Leg uit waarom er niets is afgesproken.' },
    ])
  }
  const now = clock.now()
  const free = overleg.jeugdige_vanaf === null ? now : new Date(now.getTime() + urenEerst * 3_600_000)
  const changed =
    await tx.run(sql`update overleg set status = 'afgerond', gesloten_op = ${now}, verslag_vrij_op = ${free},
      stand_bij_sluiten = (select jsonb_build_object('vraag', c.vraag, 'volgende', (select jsonb_build_object('id', n.id, 'begintOp', n.begint_op,
        'plaats', n.plaats) from overleg n where n.casus_id = c.id and n.status = 'gepland' and n.begint_op > ${overleg.begint_op}
        order by n.begint_op limit 1)) from casus c where c.id = ${overleg.casus_id}),
      zonder_afspraken_reden = ${agreed ? '' : input.zonderAfsprakenReden}, versie = versie + 1
    where id = ${overleg.id} and versie = ${input.versie}`)
  requireChanged(changed, overleg)
  await tx.run(sql`update deelname set aanwezigheid = 'afwezig', versie = versie + 1
    where overleg_id = ${overleg.id} and aanwezigheid in ('komt', 'uitgenodigd', 'komt_niet')`)
  await recordOverleg(tx, overleg, 'overleg.sluiten', spoor, { verslagVrijOp: free.toISOString() })
  return overleg.versie + 1
}
