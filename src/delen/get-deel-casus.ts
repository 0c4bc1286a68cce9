import { type PubliekKeuze, resolvePubliek } from '../casus/index.ts'
import type { Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import { type DeelCasus, selectCasus } from './sql.ts'

/** The casus as sharing needs it; 404 when this actor takes no part. */
export async function getDeelCasus(tx: Tx, casusId: string): Promise<DeelCasus> {
  const casus = await tx.maybe<DeelCasus>(selectCasus(casusId))
  if (!casus) throw notFound()
  return casus
}

/** The casus and the chosen organisations, asked at once so that a hot write waits only one time. The organisations throw when awaited. */
export async function getDeelCasusWith(
  tx: Tx,
  casusId: string,
  keuze: PubliekKeuze,
): Promise<{ casus: DeelCasus; publiek: Promise<Publiek> }> {
  const publiek = resolvePubliek(tx, casusId, keuze)
  publiek.catch(() => undefined) // an unseen casus is 404 before its organisations are a wrong choice
  return { casus: await getDeelCasus(tx, casusId), publiek }
}
