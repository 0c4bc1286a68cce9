import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import type { BesluitInvoer, OuderAntwoordInvoer } from './contract.ts'
import { loadJim, recordJim, refuse, requireOpen } from './load-jim.ts'
import { mayCarry } from './policy.ts'
import { type OuderRow, selectOuders } from './sql.ts'
import { isNu, kanBesluiten, ouderRegel } from './states.ts'

/**
 * A parent's yes or no, by themselves or noted by who carries the casus with the day it was said. What a parent answered in the portaal is
 * theirs. 403, 404, 409 `zelf_geantwoord`, `dag_ontbreekt`, `voorbij`; 412.
 */
export async function answerOuder(
  tx: Tx,
  op: { jimId: string; ouderId: string; versie: number },
  input: OuderAntwoordInvoer,
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<OuderRow>(selectOuders(sql`o.id = ${op.ouderId} and o.jim_id = ${op.jimId}`))
  if (!row) throw notFound()
  const self = tx.actor.soort === 'ouder'
  if (self) await requireAsked(tx, op.jimId)
  else {
    const jim = await loadJim(tx, op.jimId)
    refuse(mayCarry(jim))
    requireOpen(jim)
    if (!isNu[jim.status]) throw voorbij()
    if (row.wijze === 'portaal')
      throw conflict('zelf_geantwoord', 'Deze ouder gaf zelf antwoord. Alleen die ouder kan dat veranderen.')
    if (input.gezegdOp === null)
      throw conflict('dag_ontbreekt', 'Vul in wanneer deze ouder dit zei.', [
        { veld: 'gezegdOp', code: 'verplicht', melding: 'Vul in wanneer deze ouder dit zei.' },
      ])
  }
  requireVersion(row, op.versie)
  const changed =
    await tx.run(sql`update jim_ouder set antwoord = ${input.antwoord}, wijze = ${self ? 'portaal' : 'gesproken'},
    gezegd_op = ${self ? sql`sec.vandaag()` : sql`${input.gezegdOp}::date`}, door = ${tx.actor.actorId}, op = sec.nu(), versie = versie + 1
    where id = ${row.id} and versie = ${op.versie}`)
  if (changed !== 1) throw notFound()
  const name = await tx.maybe<{ log_naam: string }>(
    sql`select log_naam from casus where id = ${row.casus_id}`,
  )
  if (!name) throw notFound()
  await recordJim(tx, 'jim.ouder_antwoordt', { id: row.jim_id, log_naam: name.log_naam }, spoor)
  return op.versie + 1
}

async function requireAsked(tx: Tx, jimId: string): Promise<void> {
  const row = await tx.maybe<{ nog: boolean }>(sql`select inzage.jim_vraagt_nog(${jimId}) as nog`)
  if (!row?.nog) throw voorbij()
}

const voorbij = () => conflict('voorbij', 'Deze vraag is niet meer nodig.')

/**
 * One parent agrees, another does not: after a talk the vaste persoon decides that the JIM goes on, with reasons and the day of the talk.
 * Nobody goes round both parents. 403, 404, 409 `niets_te_besluiten`, 412.
 */
export async function decideJim(
  tx: Tx,
  op: { jimId: string; versie: number },
  input: BesluitInvoer,
  spoor: string,
): Promise<number> {
  const row = await loadJim(tx, op.jimId, op.versie)
  refuse(mayCarry(row))
  requireOpen(row)
  if (row.status !== 'wil_wel' || !kanBesluiten(ouderRegel(row.leeftijd), row))
    throw conflict(
      'niets_te_besluiten',
      'Besluiten kan als één ouder met gezag ja zegt en een ander niet. Zeggen allen nee, dan wacht het.',
    )
  await tx.run(sql`update jim set gesprek_op = ${input.gesprekOp}::date, besluit = ${input.besluit}, besluit_op = sec.nu(),
    besluit_door = ${tx.actor.actorId}, versie = versie + 1 where id = ${row.id}`)
  await recordJim(tx, 'jim.besluiten', row, spoor)
  return op.versie + 1
}
