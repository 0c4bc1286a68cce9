import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { requireChanged } from './change-overleg.ts'
import type { DeelnameWijziging } from './contract.ts'
import { mayAntwoorden, mayNow, refuse } from './policy.ts'
import { getDeelname, lockOverleg } from './sql.ts'
import { antwoorden } from './states.ts'
import { getWie, voor } from './wie.ts'

/** Whether someone comes and whom they bring, said by themselves or noted for them; at the table who is there, with what mandate. */
export async function changeDeelname(
  tx: Tx,
  input: DeelnameWijziging & { deelnameId: string; versie: number },
  spoor: string,
): Promise<number> {
  const deelname = await getDeelname(tx, input.deelnameId)
  const overleg = await lockOverleg(tx, deelname.overleg_id)
  const wie = await getWie(tx, overleg.casus_id)
  refuse(
    mayNow(overleg.status, 'antwoorden'),
    mayAntwoorden(wie, voor(overleg), { betrokkenheidId: deelname.betrokkenheid_id }),
  )
  requireVersion(deelname, input.versie)
  const kept = input.aanwezigheid === deelname.aanwezigheid
  if (!kept && !antwoorden[overleg.status].includes(input.aanwezigheid)) {
    throw conflict('antwoord_past_niet', 'Dit antwoord past nu niet bij het overleg.', [
      { veld: 'aanwezigheid', code: 'toestand', melding: 'Kies een antwoord dat nu kan.' },
    ])
  }
  // A mandate is what a professional may promise for the organisation; family needs none.
  const mandaat = deelname.kant === 'professional' ? input.mandaat : ''
  const changed =
    await tx.run(sql`update deelname set aanwezigheid = ${input.aanwezigheid}, met_wie = ${input.metWie}, mandaat = ${mandaat},
      versie = versie + 1 where id = ${deelname.id} and versie = ${input.versie}`)
  requireChanged(changed, deelname)
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.antwoorden',
    object: `deelname:${deelname.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
  })
  return deelname.versie + 1
}
