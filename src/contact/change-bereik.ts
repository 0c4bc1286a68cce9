import { sql, type Tx } from '../kernel/db.ts'
import { unfit } from '../kernel/errors.ts'
import { bereikFields, getBereik, recordBereik, staleBereik } from './bereik-row.ts'
import type { BereikInvoer } from './contract.ts'

/** Changes one row; its kind stays. Answers the new version. 403, 404, 409, 412. */
export async function changeBereik(
  tx: Tx,
  { id, versie, input }: { id: string; versie: number; input: BereikInvoer },
  spoor: string,
): Promise<number> {
  const row = await getBereik(tx, id)
  if (row.soort !== input.soort)
    throw unfit([
      {
        veld: 'soort',
        code: 'andere_soort',
        melding: 'De soort blijft zoals hij was. Maak een nieuwe regel.',
      },
    ])
  const v = await bereikFields(tx, input)
  const changed =
    await tx.run(sql`update bereikbaarheid set vervanger_id = ${v.vervangerId}, naam = ${v.naam}, telefoon = ${v.telefoon}, uren = ${v.uren},
    geldig_van = ${input.geldigVan}, geldig_tot = ${input.geldigTot}, door = ${tx.actor.actorId}, versie = versie + 1
    where id = ${id} and versie = ${versie}`)
  if (changed === 0) throw staleBereik()
  await recordBereik(tx, 'bereikbaarheid.wijzigen', id, spoor)
  return versie + 1
}
