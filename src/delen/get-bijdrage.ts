import type { Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { type BijdrageRow, selectBijdrage } from './sql.ts'

/** The bijdrage, or 404 when it does not exist or is not for this actor. */
export async function getBijdrage(tx: Tx, casusId: string, bijdrageId: string): Promise<BijdrageRow> {
  const row = await tx.maybe<BijdrageRow>(selectBijdrage(casusId, bijdrageId))
  if (!row) throw notFound()
  return row
}
