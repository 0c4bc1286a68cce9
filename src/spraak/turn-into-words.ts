import type { Tx } from '../kernel/db.ts'
import { conflict, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Woorden } from './contract.ts'
import { askDienst, type SpraakInstelling } from './dienst.ts'
import { findGeluid } from './geluid.ts'
import { mayPraten } from './policy.ts'
import type { createRem } from './rem.ts'

type Praten = { dienst: SpraakInstelling | undefined; rem: ReturnType<typeof createRem> }

/**
 * Checks and logs that this person's sound goes to the service; the work that it answers sends it, after the transaction, and gives the
 * words back. Sound and words live in memory for this one request: no table, file, log or fault holds them. 409 where speaking is off,
 * 415 and 400 for what is no sound, 429 when often.
 */
export async function turnIntoWords(
  tx: Tx,
  { dienst, rem }: Praten,
  body: unknown,
  spoor: string,
): Promise<() => Promise<Woorden>> {
  const refusal = mayPraten(tx.actor)
  if (refusal) throw refusal
  if (!dienst) throw conflict('spraak_uit', 'Praten staat hier uit. Typen kan wel.')
  if (!(body instanceof Uint8Array))
    throw new Problem('inhoudssoort', 'Stuur het geluid als application/octet-stream.')
  const geluid = findGeluid(body)
  if (!geluid)
    throw new Problem('ongeldige_invoer', 'Dit is geen geluid dat wij kennen. Praat nog eens, of typ.', {
      reden: 'spraak_soort',
    })
  if (!rem.take(tx.actor.accountId))
    throw new Problem('te_vaak', 'Dat was vaak achter elkaar. Wacht een minuut, of typ.')
  await record(tx, {
    activiteit: 'spraak',
    actie: 'spraak.omzetten',
    object: `account:${tx.actor.accountId}`,
    betrokkenen: [],
    spoor,
  })
  return async () => ({ tekst: await askDienst(dienst, body, geluid) })
}
