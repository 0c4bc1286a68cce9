import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { getDerde, recordDerde } from './sql.ts'
import { standOf } from './states.ts'

/** Notes that the secrecy statement was signed and received by who notes it (BGS 2.21 lid 2). Answers the new version; 409 when it was there already. */
export async function noteVerklaring(
  tx: Tx,
  derdeId: string,
  op: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const { derde, casus } = await getDerde(tx, derdeId)
  requireVersion(derde, versie)
  if (standOf(derde) !== 'nog_niet_getekend')
    throw conflict('al_getekend', 'De verklaring is al ontvangen, of de rol is al voorbij.')
  await tx.run(sql`update derde set verklaring_op = ${op}, versie = versie + 1 where id = ${derdeId}`)
  await recordDerde(tx, casus, 'derde.verklaring', `derde:${derdeId}`, spoor)
  return derde.versie + 1
}

/** Ends the role, with the reason: from today nothing goes to this third party any more. Answers the new version; 409 when it ended already. */
export async function endDerde(
  tx: Tx,
  derdeId: string,
  reden: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const { derde, casus } = await getDerde(tx, derdeId)
  requireVersion(derde, versie)
  if (derde.tot !== null) throw conflict('rol_beeindigd', 'De rol van deze derde is al beëindigd.')
  await tx.run(
    sql`update derde set tot = sec.vandaag(), einde_reden = ${reden}, versie = versie + 1 where id = ${derdeId}`,
  )
  await recordDerde(tx, casus, 'derde.beeindigen', `derde:${derdeId}`, spoor)
  return derde.versie + 1
}
