import { publiekColumns, publiekOf, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, unfit } from '../kernel/errors.ts'
import type { DekkingAntwoordInvoer, DekkingInvoer } from './contract.ts'
import { changeOrStale, getAfwijking, recordAfwijking, requireAllowed } from './load.ts'
import { mayDekken, mayVoeren } from './policy.ts'
import type { AfwijkingRow } from './sql.ts'

/**
 * Asks a colleague in the casus to back it, or notes what a colleague outside it said. Refuses (409) who doesn't take part or would not
 * see it: backing is asked of someone who may read what it is about. Answers the id.
 */
export async function askDekking(
  tx: Tx,
  casusId: string,
  afwijkingId: string,
  input: DekkingInvoer,
  spoor: string,
): Promise<string> {
  const { casus, wie, row } = await getAfwijking(tx, casusId, afwijkingId)
  requireAllowed(mayVoeren(casus, wie, row))
  const asks = input.wijze === 'vragen'
  if (asks) await checkGevraagde(tx, row, input.actorId)
  const publiek = publiekOf(row)
  const [{ id } = { id: '' }] = await tx.many<{
    id: string
  }>(sql`insert into dekking (casus_id, afwijking_id, gevraagd_aan, wie, antwoord,
      reden, antwoord_op, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${casusId}, ${afwijkingId}, ${asks ? input.actorId : null}, ${asks ? '' : input.wie}, ${asks ? 'gevraagd' : input.antwoord},
      ${asks ? '' : input.reden}, ${asks ? null : input.op}::date, ${tx.actor.actorId}, ${publiekColumns(publiek)}) returning id`)
  await recordAfwijking(tx, casus, {
    actie: asks ? 'afwijking.dekking_vragen' : 'afwijking.dekking_noteren',
    afwijkingId,
    spoor,
    publiek,
  })
  return id
}

async function checkGevraagde(tx: Tx, row: AfwijkingRow, actorId: string): Promise<void> {
  const wrong = (code: string, melding: string) => unfit([{ veld: 'actorId', code, melding }])
  if (actorId === tx.actor.actorId) throw wrong('jezelf', 'Vraag een collega: jezelf dekken kan niet.')
  const there = await tx.maybe<{ organisatie_id: string }>(sql`select organisatie_id from betrokkenheid
    where casus_id = ${row.casus_id} and actor_id = ${actorId} and kant = 'professional' and van <= sec.vandaag()
      and (tot is null or tot >= sec.vandaag())`)
  if (!there)
    throw wrong(
      'doet_niet_mee',
      'Deze collega doet niet mee in de casus. Bel, en schrijf op wat de collega zei.',
    )
  if (row.publiek !== null && !row.publiek.includes(there.organisatie_id))
    throw wrong('ziet_het_niet', 'Deze collega kan dit niet lezen. Bel, en schrijf op wat de collega zei.')
  if (row.dekkingen.some((d) => d.gevraagd_aan === actorId))
    throw conflict('al_gevraagd', 'Deze collega is het al gevraagd.')
}

/** The asked colleague backs it, or doesn't and says why; the day is kept. Answers the new version. */
export async function answerDekking(
  tx: Tx,
  ids: { casusId: string; afwijkingId: string; dekkingId: string },
  { antwoord, reden }: DekkingAntwoordInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const { casus, wie, row } = await getAfwijking(tx, ids.casusId, ids.afwijkingId)
  const dekking = row.dekkingen.find((d) => d.id === ids.dekkingId)
  if (!dekking) throw notFound()
  requireAllowed(mayDekken(casus, wie, row, dekking))
  requireVersion(dekking, versie)
  await changeOrStale(
    tx,
    sql`update dekking set antwoord = ${antwoord}, reden = ${reden}, antwoord_op = sec.vandaag(), versie = versie + 1
    where id = ${ids.dekkingId} and versie = ${versie}`,
  )
  await recordAfwijking(tx, casus, {
    actie: 'afwijking.dekking',
    afwijkingId: ids.afwijkingId,
    spoor,
    publiek: publiekOf(row),
  })
  return versie + 1
}
