import { randomUUID } from 'node:crypto'
import type { Actor } from '../kernel/actor.ts'
import { signContext } from '../kernel/context-key.ts'
import type { Database } from '../kernel/db.ts'
import { fromDatabase } from '../kernel/errors.ts'
import { fixPeriode } from './regio/fix-periode.ts'

const systeem: Actor = {
  actorId: randomUUID(),
  accountId: randomUUID(),
  soort: 'systeem',
  naam: 'Meting',
  organisatieId: null,
  organisatieNaam: null,
  functie: 'systeem',
  mandaten: [],
  taal: 'nl',
  thema: 'systeem',
}
const why = { doel: 'Cijfers per kwartaal', oorsprong: 'taak:meting' }
const everyHour = 3_600_000

/** Fixes the figures of the last whole quarter when they don't stand there yet, under a context that only this deployment can sign. */
export function fixKwartaal(db: Database, key: Buffer): Promise<boolean> {
  return db.asActor({ bewijs: signContext(key, { ...systeem, ...why }), actor: systeem }, why, fixPeriode)
}

/** Looks every hour whether a quarter is over. A failure waits for the next hour and is logged. */
export function startMeting(
  db: Database,
  key: Buffer,
  log: (line: Record<string, unknown>) => void,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  const next = () => {
    running = running
      .then(() => fixKwartaal(db, key))
      .catch((error) => log({ melding: 'kwartaalcijfers mislukt', code: fromDatabase(error).code }))
  }
  next()
  const timer = setInterval(next, everyHour)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
