import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import type { LidInvoer } from './contract.ts'
import { recordNetwerk, takePencil } from './find-ronde.ts'
import { freeHoek } from './plekken/states.ts'
import { setLijnen } from './set-lijnen.ts'
import type { RondeRow } from './sql.ts'
import { hoogstens, type Kring } from './states.ts'

/** Puts someone in the open round; whoever stood under this one name in an earlier round is the same person. 403, 404, 409. */
export async function addLid(
  tx: Tx,
  rondeId: string,
  input: LidInvoer,
  spoor: string,
): Promise<{ id: string; versie: number }> {
  const { ronde, versie } = await takePencil(tx, rondeId, null)
  if (ronde.aantal >= hoogstens)
    throw conflict('vol', `Er staan al ${hoogstens} mensen. Haal eerst iemand weg.`)
  const hoek = input.hoek ?? (await findHoek(tx, rondeId, input.kring))
  const mensId = await findMens(tx, ronde, input.naam)
  const row = await tx.maybe<{ id: string }>(sql`insert into netwerklid
      (ronde_id, mens_id, naam, kring, hoek, soort, eigen_soort, steun, gebieden, vroeger, contact)
    values (${rondeId}, coalesce(${mensId}, gen_random_uuid()), ${input.naam}, ${input.kring}, ${hoek}, ${input.soort}, ${input.eigenSoort},
      ${input.steun}, ${[...new Set(input.gebieden)]}, ${input.vroeger}, ${input.contact}) returning id`)
  if (!row) throw notFound()
  await setLijnen(tx, rondeId, row.id, input.kent)
  await recordNetwerk(tx, 'netwerk.lid_erbij', ronde, spoor)
  return { id: row.id, versie }
}

async function findHoek(tx: Tx, rondeId: string, kring: Kring): Promise<number> {
  const rows = await tx.many<{ hoek: number }>(
    sql`select hoek from netwerklid where ronde_id = ${rondeId} and kring = ${kring}`,
  )
  return freeHoek(rows.map((row) => row.hoek))
}

async function findMens(tx: Tx, ronde: RondeRow, naam: string): Promise<string | null> {
  const mijn =
    ronde.casus_id === null ? sql`r.eigenaar_id = ${tx.actor.actorId}` : sql`r.casus_id = ${ronde.casus_id}`
  const rows = await tx.many<{
    mens_id: string
  }>(sql`select distinct l.mens_id from netwerklid l join netwerkronde r on r.id = l.ronde_id
    where ${mijn} and lower(l.naam) = lower(${naam})`)
  const [only] = rows
  if (!only || rows.length > 1) return null
  const here = await tx.maybe(
    sql`select from netwerklid where ronde_id = ${ronde.id} and mens_id = ${only.mens_id}`,
  )
  return here ? null : only.mens_id
}
