import { getCasus, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import type { AntwoordInvoer, VraagInvoer } from './contract.ts'
import { mayAnswer, refuse } from './policy.ts'
import { getActiveDerde, recordDerde } from './sql.ts'
import { type Vonnis, waaromNiet } from './states.ts'

/**
 * Asks the source whether one bijdrage may go to a third party (Wgs 1.7 lid 3). Answers the id. 404 for a bijdrage one doesn't see,
 * 409 when there is nothing to ask.
 */
export async function askBron(tx: Tx, derdeId: string, input: VraagInvoer, spoor: string): Promise<string> {
  const { casus } = await getActiveDerde(tx, derdeId)
  const row = await tx.maybe<{ organisatie_id: string; vonnis: Vonnis }>(
    sql`select b.organisatie_id, sec.derdenvonnis(${derdeId}, b.id) as vonnis from bijdrage b where b.id = ${input.bijdrageId} and b.casus_id = ${casus.id}`,
  )
  if (!row) throw notFound()
  if (row.vonnis !== 'vraag_bron')
    throw conflict(
      'niets_te_vragen',
      row.vonnis === 'mag' ? 'Dit mag al mee. Vragen hoeft niet.' : waaromNiet[row.vonnis],
    )
  const made = await tx.maybe<{
    id: string
  }>(sql`insert into derdeninstemming (casus_id, derde_id, bijdrage_id, waarvoor, gevraagd_door, organisatie_id)
    values (${casus.id}, ${derdeId}, ${input.bijdrageId}, ${input.waarvoor}, ${tx.actor.actorId}, ${row.organisatie_id}) returning id`)
  const id = made?.id ?? ''
  await recordDerde(tx, casus, 'derde.bron_vragen', `derdeninstemming:${id}`, spoor)
  return id
}

type Row = {
  casus_id: string
  antwoord: 'ja' | 'nee' | null
  ingetrokken: boolean
  van_ons: boolean
  versie: number
}

async function getOwn(tx: Tx, id: string): Promise<Row> {
  const row = await tx.maybe<Row>(sql`select casus_id, antwoord, ingetrokken_op is not null as ingetrokken,
    organisatie_id = ${tx.actor.organisatieId}::uuid as van_ons, versie from derdeninstemming where id = ${id}`)
  if (!row) throw notFound()
  refuse(mayAnswer(row))
  await tx.run(sql`select from derdeninstemming where id = ${id} for update`)
  return row
}

/** The source's answer, once. Answers the new version; 403 for another organisation, 409 when it was answered. */
export async function answerBron(
  tx: Tx,
  instemmingId: string,
  input: AntwoordInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await getOwn(tx, instemmingId)
  const casus = await getCasus(tx, row.casus_id)
  requireVersion(row, versie)
  if (row.antwoord !== null) throw conflict('al_beantwoord', 'Hier is al op geantwoord.')
  await tx.run(
    sql`update derdeninstemming set antwoord = ${input.antwoord}, reden = ${input.reden}, versie = versie + 1 where id = ${instemmingId}`,
  )
  await recordDerde(tx, casus, 'derde.bron_antwoord', `derdeninstemming:${instemmingId}`, spoor)
  return row.versie + 1
}

/** The source takes its yes back: what was not handed over yet stays here. Answers the new version; 409 without a yes. */
export async function withdrawBron(
  tx: Tx,
  instemmingId: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await getOwn(tx, instemmingId)
  const casus = await getCasus(tx, row.casus_id)
  requireVersion(row, versie)
  if (row.antwoord !== 'ja' || row.ingetrokken) throw conflict('geen_ja', 'Hier staat nu geen ja.')
  await tx.run(
    sql`update derdeninstemming set ingetrokken_op = sec.nu(), versie = versie + 1 where id = ${instemmingId}`,
  )
  await recordDerde(tx, casus, 'derde.bron_intrekken', `derdeninstemming:${instemmingId}`, spoor)
  return row.versie + 1
}
