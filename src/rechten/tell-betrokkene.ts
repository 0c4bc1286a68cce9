import { getCasus, getMijnBetrokkenheid, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { HerzieningInvoer, UitstelInvoer, VerteldInvoer } from './contract.ts'
import { mayWorkOn, refuse } from './policy.ts'

type Plicht = { casus_id: string; wachten_tot: string | null; versie: number }

async function load(tx: Tx, casusId: string): Promise<{ plicht: Plicht; logNaam: string }> {
  const casus = await getCasus(tx, casusId)
  const mijn = await getMijnBetrokkenheid(tx, casusId)
  refuse(mayWorkOn(mijn.kant))
  const plicht = await tx.maybe<Plicht>(
    sql`select casus_id, wachten_tot::text, versie from informatieplicht where casus_id = ${casusId} for update`,
  )
  if (!plicht) throw notFound()
  return { plicht, logNaam: casus.log_naam }
}

/**
 * Notes that young person or parents were told what is kept, why and by whom (AVG 13, 14). Answers the new version. 403 for family,
 * 409 while an organisation has a ground to wait: one is enough (BGS 1.3 lid 2), and before release where the contactpunt tells.
 */
export async function tellBetrokkene(
  tx: Tx,
  casusId: string,
  input: VerteldInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const { plicht, logNaam } = await load(tx, casusId)
  requireVersion(plicht, versie)
  if (plicht.wachten_tot !== null)
    throw conflict('nog_niet', 'Een organisatie heeft een reden om nog te wachten. Bel het contactpunt.')
  if (await mustBeReleased(tx, casusId))
    throw conflict(
      'eerst_vrijgeven',
      'Hier vertelt het contactpunt, na overleg met iedere deelnemer (BGS 1.3). Bel het contactpunt.',
    )
  await tx.run(sql`update informatieplicht set status = 'verteld', verteld_op = ${input.verteldOp}, verteld_door = ${input.verteldDoor},
      verteld_aan = ${[...new Set(input.verteldAan)]}::text[], verteld_hoe = ${input.verteldHoe}, verteld_wat = ${input.verteldWat},
      door = ${tx.actor.actorId}, op = sec.nu(), versie = versie + 1 where casus_id = ${casusId}`)
  await log(tx, 'informatieplicht.vertellen', `informatieplicht:${casusId}`, logNaam, spoor)
  return plicht.versie + 1
}

/** Whether the regime leaves telling to the contactpunt, and nothing was released yet. */
export async function mustBeReleased(tx: Tx, casusId: string): Promise<boolean> {
  const row = await tx.maybe<{ eerst: boolean }>(sql`select r.gegevens ->> 'vrijgave' = 'contactpunt'
      and not exists (select from vrijgave v where v.casus_id = c.id and v.besluit = 'vrij') as eerst
    from casus c join regime r on r.code = c.regime_code and r.versie = c.regime_versie where c.id = ${casusId}`)
  return row?.eerst === true
}

/**
 * Asks to wait with telling, on a ground, for one's own organisation (AVG 14 lid 5 b, UAVG 41; BGS 1.3 lid 2). Answers the id. 403 for
 * family, 409 when one's own organisation waits already: look at that again instead.
 */
export async function postponeInformeren(
  tx: Tx,
  casusId: string,
  input: UitstelInvoer,
  spoor: string,
): Promise<string> {
  const { logNaam } = await load(tx, casusId)
  const open = await tx.maybe(
    sql`select id from informatie_uitstel where casus_id = ${casusId} and organisatie_id = ${tx.actor.organisatieId} and vervallen_op is null`,
  )
  if (open) throw conflict('wacht_al', 'Jullie wachten al. Kijk opnieuw naar die reden.')
  const [row] = await tx.many<{
    id: string
  }>(sql`insert into informatie_uitstel (casus_id, organisatie_id, grond, motivering, herzien_op, door)
    values (${casusId}, ${tx.actor.organisatieId}, ${input.grond}, ${input.motivering}, ${input.herzienOp}, ${tx.actor.actorId}) returning id`)
  await log(tx, 'informatieplicht.uitstellen', `informatie_uitstel:${row?.id ?? ''}`, logNaam, spoor)
  return row?.id ?? ''
}

type Uitstel = {
  id: string
  casus_id: string
  organisatie_id: string
  vervallen_op: Date | null
  versie: number
}

/** Looks again at one's own ground to wait: it lapsed, and telling may go on, or it holds until a new day. Answers the new version. */
export async function reviewUitstel(
  tx: Tx,
  uitstelId: string,
  input: HerzieningInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<Uitstel>(
    sql`select id, casus_id, organisatie_id, vervallen_op, versie from informatie_uitstel where id = ${uitstelId}`,
  )
  if (!row || row.organisatie_id !== tx.actor.organisatieId) throw notFound()
  const casus = await getCasus(tx, row.casus_id)
  requireVersion(row, versie)
  if (row.vervallen_op !== null) throw conflict('al_vervallen', 'Deze reden is al vervallen.')
  await tx.run(
    input.vervallen
      ? sql`update informatie_uitstel set vervallen_op = sec.nu(), vervallen_reden = ${input.reden}, vervallen_door = ${tx.actor.actorId},
          versie = versie + 1 where id = ${uitstelId}`
      : sql`update informatie_uitstel set motivering = ${input.reden}, herzien_op = ${input.herzienOp}, versie = versie + 1 where id = ${uitstelId}`,
  )
  await log(tx, 'informatieplicht.herzien', `informatie_uitstel:${uitstelId}`, casus.log_naam, spoor)
  return row.versie + 1
}

const log = (tx: Tx, actie: string, object: string, logNaam: string, spoor: string): Promise<void> =>
  record(tx, { activiteit: 'inzage', actie, object, betrokkenen: [logNaam], spoor })
