import type { Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { KijkvraagLezen } from './contract.ts'
import { mayBeantwoorden } from './policy.ts'
import { presentKijkvraag } from './present.ts'
import { type MensRow, selectMensen, selectVraag, type VraagRow } from './sql.ts'

/** A question with the names behind it, for the contactpunt, who weighs whether the asker needs them (HvJ EU C-579/21). Logged. */
export async function readKijkvraag(tx: Tx, vraagId: string, spoor: string): Promise<KijkvraagLezen> {
  const vraag = await tx.maybe<VraagRow>(selectVraag(vraagId))
  if (!vraag) throw notFound()
  const refusal = mayBeantwoorden(tx.actor)
  if (refusal) throw refusal
  const mensen = await tx.many<MensRow>(selectMensen(vraagId))
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'kijken.vraag_lezen',
    object: `vraag_over_kijken:${vraagId}`,
    betrokkenen: [vraag.log_naam],
    spoor,
  })
  return {
    ...presentKijkvraag(vraag),
    mensen: mensen.map((m) => ({
      op: m.tijd.toISOString(),
      naam: m.naam,
      functie: m.functie,
      actie: m.actie,
      activiteit: m.activiteit,
    })),
    abilities: { magBeantwoorden: vraag.beantwoord_op === null },
  }
}
