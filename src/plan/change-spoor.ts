import { narrowPubliek, publiekColumns, publiekOf, requireVersion, resolvePubliek } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import { requireEigenaarZiet } from './afspraak-publiek.ts'
import type { SpoorWijziging } from './contract.ts'
import { findMens, getSpoor, loadCasus, requireAllowed, requireWritable, updateOrStale } from './load.ts'
import { maySpoorWijzigen } from './policy.ts'
import { recordPlan } from './record-plan.ts'
import { setAfspraakPubliek } from './set-afspraak-publiek.ts'
import { type AfspraakRow, type SpoorRow, selectAfsprakenVanSpoor } from './sql.ts'
import { isLopend } from './states.ts'

/**
 * Changes a track's goal, place or audience. A narrower audience takes its afspraken along; refused (409) when one of them would then be
 * hidden from its own owner. Answers the new version.
 */
export async function changeSpoor(
  tx: Tx,
  input: SpoorWijziging & { spoorId: string; versie: number },
  spoor: string,
): Promise<number> {
  const row = await getSpoor(tx, input.spoorId)
  const { casus, wie } = await loadCasus(tx, row.casus_id)
  requireWritable(casus)
  requireAllowed(maySpoorWijzigen(wie, row))
  requireVersion(row, input.versie)
  if (row.gestopt_op !== null)
    throw conflict('spoor_gestopt', 'Dit spoor is gestopt. Maak een nieuw spoor als het weer nodig is.')
  const publiek = input.publiek ? await resolvePubliek(tx, row.casus_id, input.publiek) : publiekOf(row)
  if (input.publiek) await narrowAfspraken(tx, row, publiek)
  await updateOrStale(
    tx,
    sql`update spoor set doel = ${input.doel}, doel_van = ${input.doelVan},
      volgorde = ${input.volgorde ?? row.volgorde}, (publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids) = row(${publiekColumns(publiek)}), versie = versie + 1
    where id = ${row.id} and versie = ${input.versie}`,
  )
  await recordPlan(tx, casus, {
    actie: 'spoor.wijzigen',
    soort: 'spoor',
    id: row.id,
    spoor,
    publiek,
    gegevens: { soort: row.soort },
  })
  return input.versie + 1
}

async function narrowAfspraken(tx: Tx, row: SpoorRow, publiek: Publiek): Promise<void> {
  for (const afspraak of await tx.many<AfspraakRow>(selectAfsprakenVanSpoor(row.id))) {
    const narrower = narrowPubliek(publiekOf(afspraak), publiek)
    if (isLopend[afspraak.status]) {
      const owner = await findMens(tx, afspraak.eigenaar_id, row.casus_id)
      if (owner) requireEigenaarZiet(owner, narrower, afspraak.datum)
    }
    await setAfspraakPubliek(tx, afspraak.id, narrower)
  }
}
