import type { Tx } from '../kernel/db.ts'
import { checkBijdrage, withFamily } from './check-bijdrage.ts'
import { requireGeheim } from './check-geheim.ts'
import type { BijdrageInvoer } from './contract.ts'
import { getDeelCasusWith } from './get-deel-casus.ts'
import { mayContribute } from './policy.ts'
import { requireGrond } from './require-grond.ts'
import { type Geheim, selectGeheim } from './sql.ts'
import { writeBijdrage } from './write-bijdrage.ts'

/** Brings something into a casus, for its own organisation unless the writer chose wider. Answers the id. 404, 409. */
export async function createBijdrage(
  tx: Tx,
  casusId: string,
  input: BijdrageInvoer,
  spoor: string,
): Promise<string> {
  const asking = tx.maybe<Geheim>(selectGeheim(casusId))
  asking.catch(() => undefined) // an unseen casus is 404 first
  const { casus, publiek } = await getDeelCasusWith(tx, casusId, input.publiek)
  const refusal = mayContribute(casus)
  if (refusal) throw refusal
  checkBijdrage(casus, input)
  const { jeugdigeVanaf, ouderVanaf } = withFamily(casus, input.publiek)
  const audience = { ...(await publiek), jeugdigeVanaf, ouderVanaf }
  await requireGrond(tx, casus, input.categorie, audience.publiek)
  const geheim = await requireGeheim(tx, casus, input, audience, asking)
  return writeBijdrage(tx, casus, { ...input, geheim }, audience, {
    actie: 'bijdrage.toevoegen',
    vervangtId: null,
    spoor,
  })
}
