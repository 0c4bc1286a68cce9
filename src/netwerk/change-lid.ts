import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import type { LidInvoer, PlekInvoer } from './contract.ts'
import { recordNetwerk, takePencil } from './find-ronde.ts'
import { setLijnen } from './set-lijnen.ts'

type Waar = { rondeId: string; lidId: string; versie: number }

/** Says anew who someone is in the open round. Answers the version of the round. 403, 404, 409, 412. */
export async function changeLid(tx: Tx, waar: Waar, input: LidInvoer, spoor: string): Promise<number> {
  const { ronde, versie } = await takePencil(tx, waar.rondeId, waar.versie)
  const touched = await tx.run(sql`update netwerklid set naam = ${input.naam}, kring = ${input.kring},
      hoek = coalesce(${input.hoek ?? null}::int, hoek), soort = ${input.soort}, eigen_soort = ${input.eigenSoort}, steun = ${input.steun},
      gebieden = ${[...new Set(input.gebieden)]}, vroeger = ${input.vroeger}, contact = ${input.contact}
    where id = ${waar.lidId} and ronde_id = ${waar.rondeId}`)
  if (touched === 0) throw notFound()
  await setLijnen(tx, waar.rondeId, waar.lidId, input.kent)
  await recordNetwerk(tx, 'netwerk.lid_wijzigen', ronde, spoor)
  return versie
}

/** Nearer, further, or elsewhere on the circle. */
export async function moveLid(
  tx: Tx,
  waar: Waar,
  { kring, hoek }: PlekInvoer,
  spoor: string,
): Promise<number> {
  const { ronde, versie } = await takePencil(tx, waar.rondeId, waar.versie)
  const touched = await tx.run(
    sql`update netwerklid set kring = ${kring}, hoek = ${hoek} where id = ${waar.lidId} and ronde_id = ${waar.rondeId}`,
  )
  if (touched === 0) throw notFound()
  await recordNetwerk(tx, 'netwerk.lid_verplaatsen', ronde, spoor)
  return versie
}

/** Takes someone out of the open round; nothing of them stays in it. */
export async function removeLid(tx: Tx, waar: Waar, spoor: string): Promise<number> {
  const { ronde, versie } = await takePencil(tx, waar.rondeId, waar.versie)
  const touched = await tx.run(
    sql`delete from netwerklid where id = ${waar.lidId} and ronde_id = ${waar.rondeId}`,
  )
  if (touched === 0) throw notFound()
  await recordNetwerk(tx, 'netwerk.lid_weg', ronde, spoor)
  return versie
}
