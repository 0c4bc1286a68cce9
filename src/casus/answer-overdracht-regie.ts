import { sql, type Tx } from '../kernel/db.ts'
import { conflict, forbidden, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getCasus, requireVersion } from './get-casus.ts'
import { requireOpen } from './load-for-change.ts'
import { voorIedereen, voorVakmensen } from './publiek.ts'
import { requireBesluiter } from './require-besluiter.ts'

export type AnswerOverdrachtRegie = {
  casusId: string
  overdrachtId: string
  antwoord: 'aanvaard' | 'afgewezen' | 'ingetrokken'
  reden: string
  versie: number
}
type Overdracht = {
  id: string
  van_id: string
  naar_id: string
  naar_actor_id: string
  status: string
  door: string
  versie: number
}

/**
 * Answers a request to take over the regie: the receiver accepts or declines, the asker may withdraw. Accepted, the receiver is
 * casusregisseur and the one before goes on as deelnemer (or in the other roles held). Answers the new version of the request.
 */
export async function answerOverdrachtRegie(
  tx: Tx,
  answer: AnswerOverdrachtRegie,
  spoor: string,
): Promise<number> {
  const casus = await getCasus(tx, answer.casusId)
  const o =
    await tx.maybe<Overdracht>(sql`select id, van_id, naar_id, naar_actor_id, status, door, versie from overdracht_regie
    where id = ${answer.overdrachtId} and casus_id = ${answer.casusId} for update`)
  if (!o) throw notFound()
  requireAnswerer(tx, o, answer.antwoord)
  if (answer.antwoord === 'aanvaard') await requireBesluiter(tx, casus.regime_code)
  requireOpen(casus)
  requireVersion(o, answer.versie)
  if (o.status !== 'open') throw conflict('al_beantwoord', 'Deze vraag is al beantwoord.')
  await tx.run(sql`update overdracht_regie set status = ${answer.antwoord}, antwoord_reden = ${answer.reden}, beantwoord_op = sec.nu(),
    versie = versie + 1 where id = ${o.id}`)
  if (answer.antwoord === 'aanvaard') await moveRole(tx, o)
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.regie_antwoord',
    object: `overdracht_regie:${o.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: {
      casusId: casus.id,
      objectId: o.naar_id,
      gegevens: { antwoord: answer.antwoord },
      publiek: answer.antwoord === 'aanvaard' ? voorIedereen : voorVakmensen,
    },
  })
  return o.versie + 1
}

function requireAnswerer(tx: Tx, o: Overdracht, antwoord: AnswerOverdrachtRegie['antwoord']): void {
  const who = antwoord === 'ingetrokken' ? o.door : o.naar_actor_id
  if (who === tx.actor.actorId) return
  throw antwoord === 'ingetrokken'
    ? forbidden('niet_de_vrager', 'Alleen wie het vroeg, trekt de vraag in.')
    : forbidden('niet_de_ontvanger', 'Alleen wie gevraagd is, kan aanvaarden of afwijzen.')
}

async function moveRole(tx: Tx, o: Overdracht): Promise<void> {
  const rest = sql`array_remove(rollen, 'casusregisseur')`
  await tx.run(sql`update betrokkenheid set rollen = array_prepend('casusregisseur', array_remove(rollen, 'deelnemer')), publiek = null,
    jeugdige_vanaf = coalesce(least(jeugdige_vanaf, sec.vandaag()), sec.vandaag()),
    ouder_vanaf = coalesce(least(ouder_vanaf, sec.vandaag()), sec.vandaag()), ouder_ids = null, versie = versie + 1
    where id = ${o.naar_id} and (tot is null or tot > sec.vandaag())`)
  await tx.run(sql`update betrokkenheid set rollen = case when cardinality(${rest}) = 0 then array['deelnemer'] else ${rest} end,
    versie = versie + 1 where id = ${o.van_id}`)
}
