import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { requireChanged } from './change-overleg.ts'
import { mayNow, mayVastleggen, refuse } from './policy.ts'
import { isGenodigd, lockOverleg } from './sql.ts'
import { getWie, voor } from './wie.ts'

/** Rewords a decision while the table is still together; afterwards it stays as it was. */
export async function changeBesluit(
  tx: Tx,
  input: { besluitId: string; tekst: string; versie: number },
  spoor: string,
): Promise<number> {
  const besluit = await tx.maybe<{ id: string; overleg_id: string; versie: number }>(
    sql`select id, overleg_id, versie from besluit where id = ${input.besluitId}`,
  )
  if (!besluit) throw notFound()
  const overleg = await lockOverleg(tx, besluit.overleg_id)
  const wie = await getWie(tx, overleg.casus_id)
  refuse(
    mayNow(overleg.status, 'vastleggen'),
    mayVastleggen(wie, voor(overleg), await isGenodigd(tx, overleg.id, wie.betrokkenheidId)),
  )
  requireVersion(besluit, input.versie)
  const changed = await tx.run(sql`update besluit set tekst = ${input.tekst}, versie = versie + 1
    where id = ${besluit.id} and versie = ${input.versie}`)
  requireChanged(changed, besluit)
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.besluit_wijzigen',
    object: `besluit:${besluit.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
  })
  return besluit.versie + 1
}
