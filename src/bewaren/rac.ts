import { sql, type Tx } from '../kernel/db.ts'
import { notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { RacWijziging } from './answers.ts'
import type { RacInvoer, RacVervolg } from './contract.ts'
import { mayRac } from './policy.ts'

/** The register of changes put to the rechtmatigheidsadviescommissie, newest first. No personal data. */
export async function listRac(tx: Tx): Promise<RacWijziging[]> {
  const refusal = mayRac(tx.actor)
  if (refusal) throw refusal
  const rows = await tx.many<
    Omit<RacWijziging, 'nogMelden'>
  >(sql`select id, versie, titel, wat, waarom, regime_code as "regimeCode",
    gevraagd_op::text as "gevraagdOp", advies, advies_tekst as "adviesTekst", advies_op::text as "adviesOp", besluit, afwijking,
    besluit_op::text as "besluitOp", gemeld_rac_op::text as "gemeldRacOp", gemeld_fg_op::text as "gemeldFgOp"
    from rac_wijziging order by gevraagd_op desc, id desc limit 500`)
  return rows.map((r) => ({
    ...r,
    nogMelden: r.besluit === 'afwijken' && (r.gemeldRacOp === null || r.gemeldFgOp === null),
  }))
}

/** Writes down that a new or changed way of processing was put to the commission (BGS 1.13 lid 1); answers the id. */
export async function createRac(tx: Tx, r: RacInvoer, spoor: string): Promise<string> {
  const refusal = mayRac(tx.actor)
  if (refusal) throw refusal
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into rac_wijziging (titel, wat, waarom, regime_code, gevraagd_op, door)
    values (${r.titel}, ${r.wat}, ${r.waarom}, ${r.regimeCode}, ${r.gevraagdOp}, ${tx.actor.actorId}) returning id`)
  await log(tx, 'rac.vragen', row?.id ?? '', spoor)
  return row?.id ?? ''
}

/** The commission's advice and what was decided, a deviation with its reasons and when that was reported; answers the new version. */
export async function changeRac(
  tx: Tx,
  { id, versie, ...r }: RacVervolg & { id: string; versie: number },
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<{ versie: number }>(sql`select versie from rac_wijziging where id = ${id}`)
  if (!row) throw notFound()
  if (row.versie !== versie)
    throw new Problem('verouderd', 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.')
  await tx.run(sql`update rac_wijziging set advies = ${r.advies}, advies_tekst = ${r.adviesTekst}, advies_op = ${r.adviesOp}, besluit = ${r.besluit},
    afwijking = ${r.afwijking}, besluit_op = ${r.besluitOp}, gemeld_rac_op = ${r.gemeldRacOp}, gemeld_fg_op = ${r.gemeldFgOp}, versie = versie + 1
    where id = ${id}`)
  await log(tx, 'rac.bijwerken', id, spoor)
  return versie + 1
}

function log(tx: Tx, actie: string, id: string, spoor: string): Promise<void> {
  return record(tx, {
    activiteit: 'verantwoording',
    actie,
    object: `rac_wijziging:${id}`,
    betrokkenen: [],
    spoor,
  })
}
