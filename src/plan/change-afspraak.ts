import { narrowPubliek, publiekOf, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { requireEigenaarZiet, resolveAfspraakPubliek } from './afspraak-publiek.ts'
import type { AfspraakBody } from './contract.ts'
import {
  findMens,
  getLockedAfspraak,
  getSpoor,
  loadCasus,
  requireAllowed,
  requireWritable,
  updateOrStale,
} from './load.ts'
import { mayAfspraakWijzigen } from './policy.ts'
import { recordPlan } from './record-plan.ts'
import { requireEigenaar } from './require-eigenaar.ts'
import { setAfspraakPubliek } from './set-afspraak-publiek.ts'
import { type AfspraakRow, keepAkkoorden } from './sql.ts'
import { isLopend } from './states.ts'

type Input = AfspraakBody & { afspraakId: string; versie: number }

/**
 * Writes an afspraak anew. What people said yes or no to (text, when, where, who, what is done in return, sanction) has changed? Then
 * everyone is asked anew, and the old answers stay in the tijdlijn. Answers the new version. 409 when it is finished.
 */
export async function changeAfspraak(tx: Tx, input: Input, spoor: string): Promise<number> {
  const row = await getLockedAfspraak(tx, input.afspraakId)
  const { casus, wie } = await loadCasus(tx, row.casus_id)
  requireWritable(casus)
  requireAllowed(mayAfspraakWijzigen(wie, { door: row.door, eigenaarId: row.eigenaar_id }))
  requireVersion(row, input.versie)
  if (!isLopend[row.status])
    throw conflict('afspraak_klaar', 'Deze afspraak is afgerond. Maak een nieuwe afspraak.')
  const track = await getSpoor(tx, row.spoor_id)
  const owner = requireEigenaar(await findMens(tx, input.eigenaarId, row.casus_id))
  const publiek = input.publiek
    ? await resolveAfspraakPubliek(tx, track, input.publiek)
    : narrowPubliek(publiekOf(row), publiekOf(track))
  requireEigenaarZiet(owner, publiek, input.datum)
  await updateOrStale(
    tx,
    sql`update afspraak set tekst = ${input.tekst}, eigenaar_id = ${owner.id}, eigenaar_actor_id = ${owner.actor_id},
      datum = ${input.datum}, begint_op = ${input.begintOp}, eindigt_op = ${input.eindigtOp}, plaats = ${input.plaats},
      tegenprestatie = ${input.tegenprestatie}, jeugdige_erbij = ${input.jeugdigeErbij}, sanctie = ${input.sanctie},
      nog_niet_kunnen = ${input.sanctie ? input.nogNietKunnen : ''}, nog_niet_bewijs = ${input.sanctie ? input.nogNietBewijs : ''},
      status = ${row.datum === input.datum ? row.status : 'open'}, versie = versie + 1
    where id = ${row.id} and versie = ${input.versie}`,
  )
  const opnieuw = isOtherDeal(row, input) ? await askAnew(tx, row.id) : []
  await setAfspraakPubliek(tx, row.id, publiek)
  await recordPlan(tx, casus, {
    actie: 'afspraak.wijzigen',
    soort: 'afspraak',
    id: row.id,
    spoor,
    publiek,
    gegevens: { spoorId: row.spoor_id, opnieuwVragen: opnieuw },
  })
  return input.versie + 1
}

function isOtherDeal(row: AfspraakRow, input: AfspraakBody): boolean {
  const before = [
    row.tekst,
    row.eigenaar_id,
    row.datum,
    row.begint_op?.getTime() ?? null,
    row.eindigt_op?.getTime() ?? null,
    row.plaats,
    row.tegenprestatie,
    row.sanctie,
  ]
  const at = (moment: string | null) => (moment === null ? null : Date.parse(moment))
  const after = [
    input.tekst,
    input.eigenaarId,
    input.datum,
    at(input.begintOp),
    at(input.eindigtOp),
    input.plaats,
    input.tegenprestatie,
    input.sanctie,
  ]
  return before.some((value, index) => value !== after[index])
}

/** Takes every answer away and keeps it; answers whose it was and what it said, as codes. */
async function askAnew(tx: Tx, afspraakId: string): Promise<{ betrokkenheidId: string; antwoord: string }[]> {
  await tx.run(keepAkkoorden('afspraak_gewijzigd', sql`afspraak_id = ${afspraakId}`))
  const gone = await tx.many<{
    betrokkenheid_id: string
    antwoord: string
  }>(sql`delete from akkoord where afspraak_id = ${afspraakId}
    returning betrokkenheid_id, antwoord`)
  return gone.map((row) => ({ betrokkenheidId: row.betrokkenheid_id, antwoord: row.antwoord }))
}
