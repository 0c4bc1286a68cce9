import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { requireChanged } from './change-overleg.ts'
import { mayNow, mayPuntVerwijderen, refuse } from './policy.ts'
import { getAgendapunt, lockOverleg } from './sql.ts'
import { getWie, voor } from './wie.ts'

/** Takes a point off the agenda. 409 once something was said, decided or agreed on it: that stays. */
export async function deleteAgendapunt(
  tx: Tx,
  input: { agendapuntId: string; versie: number },
  spoor: string,
): Promise<void> {
  const punt = await getAgendapunt(tx, input.agendapuntId)
  const overleg = await lockOverleg(tx, punt.overleg_id)
  refuse(
    mayNow(overleg.status, 'agenda'),
    mayPuntVerwijderen(await getWie(tx, overleg.casus_id), voor(overleg), {
      door: punt.door,
      vanGezin: punt.van_gezin,
    }),
  )
  requireVersion(punt, input.versie)
  const used = await tx.maybe(sql`select from inbreng where agendapunt_id = ${punt.id}
    union all select from besluit where agendapunt_id = ${punt.id}
    union all select from afspraak where agendapunt_id = ${punt.id} limit 1`)
  if (used)
    throw conflict('punt_besproken', 'Bij dit punt is al iets gezegd of afgesproken. Het blijft staan.')
  requireChanged(
    await tx.run(sql`delete from agendapunt where id = ${punt.id} and versie = ${input.versie}`),
    punt,
  )
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.agendapunt_verwijderen',
    object: `agendapunt:${punt.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
  })
}
