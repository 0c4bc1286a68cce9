import type { Tx } from '../kernel/db.ts'
import { checkBijdrage, withFamily } from './check-bijdrage.ts'
import { requireGeheim } from './check-geheim.ts'
import { requireToestemming } from './check-toestemming.ts'
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
  const chosen = await publiek
  const audience = { ...chosen, jeugdigeVanaf, ouderVanaf }
  const ontvangers = await requireGrond(tx, casus, input.categorie, audience.publiek)
  const asked = await asking
  const geheim = requireGeheim(tx, casus, input, audience, asked)
  const delen = { ...input, publiek: audience, geheim, ontvangers }
  const toestemmingId = await requireToestemming(tx, casus, delen, asked)
  return writeBijdrage(tx, casus, { ...input, geheim, toestemmingId }, audience, {
    actie: 'bijdrage.toevoegen',
    vervangtId: null,
    spoor,
  })
}
