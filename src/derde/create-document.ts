import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, type FieldError, notFound, unfit } from '../kernel/errors.ts'
import type { DocumentInvoer, OverdrachtInvoer } from './contract.ts'
import { getActiveDerde, recordDerde } from './sql.ts'
import { type Vonnis, waaromNiet } from './states.ts'

type Item = { id: string; tekst: string; vonnis: Vonnis }

/**
 * Makes a minimal document for a third party: chosen items, each only when the rules let this kind of organisation have it and the source
 * agrees where that is asked. Answers the id. 409 with the field of each item that can't go.
 */
export async function createDocument(
  tx: Tx,
  derdeId: string,
  input: DocumentInvoer,
  spoor: string,
): Promise<string> {
  const { casus } = await getActiveDerde(tx, derdeId)
  const chosen = input.items.map((i) => i.bijdrageId)
  const rows =
    await tx.many<Item>(sql`select b.id, b.tekst, sec.derdenvonnis(${derdeId}, b.id) as vonnis from bijdrage b
    where b.casus_id = ${casus.id} and b.id = any (${chosen}::uuid[])`)
  const items = input.items.map(({ bijdrageId, passage }) => ({
    bijdrageId,
    passage,
    row: rows.find((r) => r.id === bijdrageId),
  }))
  const [first, ...more] = items.flatMap((item, i) => problemOf(item.row, item.passage, i))
  if (first) throw unfit([first, ...more])
  if (new Set(chosen).size !== chosen.length) throw conflict('dubbel', 'Kies ieder stuk één keer.')
  const made = await tx.maybe<{
    id: string
  }>(sql`insert into derdendocument (casus_id, derde_id, doel, aantal, door, organisatie_id)
    values (${casus.id}, ${derdeId}, ${input.doel}, ${items.length}, ${tx.actor.actorId}, ${tx.actor.organisatieId}) returning id`)
  const id = made?.id ?? ''
  for (const [i, { bijdrageId, passage, row }] of items.entries())
    await tx.run(sql`insert into derdendocument_item (casus_id, document_id, bijdrage_id, tekst, nr)
      values (${casus.id}, ${id}, ${bijdrageId}, ${passage === '' ? (row?.tekst ?? '') : passage}, ${i + 1})`)
  await recordDerde(tx, casus, 'derde.document', `derdendocument:${id}`, spoor)
  return id
}

function problemOf(row: Item | undefined, passage: string, i: number): FieldError[] {
  const veld = `items.${i}.bijdrageId`
  if (!row) return [{ veld, code: 'niet_gevonden', melding: notFound().message }]
  if (row.vonnis !== 'mag') return [{ veld, code: row.vonnis, melding: waaromNiet[row.vonnis] }]
  return row.tekst.includes(passage)
    ? []
    : [
        {
          veld: `items.${i}.passage`,
          code: 'niet_letterlijk',
          melding: 'Neem woorden over die er letterlijk staan.',
        },
      ]
}

/**
 * Hands a document over: how and when, by who notes it. From then on it stands as given. Answers the new version. 409 when it was handed
 * over already, the role ended, or something in it may no longer go.
 */
export async function handOver(
  tx: Tx,
  documentId: string,
  input: OverdrachtInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<{ derde_id: string; gegeven: boolean; dag: string; versie: number }>(
    sql`select derde_id, overgedragen_op is not null as gegeven, dag::text, versie from derdendocument where id = ${documentId}`,
  )
  if (!row) throw notFound()
  const { casus } = await getActiveDerde(tx, row.derde_id)
  await tx.run(sql`select from derdendocument where id = ${documentId} for update`)
  requireVersion(row, versie)
  if (row.gegeven) throw conflict('al_overgedragen', 'Dit document is al overgedragen.')
  if (input.op < row.dag)
    throw unfit([
      { veld: 'op', code: 'te_vroeg', melding: `Het document is van ${row.dag}. Kies die dag of later.` },
    ])
  await requireStillAllowed(tx, documentId, row.derde_id)
  await tx.run(sql`update derdendocument set overgedragen_op = ${input.op}, overgedragen_hoe = ${input.hoe}, overgedragen_door = ${tx.actor.actorId},
    versie = versie + 1 where id = ${documentId}`)
  await recordDerde(tx, casus, 'derde.overdragen', `derdendocument:${documentId}`, spoor)
  return row.versie + 1
}

async function requireStillAllowed(tx: Tx, documentId: string, derdeId: string): Promise<void> {
  const row = await tx.maybe<{
    heel: boolean
  }>(sql`select d.aantal = count(i.id) filter (where sec.derdenvonnis(${derdeId}, i.bijdrage_id) = 'mag') as heel
    from derdendocument d left join derdendocument_item i on i.document_id = d.id where d.id = ${documentId} group by d.id`)
  if (!row?.heel)
    throw conflict(
      'mag_niet_meer',
      'Iets in dit document mag niet meer naar buiten of is weg. Maak een nieuw document.',
    )
}
