import { narrowPubliek, publiekColumns, publiekOf } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { type Publiek, record } from '../kernel/tijdlijn.ts'
import { mayLeiden, mayNow, mayPlannen, refuse } from './policy.ts'
import { reaches } from './reaches.ts'
import { listMensen, lockOverleg, type MensRow } from './sql.ts'
import { getWie, voor } from './wie.ts'

/** Invites one more person to an overleg. 409 when they were invited already, or may not know of this overleg. */
export async function createDeelname(
  tx: Tx,
  input: { overlegId: string; betrokkenheidId: string },
  spoor: string,
): Promise<{ id: string; versie: number }> {
  const overleg = await lockOverleg(tx, input.overlegId)
  const wie = await getWie(tx, overleg.casus_id)
  refuse(
    mayNow(overleg.status, 'uitnodigen'),
    mayPlannen(wie) === null ? null : mayLeiden(wie, voor(overleg)),
  )
  const mens = (await listMensen(tx, overleg.casus_id)).find(
    (m) => m.betrokkenheid_id === input.betrokkenheidId,
  )
  if (!mens) throw notFound()
  const publiek = publiekOf(overleg)
  if (
    !reaches(publiek, { kant: mens.kant, organisatieId: mens.organisatie_id, persoonId: mens.persoon_id })
  ) {
    throw conflict(
      'buiten_publiek',
      'Dit overleg is gepland zonder deze organisatie of persoon. Plan een nieuw overleg met hen erbij.',
    )
  }
  const present = await tx.maybe(
    sql`select from deelname where overleg_id = ${overleg.id} and betrokkenheid_id = ${mens.betrokkenheid_id}`,
  )
  if (present) throw conflict('al_genodigd', 'Deze persoon is al uitgenodigd.')
  const id = await insertDeelname(tx, { id: overleg.id, casusId: overleg.casus_id, publiek }, mens)
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.uitnodigen',
    object: `deelname:${id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
  })
  return { id, versie: 1 }
}

/** The line of one guest: seen by who may know both of the overleg and that this person takes part; family always sees their own. */
export async function insertDeelname(
  tx: Tx,
  overleg: { id: string; casusId: string; publiek: Publiek },
  mens: MensRow,
): Promise<string> {
  const known = narrowPubliek(overleg.publiek, publiekOf(mens))
  const { jeugdigeVanaf, ouderVanaf, ouderIds } = overleg.publiek
  const publiek = {
    ...known,
    ...(mens.kant === 'jeugdige' && { jeugdigeVanaf }),
    ...(mens.kant === 'ouder' && { ouderVanaf, ouderIds }),
  }
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into deelname (casus_id, overleg_id, betrokkenheid_id, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${overleg.casusId}, ${overleg.id}, ${mens.betrokkenheid_id}, ${publiekColumns(publiek)})
    returning id`)
  if (!row) throw notFound()
  return row.id
}
