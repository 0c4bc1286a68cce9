import { publiekOf, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { unfit } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { OverlegWijziging } from './contract.ts'
import { mayLeiden, mayNow, refuse } from './policy.ts'
import { getOverleg, listDeelnames, type OverlegRow } from './sql.ts'
import { getWie, voor } from './wie.ts'

/** Moves an overleg, or gives it another place, goal or chair, with the reason. The calendar's sequence goes up by one. */
export async function changeOverleg(
  tx: Tx,
  input: OverlegWijziging & { overlegId: string; versie: number },
  spoor: string,
): Promise<number> {
  const overleg = await getOverleg(tx, input.overlegId)
  refuse(mayNow(overleg.status, 'wijzigen'), mayLeiden(await getWie(tx, overleg.casus_id), voor(overleg)))
  requireVersion(overleg, input.versie)
  const chair = (await listDeelnames(tx, overleg.id)).find(
    (d) => d.betrokkenheid_id === input.voorzitterId && d.kant === 'professional',
  )
  if (!chair) {
    throw unfit([
      {
        veld: 'voorzitterId',
        code: 'niet_genodigd',
        melding: 'Kies als voorzitter een professional die is uitgenodigd.',
      },
    ])
  }
  const changed =
    await tx.run(sql`update overleg set begint_op = ${input.begintOp}, eindigt_op = ${input.eindigtOp}, plaats = ${input.plaats},
      doel = ${input.doel}, voorzitter_id = ${chair.actor_id}, status_reden = ${input.reden}, volgnr = volgnr + 1, versie = versie + 1
    where id = ${overleg.id} and versie = ${input.versie}`)
  requireChanged(changed, overleg)
  await recordOverleg(tx, overleg, 'overleg.verzetten', spoor, { begintOp: input.begintOp })
  return overleg.versie + 1
}

/** A change that touched no row met someone who was faster (412). */
export function requireChanged(changed: number, row: { versie: number }): void {
  if (changed === 0) requireVersion(row, row.versie + 1)
}

/** Log and tijdlijn of an act on an overleg, seen by who sees the overleg. */
export function recordOverleg(
  tx: Tx,
  overleg: OverlegRow,
  actie: string,
  spoor: string,
  gegevens: Record<string, unknown> = {},
): Promise<void> {
  return record(tx, {
    activiteit: 'overleg',
    actie,
    object: `overleg:${overleg.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
    tijdlijn: { casusId: overleg.casus_id, objectId: overleg.id, gegevens, publiek: publiekOf(overleg) },
  })
}
