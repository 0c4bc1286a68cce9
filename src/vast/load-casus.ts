import { type CasusRow, getCasus, getMijnBetrokkenheid, type MijnBetrokkenheid } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { type MensRow, selectMensen } from './sql.ts'

export type Loaded = { casus: CasusRow; ik: MijnBetrokkenheid }

/** The casus and how this actor takes part; 404 when unseen. */
export async function loadCasus(tx: Tx, casusId: string): Promise<Loaded> {
  return { casus: await getCasus(tx, casusId), ik: await getMijnBetrokkenheid(tx, casusId) }
}

/** Everyone who could be there, by involvement. */
export async function listMensen(tx: Tx, casusId: string): Promise<MensRow[]> {
  return tx.many<MensRow>(selectMensen(sql`${casusId}::uuid`))
}

/** Someone who takes part, whom the young person knows; 404 when not seen, 409 when the young person does not know them. */
export function requireBekende(mensen: readonly MensRow[], id: string): MensRow {
  const found = mensen.find((mens) => mens.id === id)
  if (!found) throw notFound()
  if (!found.jongere_kent)
    throw conflict(
      'jongere_kent_niet',
      `De jongere weet niet dat ${found.naam} meedoet. Vertel dat eerst, samen met ${found.naam}.`,
    )
  return found
}
