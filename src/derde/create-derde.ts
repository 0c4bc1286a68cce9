import { sql, type Tx } from '../kernel/db.ts'
import { unfit } from '../kernel/errors.ts'
import type { DerdeInvoer } from './contract.ts'
import { getCasusOfLid1, recordDerde } from './sql.ts'

/**
 * Lets a third party join on one casus (BGS 2.21 lid 1): expertise that is needed, and an own task. Answers the id. 403 outside lid 1,
 * 409 for a kind of organisation that the regime hands nothing to.
 */
export async function createDerde(
  tx: Tx,
  casusId: string,
  input: DerdeInvoer,
  spoor: string,
): Promise<string> {
  const casus = await getCasusOfLid1(tx, casusId)
  const row = await tx.maybe<{ kan: boolean }>(
    sql`select sec.derdenpartij(${casus.regime_code}, ${input.partij}) as kan`,
  )
  if (!row?.kan)
    throw unfit([
      {
        veld: 'partij',
        code: 'geen_derde',
        melding: 'Dit soort organisatie kan hier geen derde zijn. Kijk bij Mag ik dit delen wat wel kan.',
      },
    ])
  const made = await tx.maybe<{
    id: string
  }>(sql`insert into derde (casus_id, naam, organisatie, partij, taak, deskundigheid, rol, noodzaak, door, organisatie_id)
    values (${casusId}, ${input.naam}, ${input.organisatie}, ${input.partij}, ${input.taak}, ${input.deskundigheid}, ${input.rol}, ${input.noodzaak},
      ${tx.actor.actorId}, ${tx.actor.organisatieId}) returning id`)
  const id = made?.id ?? ''
  await recordDerde(tx, casus, 'derde.toelaten', `derde:${id}`, spoor)
  return id
}
