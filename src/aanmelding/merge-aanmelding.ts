import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { compareIdentiteit } from './dubbelen/index.ts'
import { getAanmelding, getForAct } from './get-aanmelding.ts'
import { maySamen } from './list-dubbelen.ts'
import { identiteitOf } from './write-velden.ts'

/**
 * A person decides that two aanmeldingen are about one young person. `metId` goes on; the other waits beside it and nothing is copied, so
 * that it can be undone. Answers the id of the samenvoeging. 409 when a concept would meet something sent.
 */
export async function mergeAanmelding(tx: Tx, id: string, metId: string, spoor: string): Promise<string> {
  if (id === metId) throw conflict('dezelfde', 'Kies een andere aanmelding om mee samen te voegen.')
  const met = await getAanmelding(tx, metId)
  const a = await getForAct(tx, id, 'samenvoegen')
  if (!maySamen(a, met)) {
    throw conflict(
      'niet_samen',
      'Een concept gaat alleen samen met een eigen concept, en wat verzonden is met wat verzonden is.',
    )
  }
  const { redenen } = compareIdentiteit(identiteitOf(a), identiteitOf(met))
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into samenvoeging (aanmelding_id, met_id, redenen, status_voor, door)
    values (${a.id}, ${met.id}, ${JSON.stringify(redenen)}, ${a.status}, ${tx.actor.actorId}) returning id`)
  await tx.run(sql`update aanmelding set status = 'samengevoegd', versie = versie + 1 where id = ${a.id}`)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.samenvoegen',
    object: `aanmelding:${a.id}`,
    betrokkenen: [a.log_naam, met.log_naam],
    spoor,
    tijdlijn: { aanmeldingId: a.id, objectId: row?.id ?? '' },
  })
  return row?.id ?? ''
}

/** Undoes a merge: both stand apart again, in the state they had. */
export async function undoSamenvoeging(
  tx: Tx,
  id: string,
  samenvoegingId: string,
  spoor: string,
): Promise<void> {
  const a = await getForAct(tx, id, 'splitsen')
  const row = await tx.maybe<{
    status_voor: string
  }>(sql`update samenvoeging set ongedaan_door = ${tx.actor.actorId}, ongedaan_op = sec.nu()
    where id = ${samenvoegingId} and aanmelding_id = ${a.id} and ongedaan_op is null returning status_voor`)
  if (!row) throw conflict('al_gesplitst', 'Deze twee staan al los van elkaar.')
  await tx.run(sql`update aanmelding set status = ${row.status_voor}, versie = versie + 1 where id = ${a.id}`)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.splitsen',
    object: `aanmelding:${a.id}`,
    betrokkenen: [a.log_naam],
    spoor,
    tijdlijn: { aanmeldingId: a.id, objectId: samenvoegingId },
  })
}
