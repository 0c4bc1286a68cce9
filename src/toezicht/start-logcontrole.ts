import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { mayToezicht } from './policy.ts'

/** Asks the worker to walk all chains of the log; the outcome appears in the list. 409 while one is under way. */
export async function startLogcontrole(tx: Tx, spoor: string): Promise<void> {
  const refusal = mayToezicht(tx.actor)
  if (refusal) throw refusal
  if (await tx.maybe(sql`select from outbox where soort = 'toezicht.logcontrole' and pogingen < 8 limit 1`))
    throw conflict('al_bezig', 'Er loopt al een controle. De uitkomst komt vanzelf in de lijst.')
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'toezicht.logcontrole_starten',
    object: 'logboek',
    betrokkenen: [],
    spoor,
    taak: { soort: 'toezicht.logcontrole', gegevens: { door: tx.actor.actorId } },
  })
}
