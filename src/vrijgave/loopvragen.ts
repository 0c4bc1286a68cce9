import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { type Brief, renderDocument } from '../rechten/index.ts'
import { composeAntwoord, type Inhoud, toDocument } from './brief/compose-brief.ts'
import type { Vraag, VraagInvoer, VragerInvoer } from './contract.ts'
import { recordVrijgave, requireDesk, type VraagRow } from './sql.ts'
import { antwoordNa, klaarNa } from './states.ts'

export const vraagKolommen = sql`l.id, l.over_naam, l.over_geboortedatum::text, l.aanvrager, l.aanvrager_kant, l.kanaal, l.taal, l.ontvangen_op::text,
  (l.ontvangen_op + ${antwoordNa}::int)::text as antwoord_vanaf, (l.ontvangen_op + interval '1 month')::date::text as antwoord_voor,
  greatest(l.ontvangen_op + ${klaarNa}::int, sec.vandaag())::text as brief_dag, l.identiteit_hoe, l.bevoegdheid, l.status, l.versie, sec.vandaag()::text as vandaag`

async function getVraag(tx: Tx, vraagId: string): Promise<VraagRow> {
  requireDesk(tx)
  const row = await tx.maybe<VraagRow>(sql`select ${vraagKolommen} from loopvraag l where l.id = ${vraagId}`)
  if (!row) throw notFound()
  return row
}
const record = (tx: Tx, actie: string, id: string, spoor: string, logNaam: string | null = null) =>
  recordVrijgave(tx, { actie, object: `loopvraag:${id}`, logNaam, spoor })

/** Notes a question 'is there anything about me?'. It hangs on no casus, whether there is one or not. Answers the id; 403 for others than the contactpunt. */
export async function createLoopvraag(tx: Tx, input: VraagInvoer, spoor: string): Promise<string> {
  requireDesk(tx)
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into loopvraag (over_naam, over_geboortedatum, aanvrager, aanvrager_kant, kanaal, taal, ontvangen_op, door, organisatie_id)
    values (${input.overNaam}, ${input.overGeboortedatum}, ${input.aanvrager}, ${input.aanvragerKant}, ${input.kanaal}, ${input.taal}, ${input.ontvangenOp},
      ${tx.actor.actorId}, ${tx.actor.organisatieId}) returning id`)
  const id = row?.id ?? ''
  await record(tx, 'loopvraag.noteren', id, spoor)
  return id
}

/** Notes how identity was checked (never a copy of a document) and whether one may ask this. Answers the new version; 409 once answered. */
export async function checkVrager(
  tx: Tx,
  vraagId: string,
  input: VragerInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const vraag = await getVraag(tx, vraagId)
  await tx.run(sql`select from loopvraag where id = ${vraagId} for update`)
  requireVersion(vraag, versie)
  if (vraag.status === 'beantwoord') throw conflict('al_beantwoord', 'Deze vraag is al beantwoord.')
  await tx.run(sql`update loopvraag set identiteit_hoe = ${input.identiteitHoe}, bevoegdheid = ${input.bevoegdheid}, nagegaan_op = sec.nu(), status = 'nagegaan',
    versie = versie + 1 where id = ${vraagId}`)
  await record(tx, 'loopvraag.nagaan', vraagId, spoor)
  return vraag.versie + 1
}

/**
 * Answers a question with a letter. A casus that waits and no casus give the same letter, dated the same day after receipt, in the same
 * steps; what was released is in it. Answers the new version; 409 before it was checked who asks, or within the first three weeks.
 */
export async function answerLoopvraag(
  tx: Tx,
  vraagId: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const vraag = await getVraag(tx, vraagId)
  await tx.run(sql`select from loopvraag where id = ${vraagId} for update`)
  requireVersion(vraag, versie)
  if (vraag.status === 'ontvangen')
    throw conflict('eerst_nagaan', 'Ga eerst na wie het vraagt, en of die dat mag.')
  if (vraag.status === 'beantwoord') throw conflict('al_beantwoord', 'Deze vraag is al beantwoord.')
  if (vraag.vandaag < vraag.antwoord_vanaf)
    throw conflict(
      'te_vroeg',
      `Antwoord op zijn vroegst op ${vraag.antwoord_vanaf}. Dat is voor iedereen zo.`,
    )
  const found = await tx.maybe<{ casus_id: string; log_naam: string; inhoud: Inhoud }>(
    sql`select casus_id, log_naam, inhoud from rechten.wat_loopt(${vraagId}, ${vraag.brief_dag}::date)`,
  )
  const brief = await composeAntwoord(tx, vraag, found?.inhoud ?? null, vraag.brief_dag)
  await tx.run(sql`insert into loopbrief (loopvraag_id, casus_id, inhoud, dag, klaar_op, door)
    values (${vraagId}, ${found?.casus_id ?? null}, ${JSON.stringify(brief)}, ${vraag.brief_dag}, ${vraag.brief_dag}::date::timestamp at time zone 'Europe/Amsterdam',
      ${tx.actor.actorId})`)
  if (found)
    await tx.run(sql`select rechten.noteer_verteld(${found.casus_id}, ${vraag.aanvrager_kant === 'jeugdige' ? 'jeugdige' : 'ouders'},
      'met een brief, op een eigen vraag', 'wat het contactpunt vrijgaf')`)
  await tx.run(sql`update loopvraag set status = 'beantwoord', versie = versie + 1 where id = ${vraagId}`)
  await record(tx, 'loopvraag.antwoorden', vraagId, spoor, found?.log_naam ?? null)
  return vraag.versie + 1
}

/** One question at the desk; says nothing of whether there is a casus. Logged. */
export async function readLoopvraag(tx: Tx, vraagId: string, spoor: string): Promise<Vraag> {
  const vraag = await getVraag(tx, vraagId)
  const brief = await tx.maybe<{ dag: string }>(
    sql`select dag::text from loopbrief where loopvraag_id = ${vraagId}`,
  )
  await record(tx, 'loopvraag.lezen', vraagId, spoor)
  return {
    ...presentVraag(vraag),
    vandaag: vraag.vandaag,
    overGeboortedatum: vraag.over_geboortedatum,
    aanvragerKant: vraag.aanvrager_kant,
    kanaal: vraag.kanaal,
    identiteitHoe: vraag.identiteit_hoe,
    bevoegdheid: vraag.bevoegdheid,
    brief: brief ?? null,
    versie: vraag.versie,
  }
}

export const presentVraag = (v: VraagRow) => ({
  id: v.id,
  overNaam: v.over_naam,
  aanvrager: v.aanvrager,
  ontvangenOp: v.ontvangen_op,
  status: v.status,
  antwoordVanaf: v.antwoord_vanaf,
  antwoordVoor: v.antwoord_voor,
})

/** The answer as an accessible PDF; 404 before there is one. */
export async function readLoopbrief(tx: Tx, vraagId: string, spoor: string) {
  await getVraag(tx, vraagId)
  const row = await tx.maybe<{ inhoud: Brief; dag: string }>(
    sql`select inhoud, dag::text from loopbrief where loopvraag_id = ${vraagId}`,
  )
  if (!row) throw notFound()
  await record(tx, 'loopvraag.brief', vraagId, spoor)
  return { bytes: await renderDocument(toDocument(row.inhoud)), naam: `antwoord-${row.dag}.pdf` }
}
