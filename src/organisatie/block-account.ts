import { sql, type Tx } from '../kernel/db.ts'
import { notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { mayBeheren } from './policy.ts'

export type BlockAccount = { actorId: string; geblokkeerd: boolean; versie: number }
type Row = { account_id: string; organisatie_id: string | null; versie: number }

/** Blocks the account behind an appointment, so that all its sessions end at once, or lifts that. Answers the account's new version. */
export async function blockAccount(
  tx: Tx,
  { actorId, geblokkeerd, versie }: BlockAccount,
  spoor: string,
): Promise<number> {
  const target = await tx.maybe<{ id: string; account_id: string; organisatie_id: string | null }>(
    sql`select id, account_id, organisatie_id from actor where id = ${actorId}`,
  )
  if (!target || target.organisatie_id === null) throw notFound()
  const refusal = mayBeheren(tx.actor, { actorId, organisatieId: target.organisatie_id })
  if (refusal) throw refusal
  const row =
    await tx.maybe<Row>(sql`update account set geblokkeerd_op = case when ${geblokkeerd} then sec.nu() end, versie = versie + 1
    where id = ${target.account_id} and versie = ${versie} returning versie`)
  if (!row) throw new Problem('verouderd', 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.')
  await record(tx, {
    activiteit: 'toegang',
    actie: geblokkeerd ? 'organisatie.blokkeren' : 'organisatie.deblokkeren',
    object: `account:${target.account_id}`,
    betrokkenen: [],
    spoor,
  })
  return row.versie
}
