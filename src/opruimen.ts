import { randomUUID } from 'node:crypto'
import type { Actor } from './kernel/actor.ts'
import { signContext } from './kernel/context-key.ts'
import { type Database, type Sql, sql } from './kernel/db.ts'
import { fromDatabase } from './kernel/errors.ts'
import { newSpoor, record } from './kernel/tijdlijn.ts'

/** What is kept for a while only, with its term; the terms stand in the comments of the tables. */
const sweeps: { wat: string; query: Sql }[] = [
  { wat: 'klad', query: sql`delete from klad where gewijzigd_op < sec.nu() - interval '30 days'` },
  { wat: 'idempotentie', query: sql`delete from idempotentie where op < now() - interval '24 hours'` },
  { wat: 'inlezing', query: sql`delete from inlezing where gestart_op < sec.nu() - interval '30 days'` },
  {
    wat: 'vraag_wie_werkt',
    query: sql`delete from vraag_wie_werkt where antwoord_voor < sec.vandaag() - 30`,
  },
  {
    wat: 'loopvraag',
    query: sql`delete from loopvraag where status = 'beantwoord' and ontvangen_op < (sec.vandaag() - interval '5 years 2 months')::date`,
  },
  { wat: 'sessie', query: sql`select sec.ruim_sessies()` },
]

const systeem: Actor = {
  actorId: randomUUID(),
  accountId: randomUUID(),
  soort: 'systeem',
  naam: 'Opruimen',
  organisatieId: null,
  organisatieNaam: null,
  functie: 'systeem',
  mandaten: [],
  taal: 'nl',
  thema: 'systeem',
}

/** Removes what has had its time, once. Answers how many rows went, by kind; logged as processing. */
export async function ruimOp(db: Database, key: Buffer): Promise<Record<string, number>> {
  const why = { doel: 'Bewaartermijnen', oorsprong: 'taak:opruimen' }
  const bewijs = signContext(key, { ...systeem, ...why })
  return db.asActor({ bewijs, actor: systeem }, why, async (tx) => {
    const gone: Record<string, number> = {}
    for (const { wat, query } of sweeps) gone[wat] = await tx.run(query)
    await record(tx, {
      activiteit: 'verantwoording',
      actie: 'opruimen.uitvoeren',
      object: 'bewaartermijnen',
      betrokkenen: [],
      spoor: newSpoor(),
    })
    return gone
  })
}

/** Sweeps at start and every hour until stopped; a failure waits for the next hour and is logged. */
export function startOpruimen(
  db: Database,
  key: Buffer,
  log: (line: Record<string, unknown>) => void,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  const sweep = () => {
    running = ruimOp(db, key).catch((error) =>
      log({ melding: 'opruimen mislukt', code: fromDatabase(error).code }),
    )
  }
  sweep()
  const timer = setInterval(sweep, 3_600_000)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
