import { publiekOf, requireVersion } from '../casus/index.ts'
import { type Sql, sql, type Tx } from '../kernel/db.ts'
import type { HerzieningInvoer } from './contract.ts'
import { changeOrStale, getAfwijking, recordAfwijking, requireAllowed } from './load.ts'
import { mayVoeren } from './policy.ts'

type Ids = { casusId: string; afwijkingId: string }

/** Looked at again: it goes on, and is looked at once more on that day. Answers the new version. */
export function reviewAfwijking(
  tx: Tx,
  ids: Ids,
  { herzienOp, les }: HerzieningInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const change = sql`update afwijking set herzien_op = ${herzienOp}, les = case when ${les} = '' then les else ${les} end,
    versie = versie + 1 where id = ${ids.afwijkingId} and versie = ${versie}`
  return carry(tx, ids, change, { actie: 'afwijking.herzien', versie, spoor })
}

/** It stops; what it taught stays. Answers the new version. */
export function stopAfwijking(tx: Tx, ids: Ids, les: string, versie: number, spoor: string): Promise<number> {
  const change = sql`update afwijking set status = 'gestopt', gestopt_op = sec.vandaag(), les = case when ${les} = '' then les else ${les} end,
    versie = versie + 1 where id = ${ids.afwijkingId} and versie = ${versie}`
  return carry(tx, ids, change, { actie: 'afwijking.stoppen', versie, spoor })
}

async function carry(
  tx: Tx,
  { casusId, afwijkingId }: Ids,
  change: Sql,
  { actie, versie, spoor }: { actie: string; versie: number; spoor: string },
): Promise<number> {
  const { casus, wie, row } = await getAfwijking(tx, casusId, afwijkingId)
  requireAllowed(mayVoeren(casus, wie, row))
  requireVersion(row, versie)
  await changeOrStale(tx, change)
  await recordAfwijking(tx, casus, { actie, afwijkingId, spoor, publiek: publiekOf(row) })
  return versie + 1
}
