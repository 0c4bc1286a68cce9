import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { loadCasus } from './load.ts'
import { mayChoose, mayNoteTalk } from './policy.ts'
import { recordMeting } from './record-meting.ts'

/** The young person opens what someone released for them; from then on its other readers may read it. 403, 404, 409 when opened already. */
export async function openVrijgave(tx: Tx, vrijgaveId: string, spoor: string): Promise<string> {
  const row = await tx.maybe<{ casus_id: string; kant: string }>(
    sql`select casus_id, kant from meetvrijgave where id = ${vrijgaveId} and ingetrokken_op is null`,
  )
  if (!row) throw notFound()
  const geladen = await loadCasus(tx, row.casus_id, true)
  const refusal = mayChoose({ ...geladen, actorId: tx.actor.actorId })
  if (refusal) throw refusal
  if (row.kant === 'jeugdige') throw conflict('eigen_woorden', 'Dit zijn je eigen woorden.')
  return insertOpening(tx, { vrijgaveId, casusId: row.casus_id, hoe: 'geopend', dag: geladen.vandaag }, () =>
    recordMeting(tx, geladen.casus, 'meting.openen', `casus:${row.casus_id}`, spoor),
  )
}

/**
 * The vaste persoon notes on which day what waits was talked through with the young person. They need not have read it: it says that it was
 * told, not what. 403, 404, 409.
 */
export async function noteBesproken(tx: Tx, vrijgaveId: string, dag: string, spoor: string): Promise<string> {
  const waiting = await tx.maybe<{ casus_id: string }>(
    sql`select casus_id from inzage.meet_wachtend where id = ${vrijgaveId}`,
  )
  const seen =
    waiting ??
    (await tx.maybe<{ casus_id: string }>(sql`select casus_id from meetvrijgave where id = ${vrijgaveId}`))
  if (!seen) throw notFound()
  const geladen = await loadCasus(tx, seen.casus_id)
  const refusal = mayNoteTalk({ ...geladen, actorId: tx.actor.actorId })
  if (refusal) throw refusal
  if (!waiting) throw conflict('al_gelezen', 'De jongere las dit al, of het is teruggenomen.')
  return insertOpening(tx, { vrijgaveId, casusId: seen.casus_id, hoe: 'besproken', dag }, () =>
    recordMeting(tx, geladen.casus, 'meting.bespreken', `casus:${seen.casus_id}`, spoor),
  )
}

type Opening = { vrijgaveId: string; casusId: string; hoe: 'geopend' | 'besproken'; dag: string }

async function insertOpening(tx: Tx, o: Opening, leaveTrace: () => Promise<void>): Promise<string> {
  const known = await tx.maybe(sql`select 1 from meetopening where vrijgave_id = ${o.vrijgaveId}`)
  if (known) throw conflict('al_gelezen', 'Dit is al gelezen of besproken.')
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into meetopening (casus_id, vrijgave_id, hoe, op_dag, door)
    values (${o.casusId}, ${o.vrijgaveId}, ${o.hoe}, ${o.dag}::date, ${tx.actor.actorId}) returning id`)
  if (!row) throw notFound()
  await leaveTrace()
  return row.id
}
