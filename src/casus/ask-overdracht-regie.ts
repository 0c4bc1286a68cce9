import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { loadForChange } from './load-for-change.ts'
import { voorVakmensen } from './publiek.ts'
import { requireBesluitendeOrganisatie, requireBesluiter } from './require-besluiter.ts'

export type AskOverdrachtRegie = { casusId: string; naarActorId: string; reden: string }

/**
 * Asks a colleague to take over the regie; answers the id of the request. First hold hands, then hand over: the receiver already takes
 * part in the casus (409 when not), and nothing changes before they accept. One open request at a time.
 */
export async function askOverdrachtRegie(tx: Tx, ask: AskOverdrachtRegie, spoor: string): Promise<string> {
  const { casus } = await loadForChange(tx, ask.casusId, 'regie_overdragen')
  await requireBesluiter(tx, casus.regime_code)
  const van = await tx.maybe<{ id: string }>(sql`select id from betrokkenheid
    where casus_id = ${casus.id} and 'casusregisseur' = any (rollen) and van <= sec.vandaag() and (tot is null or tot > sec.vandaag()) limit 1`)
  const naar = await tx.maybe<{
    id: string
    rollen: string[]
    organisatie_id: string
  }>(sql`select id, rollen, organisatie_id from betrokkenheid
    where casus_id = ${casus.id} and actor_id = ${ask.naarActorId} and kant = 'professional' and van <= sec.vandaag() and tot is null`)
  if (!van) throw notFound()
  if (!naar)
    throw conflict(
      'doet_nog_niet_mee',
      'Wie de regie overneemt, doet eerst een tijd mee. Voeg deze collega toe en trek samen op.',
    )
  await requireBesluitendeOrganisatie(tx, casus.regime_code, naar.organisatie_id)
  if (naar.rollen.includes('casusregisseur'))
    throw conflict('is_al_regisseur', 'Deze collega is al casusregisseur.')
  const open = await tx.maybe(
    sql`select 1 from overdracht_regie where casus_id = ${casus.id} and status = 'open'`,
  )
  if (open)
    throw conflict('al_gevraagd', 'Er ligt al een vraag om de regie over te nemen. Trek die eerst in.')
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into overdracht_regie (casus_id, van_id, naar_id, naar_actor_id, reden, door)
    values (${casus.id}, ${van.id}, ${naar.id}, ${ask.naarActorId}, ${ask.reden}, ${tx.actor.actorId}) returning id`)
  if (!row) throw notFound()
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.regie_gevraagd',
    object: `overdracht_regie:${row.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId: casus.id, objectId: naar.id, publiek: voorVakmensen },
  })
  return row.id
}
