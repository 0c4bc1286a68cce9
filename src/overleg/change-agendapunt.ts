import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { forbidden } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { requireChanged } from './change-overleg.ts'
import type { AgendapuntWijziging } from './contract.ts'
import { mayAgendapunt, mayLeiden, mayNow, refuse } from './policy.ts'
import { getAgendapunt, isGenodigd, lockOverleg } from './sql.ts'
import { getWie, voor } from './wie.ts'

/** Rewords a point, or notes that it was discussed. Family changes only what they put on themselves, and nobody rewords theirs. */
export async function changeAgendapunt(
  tx: Tx,
  input: AgendapuntWijziging & { agendapuntId: string; versie: number },
  spoor: string,
): Promise<number> {
  const punt = await getAgendapunt(tx, input.agendapuntId)
  const overleg = await lockOverleg(tx, punt.overleg_id)
  const wie = await getWie(tx, overleg.casus_id)
  const own = punt.door === tx.actor.actorId
  refuse(
    mayNow(overleg.status, 'agenda'),
    mayAgendapunt(wie, voor(overleg), await isGenodigd(tx, overleg.id, wie.betrokkenheidId)),
    wie.kant === 'professional' || own ? null : mayLeiden(wie, voor(overleg)),
    punt.van_gezin && !own && input.titel !== punt.titel
      ? forbidden(
          'punt_van_gezin',
          'Dit zijn de woorden van de jongere of een ouder. Alleen zij veranderen ze.',
        )
      : null,
  )
  requireVersion(punt, input.versie)
  const changed =
    await tx.run(sql`update agendapunt set titel = ${input.titel}, besproken = ${input.besproken}, versie = versie + 1
    where id = ${punt.id} and versie = ${input.versie}`)
  requireChanged(changed, punt)
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.agendapunt_wijzigen',
    object: `agendapunt:${punt.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
  })
  return punt.versie + 1
}
