import type { Tx } from '../kernel/db.ts'
import { checkBijdrage, withFamily } from './check-bijdrage.ts'
import type { BijdrageInvoer } from './contract.ts'
import { getDeelCasusWith } from './get-deel-casus.ts'
import { mayContribute } from './policy.ts'
import { requireGrond } from './require-grond.ts'
import { writeBijdrage } from './write-bijdrage.ts'

/** Brings something into a casus, for its own organisation unless the writer chose wider. Answers the id. 404, 409. */
export async function createBijdrage(
  tx: Tx,
  casusId: string,
  input: BijdrageInvoer,
  spoor: string,
): Promise<string> {
  const { casus, publiek } = await getDeelCasusWith(tx, casusId, input.publiek)
  const refusal = mayContribute(casus)
  if (refusal) throw refusal
  checkBijdrage(casus, input)
  const { jeugdigeVanaf, ouderVanaf } = withFamily(casus, input.publiek)
  await requireGrond(tx, casus, input.categorie, (await publiek).publiek)
  return writeBijdrage(
    tx,
    casus,
    input,
    { ...(await publiek), jeugdigeVanaf, ouderVanaf },
    { actie: 'bijdrage.toevoegen', vervangtId: null, spoor },
  )
}
