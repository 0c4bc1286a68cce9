import { getCasus, getMijnBetrokkenheid } from '../casus/index.ts'
import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import type { RondeInvoer } from './contract.ts'
import { recordNetwerk } from './find-ronde.ts'
import { mayBegin, mayBeginSamen } from './policy.ts'

type Gemaakt = { id: string; versie: number }

/** The young person begins a round; the one before stays as it was. 403. */
export async function beginRonde(tx: Tx, input: RondeInvoer, spoor: string): Promise<Gemaakt> {
  const refusal = mayBegin(tx.actor)
  if (refusal) throw refusal
  const gemaakt = await insertRonde(tx, input, {
    casusId: null,
    mijn: sql`r.eigenaar_id = ${tx.actor.actorId}`,
  })
  await recordNetwerk(tx, 'netwerk.beginnen', { id: gemaakt.id, log_naam: null }, spoor)
  return gemaakt
}

/** A professional draws with a young person who has no account: on a steun casus, until the first sign-in. 403, 404, 409. */
export async function beginRondeSamen(
  tx: Tx,
  casusId: string,
  input: RondeInvoer,
  spoor: string,
): Promise<Gemaakt> {
  const casus = await getCasus(tx, casusId)
  const { kant } = await getMijnBetrokkenheid(tx, casusId)
  const refusal = mayBeginSamen(kant, casus, await waitsHere(tx, casusId))
  if (refusal) throw refusal
  const mijn = sql`r.casus_id = ${casusId} and r.door = ${tx.actor.actorId}`
  const gemaakt = await insertRonde(tx, input, { casusId, mijn })
  await recordNetwerk(tx, 'netwerk.beginnen_samen', { id: gemaakt.id, log_naam: casus.log_naam }, spoor)
  return gemaakt
}

/** Whether a drawing may wait on this casus: regime steun, and the young person has no account there. */
export async function waitsHere(tx: Tx, casusId: string): Promise<boolean> {
  const row = await tx.maybe<{ mag: boolean }>(sql`select inzage.netwerk_wacht_hier(${casusId}) as mag`)
  return row?.mag === true
}

async function insertRonde(
  tx: Tx,
  { begin, naam }: RondeInvoer,
  { casusId, mijn }: { casusId: string | null; mijn: Sql },
): Promise<Gemaakt> {
  const former = await tx.maybe<{ id: string }>(
    sql`select r.id from netwerkronde r where ${mijn} order by r.op desc, r.id desc limit 1`,
  )
  await tx.run(sql`update netwerkronde r set vast = true, versie = versie + 1 where ${mijn} and not r.vast`)
  const eigenaarId = casusId === null ? tx.actor.actorId : null
  const row = await tx.maybe<Gemaakt>(sql`insert into netwerkronde (eigenaar_id, casus_id, naam, door)
    values (${eigenaarId}, ${casusId}, ${naam}, ${tx.actor.actorId}) returning id, versie`)
  if (!row) throw notFound()
  if (former && begin === 'zoals_vorige') await copyLeden(tx, former.id, row.id)
  return row
}

/** Everyone comes along but for when they last spoke: that was true then. */
async function copyLeden(tx: Tx, van: string, naar: string): Promise<void> {
  await tx.run(sql`insert into netwerklid (ronde_id, mens_id, naam, kring, hoek, soort, eigen_soort, steun, gebieden, vroeger)
    select ${naar}, l.mens_id, l.naam, l.kring, l.hoek, l.soort, l.eigen_soort, l.steun, l.gebieden, l.vroeger from netwerklid l where l.ronde_id = ${van}`)
  await tx.run(sql`insert into netwerklijn (ronde_id, van_id, naar_id)
    select ${naar}, least(a.id, b.id), greatest(a.id, b.id) from netwerklijn k
      join netwerklid oa on oa.id = k.van_id join netwerklid ob on ob.id = k.naar_id
      join netwerklid a on a.ronde_id = ${naar} and a.mens_id = oa.mens_id
      join netwerklid b on b.ronde_id = ${naar} and b.mens_id = ob.mens_id
    where k.ronde_id = ${van}`)
}
