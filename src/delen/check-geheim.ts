import type { Tx } from '../kernel/db.ts'
import { unfit } from '../kernel/errors.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import type { BijdrageInvoer, GeheimInvoer } from './contract.ts'
import type { DeelCasus, Geheim } from './sql.ts'

/** Whether anyone outside the writer's own organisation reads it, and whether that goes for parents who count as others. */
export function outsideOf(tx: Tx, publiek: Publiek, asked: Geheim | undefined) {
  const parents = publiek.ouderVanaf !== null && asked?.ouder_is_ander !== false
  const others = publiek.publiek?.filter((o) => o !== tx.actor.organisatieId) ?? []
  return { parents, others, isShared: publiek.publiek === null || others.length > 0 || parents }
}

/**
 * The ground on which someone bound to secrecy shares, as it is stored: null when not bound or not shared. 409 when the regime asks a ground
 * and none is given, and when it doesn't know the ground. Whether a consent holds, says `requireToestemming`.
 */
export function requireGeheim(
  tx: Tx,
  casus: Pick<DeelCasus, 'id' | 'kant'>,
  b: Pick<BijdrageInvoer, 'categorie' | 'geheim'>,
  publiek: Publiek,
  asked: Geheim | undefined,
): GeheimInvoer | null {
  if (casus.kant !== 'professional' || !outsideOf(tx, publiek, asked).isShared) return null
  if (b.geheim === null) {
    if (asked?.categorieen.includes(b.categorie)) {
      throw unfit([
        {
          veld: 'geheim',
          code: 'geheim_grond_ontbreekt',
          melding:
            'Jij hebt beroepsgeheim. Kies waarom je dit mag delen, of bewaar het voor je eigen organisatie.',
        },
      ])
    }
    return null
  }
  if (!asked?.gronden.includes(b.geheim.grond)) {
    throw unfit([
      {
        veld: 'geheim',
        code: 'grond_niet_in_regime',
        melding: 'Deze grond geldt niet in dit regime. Kies een andere.',
      },
    ])
  }
  return b.geheim
}
