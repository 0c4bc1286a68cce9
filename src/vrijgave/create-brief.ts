import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { type Brief, renderDocument } from '../rechten/index.ts'
import { composeVrijgave, type Inhoud, toDocument } from './brief/compose-brief.ts'
import { getKop, recordVrijgave, requireDesk } from './sql.ts'
import type { BriefReden } from './states.ts'

const waaromNiet: Record<Exclude<BriefReden, 'mag'>, string> = {
  niet_vrij: 'Er is nog niets vrijgegeven.',
  nog_niet: 'De dag waarop dit verteld mag worden, moet nog komen.',
  via_ouder: 'De jongere is jonger dan 12. De brief gaat naar een ouder met gezag.',
  leeftijd_onbekend: 'De leeftijd van de jongere is niet bekend. Vraag die eerst na.',
  vanaf_16_zelf: 'De jongere is 16 of ouder en krijgt zelf de brief.',
  zonder_gezag: 'Van deze ouder staat niet vast dat die gezag heeft.',
}

/**
 * Writes the letter with what was released to one person of the casus, by the age rules. Answers the id. 404 for someone who isn't in it,
 * 409 with the reason when this person may not have it (now).
 */
export async function createBrief(
  tx: Tx,
  casusId: string,
  persoonId: string,
  spoor: string,
): Promise<string> {
  const kop = await getKop(tx, casusId)
  const mens = await tx.maybe<{ kant: 'jeugdige' | 'ouder'; naam: string; mag: BriefReden }>(
    sql`select kant, naam, mag from rechten.vrijgave_mensen(${casusId}) where persoon_id = ${persoonId}`,
  )
  if (!mens) throw notFound()
  if (mens.mag !== 'mag') throw conflict(mens.mag, waaromNiet[mens.mag])
  const row = await tx.maybe<{ inhoud: Inhoud | null; dag: string }>(
    sql`select rechten.vrijgave_inhoud(${casusId}) as inhoud, sec.vandaag()::text as dag`,
  )
  if (!row?.inhoud) throw notFound()
  const known = await tx.maybe(
    sql`select id from vrijgavebrief where vrijgave_id = ${row.inhoud.vrijgaveId} and persoon_id = ${persoonId}`,
  )
  if (known)
    throw conflict('al_geschreven', 'Deze brief is er al. Vraag de deelnemers opnieuw als er meer mag.')
  const brief = await composeVrijgave(tx, mens.naam, row.inhoud, 'nl', row.dag)
  const made = await tx.maybe<{
    id: string
  }>(sql`insert into vrijgavebrief (vrijgave_id, casus_id, persoon_id, kant, inhoud, dag, door)
    values (${row.inhoud.vrijgaveId}, ${casusId}, ${persoonId}, ${mens.kant}, ${JSON.stringify(brief)}, ${row.dag}, ${tx.actor.actorId}) returning id`)
  const id = made?.id ?? ''
  await recordVrijgave(tx, {
    actie: 'vrijgave.brief',
    object: `vrijgavebrief:${id}`,
    logNaam: kop.log_naam,
    spoor,
  })
  return id
}

type BriefRow = {
  casus_id: string
  kant: 'jeugdige' | 'ouder'
  inhoud: Brief
  dag: string
  gegeven: boolean
  versie: number
}

async function getBrief(tx: Tx, briefId: string): Promise<BriefRow> {
  requireDesk(tx)
  const row = await tx.maybe<BriefRow>(
    sql`select casus_id, kant, inhoud, dag::text, gegeven_op is not null as gegeven, versie from vrijgavebrief where id = ${briefId}`,
  )
  if (!row) throw notFound()
  return row
}

/** The letter as an accessible PDF; 404 for others than the contactpunt's desk. */
export async function readBrief(tx: Tx, briefId: string, spoor: string) {
  const row = await getBrief(tx, briefId)
  const kop = await getKop(tx, row.casus_id)
  await recordVrijgave(tx, {
    actie: 'vrijgave.brief_lezen',
    object: `vrijgavebrief:${briefId}`,
    logNaam: kop.log_naam,
    spoor,
  })
  return { bytes: await renderDocument(toDocument(row.inhoud)), naam: `vrijgave-${row.dag}.pdf` }
}

/** Notes that the letter was given, and that the person was told (BGS 1.3 lid 1). Answers the new version; 409 when it was given already. */
export async function noteGegeven(
  tx: Tx,
  briefId: string,
  input: { op: string; hoe: string },
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await getBrief(tx, briefId)
  const kop = await getKop(tx, row.casus_id)
  await tx.run(sql`select from vrijgavebrief where id = ${briefId} for update`)
  requireVersion(row, versie)
  if (row.gegeven) throw conflict('al_gegeven', 'Deze brief is al gegeven.')
  await tx.run(
    sql`update vrijgavebrief set gegeven_op = ${input.op}, gegeven_hoe = ${input.hoe}, versie = versie + 1 where id = ${briefId}`,
  )
  await tx.run(sql`select rechten.noteer_verteld(${row.casus_id}, ${row.kant === 'jeugdige' ? 'jeugdige' : 'ouders'}, ${input.hoe},
    'wat het contactpunt vrijgaf, met een brief')`)
  await recordVrijgave(tx, {
    actie: 'vrijgave.geven',
    object: `vrijgavebrief:${briefId}`,
    logNaam: kop.log_naam,
    spoor,
  })
  return row.versie + 1
}
