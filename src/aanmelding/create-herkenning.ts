import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { compareIdentiteit } from './dubbelen/index.ts'
import { identiteitVan, listCasusPersonen } from './find-casus-kandidaten.ts'
import { getForAct } from './get-aanmelding.ts'
import type { Sleutels } from './sleutels.ts'
import { identiteitOf } from './write-velden.ts'

export type CreateHerkenning = { id: string; casusId: string; antwoord: 'dezelfde' | 'niet_dezelfde' }

/**
 * A person says that an aanmelding is, or is not, about the young person of one of their own casussen. Nothing is merged. It stands on no
 * tijdlijn: who sees the aanmelding may not know of the casus. 404 for a casus that is not one's own, 409 when it was answered already.
 */
export async function createHerkenning(
  tx: Tx,
  { id, casusId, antwoord }: CreateHerkenning,
  sleutels: Sleutels,
  spoor: string,
): Promise<string> {
  const a = await getForAct(tx, id, 'herkennen')
  const persoon = (await listCasusPersonen(tx, a.regime_code)).find((p) => p.casus_id === casusId)
  if (!persoon || persoon.aanmelding_id === a.id) throw notFound()
  const answered = await tx.maybe(
    sql`select from herkenning where aanmelding_id = ${a.id} and casus_id = ${casusId} and ongedaan_op is null`,
  )
  if (answered) throw conflict('al_beantwoord', 'Dit is al beantwoord. Maak dat eerst ongedaan.')
  const { redenen } = compareIdentiteit(identiteitOf(a), identiteitVan(persoon, sleutels))
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into herkenning (aanmelding_id, casus_id, antwoord, redenen, door)
    values (${a.id}, ${casusId}, ${antwoord}, ${JSON.stringify(redenen)}, ${tx.actor.actorId}) returning id`)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.herkennen',
    object: `aanmelding:${a.id}`,
    betrokkenen: [a.log_naam, persoon.log_naam],
    spoor,
  })
  return row?.id ?? ''
}

/** Takes such an answer back; both stand apart, as before. 409 when it was taken back already. */
export async function undoHerkenning(tx: Tx, id: string, herkenningId: string, spoor: string): Promise<void> {
  const a = await getForAct(tx, id, 'herkennen')
  const row = await tx.maybe<{ log_naam: string }>(sql`update herkenning h
    set ongedaan_door = ${tx.actor.actorId}, ongedaan_op = sec.nu() from casus c
    where h.id = ${herkenningId} and h.aanmelding_id = ${a.id} and h.ongedaan_op is null and c.id = h.casus_id returning c.log_naam`)
  if (!row) throw conflict('al_ongedaan', 'Dit antwoord staat er niet meer.')
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.herkenning_ongedaan',
    object: `aanmelding:${a.id}`,
    betrokkenen: [a.log_naam, row.log_naam],
    spoor,
  })
}
