import type { z } from 'zod'
import { passkeyProof } from '../kernel/context-key.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { checkGemaakt } from './check-antwoord.ts'
import type { telefoonInvoer } from './contract.ts'
import type { PasskeyPlek } from './plek.ts'
import { logNamen } from './sql.ts'
import { vraagHash } from './vraag.ts'

/** One more phone for the own account. 409 when the phone's answer is not what was asked, or came too late. */
export async function addTelefoon(
  tx: Tx,
  { key, plek }: { key: Buffer; plek: PasskeyPlek },
  { naam, antwoord }: z.output<typeof telefoonInvoer>,
  spoor: string,
): Promise<{ id: string }> {
  const nieuw = await checkGemaakt(plek, antwoord, async (challenge) => {
    const row = await tx.maybe<{ genomen: boolean }>(
      sql`select sec.neem_passkeyvraag(${vraagHash(challenge)}, 'erbij', null) as genomen`,
    )
    return row?.genomen === true
  })
  const parts = [tx.actor.accountId, nieuw.kenmerkHash, nieuw.sleutel, nieuw.teller]
  const made = await tx.maybe<{ id: string }>(
    sql`select sec.voeg_passkey_toe(${passkeyProof(key, 'passkey_erbij', parts)}, ${naam}) as id`,
  )
  const id = made?.id ?? ''
  const betrokkenen = await logNamen(tx)
  await record(tx, {
    activiteit: 'toegang',
    actie: 'passkey.erbij',
    object: `passkey:${id}`,
    betrokkenen,
    spoor,
  })
  return { id }
}
