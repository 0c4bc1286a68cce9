import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getWegingForAct } from './get-weging.ts'

/** Opens the weging of an aanmelding that was sent. Answers its id. 409 when it is already open, or the aanmelding is not there. */
export async function openWeging(tx: Tx, aanmeldingId: string, spoor: string): Promise<string> {
  const { aanmelding } = await getWegingForAct(tx, aanmeldingId, 'openen')
  if (aanmelding.status !== 'verzonden')
    throw conflict('niet_verzonden', 'Alleen een verzonden aanmelding wordt gewogen.')
  const row = await tx.maybe<{ id: string }>(sql`insert into weging (aanmelding_id, geopend_door)
    values (${aanmeldingId}, ${tx.actor.actorId}) returning id`)
  await tx.run(
    sql`update aanmelding set status = 'in_weging', versie = versie + 1 where id = ${aanmeldingId}`,
  )
  await record(tx, {
    activiteit: 'wegen',
    actie: 'weging.openen',
    object: `aanmelding:${aanmeldingId}`,
    betrokkenen: [aanmelding.log_naam],
    spoor,
    tijdlijn: { aanmeldingId, objectId: row?.id ?? '' },
  })
  return row?.id ?? ''
}
