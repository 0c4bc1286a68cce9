import { sql, type Tx } from '../../kernel/db.ts'
import { forbidden, Problem } from '../../kernel/errors.ts'
import { record } from '../../kernel/tijdlijn.ts'
import { getRegime, type RegimeCode } from '../../regime/index.ts'
import { mayInlezen } from '../policy.ts'
import { requirePartij } from '../require-partij.ts'
import type { Toewijzing } from './contract.ts'

export type NewInlezing = {
  bestandsnaam: string
  regime: RegimeCode
  bytes: Uint8Array
  /** How the columns map, when the sender says so beforehand. */
  toewijzing?: Toewijzing | undefined
  /** Whether the worker reads it; the command line reads it itself. */
  doorWorker: boolean
  spoor: string
}

/**
 * Takes in a file; reading it happens afterwards, under this sender's own sight. Answers the id. 403 when this actor or organisation
 * does not take part; 400 without a file.
 */
export async function createInlezing(tx: Tx, n: NewInlezing): Promise<string> {
  const refusal = mayInlezen(tx.actor)
  if (refusal) throw forbidden(refusal.reden, refusal.zin)
  const regime = await getRegime(tx, n.regime)
  await requirePartij(tx, regime, tx.actor.organisatieId)
  if (n.bytes.length === 0) {
    throw new Problem('ongeldige_invoer', 'Dit bestand is leeg.', {
      errors: [{ veld: 'bestand', code: 'leeg', melding: 'Kies een bestand met een lijst.' }],
    })
  }
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into inlezing (actor_id, organisatie_id, regime_code, bestandsnaam, toewijzing)
    values (${tx.actor.actorId}, ${tx.actor.organisatieId}, ${n.regime}, ${n.bestandsnaam},
      ${n.toewijzing ? JSON.stringify(n.toewijzing) : null}) returning id`)
  const id = row?.id ?? ''
  await tx.run(
    sql`insert into inlezing_bestand (inlezing_id, inhoud) values (${id}, ${Buffer.from(n.bytes)})`,
  )
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'inlezing.starten',
    object: `inlezing:${id}`,
    betrokkenen: [],
    spoor: n.spoor,
    ...(n.doorWorker ? { taak: taskFor(tx, id) } : {}),
  })
  return id
}

/** The reaction that reads the file: ids only. */
export function taskFor(tx: Tx, inlezingId: string) {
  const { actorId, accountId, organisatieId } = tx.actor
  return { soort: 'inlezing.lezen', gegevens: { inlezingId, actorId, accountId, organisatieId } }
}
