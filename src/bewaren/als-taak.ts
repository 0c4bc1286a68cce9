import { randomUUID } from 'node:crypto'
import type { Actor } from '../kernel/actor.ts'
import { signContext } from '../kernel/context-key.ts'
import type { Database, Tx } from '../kernel/db.ts'

/** What the retention job needs: the database, the deployment's secret and where the ledger stands. */
export type BewaarTools = { db: Database; key: Buffer; pad: string }

const systeem: Actor = {
  actorId: randomUUID(),
  accountId: randomUUID(),
  soort: 'systeem',
  naam: 'Bewaren',
  organisatieId: null,
  organisatieNaam: null,
  functie: 'systeem',
  mandaten: [],
  taal: 'nl',
  thema: 'systeem',
}

/** One transaction of the retention job, under a context that only this deployment can sign. */
export function asTaak<T>(
  { db, key }: Pick<BewaarTools, 'db' | 'key'>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const why = { doel: 'Bewaartermijnen', oorsprong: 'taak:bewaren' }
  return db.asActor({ bewijs: signContext(key, { ...systeem, ...why }), actor: systeem }, why, work)
}
