import { sql, type Tx } from '../kernel/db.ts'
import { conflict, unfit } from '../kernel/errors.ts'
import { getInformant, getRonde, isZelf, loadCasus, requireRondeOpen } from './load.ts'
import { mayHost, mayWriteAlong } from './policy.ts'
import { recordMeting } from './record-meting.ts'

/** Reminds someone that a few questions wait, once a day at most. It is a mark on their own page: no mail, no content. 403, 404, 409. */
export async function remindInformant(tx: Tx, informantId: string, spoor: string): Promise<void> {
  const i = await getInformant(tx, informantId)
  const geladen = await loadCasus(tx, i.casus_id)
  const refusal = mayHost({ ...geladen, actorId: tx.actor.actorId })
  if (refusal) throw refusal
  requireRondeOpen(await getRonde(tx, i.ronde_id), geladen.vandaag)
  if (i.stand === 'klaar' || i.stand === 'overgeslagen')
    throw conflict('niet_nodig', 'Deze persoon is klaar of slaat over. Dat is ook goed.')
  const count = await tx.run(sql`update informant set herinnerd_op = sec.nu(), versie = versie + 1
    where id = ${informantId} and (herinnerd_op is null or herinnerd_op < sec.nu() - interval '24 hours')`)
  if (count !== 1) throw conflict('net_herinnerd', 'Vandaag is al herinnerd. Bel liever.')
  await recordMeting(tx, geladen.casus, 'meting.herinneren', `informant:${informantId}`, spoor)
}

/**
 * Filling in together with the vaste persoon, because someone asks for it; or alone again. Who signs in asks themselves; of who doesn't, the
 * vaste persoon notes on which day they asked. 403, 404, 409 without a vaste persoon.
 */
export async function setSamen(
  tx: Tx,
  informantId: string,
  s: { samen: boolean; gevraagdOp: string | null },
  spoor: string,
): Promise<void> {
  const i = await getInformant(tx, informantId)
  const geladen = await loadCasus(tx, i.casus_id)
  const refusal = mayWriteAlong({ ...geladen, actorId: tx.actor.actorId }, i)
  if (refusal) throw refusal
  const zelf = isZelf(i, geladen.mijn)
  if (s.samen && !zelf && s.gevraagdOp === null)
    throw unfit([
      { veld: 'gevraagdOp', code: 'verplicht', melding: 'Schrijf op welke dag diegene dit vroeg.' },
    ])
  const helper = s.samen ? await vastePersoon(tx, i.casus_id, zelf ? null : tx.actor.actorId) : null
  await tx.run(sql`update informant set samen_met_id = ${helper}::uuid,
      samen_gevraagd_op = ${helper === null ? null : (s.gevraagdOp ?? geladen.vandaag)}::date, versie = versie + 1 where id = ${informantId}`)
  await recordMeting(tx, geladen.casus, 'meting.samen', `informant:${informantId}`, spoor)
}

async function vastePersoon(tx: Tx, casusId: string, self: string | null): Promise<string> {
  if (self !== null) return self
  const row = await tx.maybe<{
    actor_id: string
  }>(sql`select actor_id from betrokkenheid where casus_id = ${casusId}
    and 'vaste_persoon' = any (rollen) and actor_id is not null and van <= sec.vandaag() and (tot is null or tot >= sec.vandaag()) limit 1`)
  if (!row)
    throw conflict('geen_vaste_persoon', 'Er is nog geen vaste persoon. Vul het zelf in, of sla over.')
  return row.actor_id
}
