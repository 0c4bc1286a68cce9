import { requireVersion } from '../casus/index.ts'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { letSee } from './add-moment.ts'
import type { MomentInvoer, UitkomstInvoer } from './contract.ts'
import { listMensen, requireBekende } from './load-casus.ts'
import { loadMoment } from './load-moment.ts'
import { mayPlan, maySayHow } from './policy.ts'
import { selectMoment } from './sql.ts'

type Gevraagd = { momentId: string; versie: number }

/** Another day, or someone else who is there, as long as it has not been. Answers the new version. 403, 404, 409, 412. */
export async function changeMoment(
  tx: Tx,
  { momentId, versie }: Gevraagd,
  m: MomentInvoer,
  spoor: string,
): Promise<number> {
  const { row, casus, ik } = await loadMoment(tx, selectMoment(momentId))
  const refusal = mayPlan(ik, casus)
  if (refusal) throw refusal
  if (row.gemist_id !== null)
    throw conflict(
      'niemand_was_er',
      'De jongere zegt dat er niemand was. Antwoord daarop, en plan een nieuw moment.',
    )
  if (row.status !== 'open')
    throw conflict('al_klaar', 'Hiervan is al gezegd hoe het ging. Plan een nieuw moment.')
  requireVersion(row, versie)
  const wie = requireBekende(await listMensen(tx, casus.id), m.wieId)
  await letSee(tx, row.plek_id, wie.organisatie_id)
  const changed =
    await tx.run(sql`update plek_moment set dag = ${m.dag}, tijd = ${m.tijd}::time, wat = ${m.wat}, wie_id = ${m.wieId}, versie = versie + 1
    where id = ${momentId} and versie = ${versie}`)
  if (changed === 0) throw stale()
  await record(tx, {
    activiteit: 'casus',
    actie: 'vast.moment',
    object: `plek_moment:${momentId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return versie + 1
}

/** Says whether someone was there, or why not; the young person reads it. Answers the new version. 403, 404, 409, 412. */
export async function finishMoment(
  tx: Tx,
  { momentId, versie }: Gevraagd,
  { status, reden }: UitkomstInvoer,
  spoor: string,
): Promise<number> {
  const { row, casus, ik } = await loadMoment(tx, selectMoment(momentId))
  const refusal = maySayHow(ik, casus, row)
  if (refusal) throw refusal
  if (status === 'gedaan' && row.dag > clock.today())
    throw conflict(
      'nog_niet_geweest',
      'Deze dag moet nog komen. Gaat het niet door? Zeg dat nu al, met waarom.',
    )
  requireVersion(row, versie)
  const changed =
    await tx.run(sql`update plek_moment set status = ${status}, reden = ${reden}, afgerond_door = ${tx.actor.actorId}, afgerond_op = sec.nu(),
    versie = versie + 1 where id = ${momentId} and versie = ${versie}`)
  if (changed === 0) throw stale()
  await record(tx, {
    activiteit: 'casus',
    actie: 'vast.moment_uitkomst',
    object: `plek_moment:${momentId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return versie + 1
}

const stale = () => new Problem('verouderd', 'Iemand anders was je voor. Bekijk het moment opnieuw.')
