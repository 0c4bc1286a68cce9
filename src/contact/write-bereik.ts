import { sql, type Tx } from '../kernel/db.ts'
import { type FieldError, notFound, Problem, unfit } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { BereikInvoer } from './contract.ts'
import { mayBereik } from './policy.ts'
import type { BereikSoort } from './states.ts'

type Row = { id: string; soort: BereikSoort; actor_id: string | null; organisatie_id: string; versie: number }

/** Writes down how I can be called, who stands in, or the duty number of the organisation I manage. Answers the id. 403, 409. */
export async function createBereik(tx: Tx, input: BereikInvoer, spoor: string): Promise<string> {
  const actorId = input.soort === 'piket' ? null : tx.actor.actorId
  const refusal = mayBereik(tx.actor, { soort: input.soort, actorId, organisatieId: tx.actor.organisatieId })
  if (refusal) throw refusal
  const v = await fields(tx, input)
  const row =
    await tx.maybe<{ id: string }>(sql`insert into bereikbaarheid (organisatie_id, soort, actor_id, vervanger_id, naam, telefoon, uren, geldig_van, geldig_tot, door)
    values (${tx.actor.organisatieId}, ${input.soort}, ${actorId}, ${v.vervangerId}, ${v.naam}, ${v.telefoon}, ${v.uren}, ${input.geldigVan}, ${input.geldigTot},
      ${tx.actor.actorId}) returning id`)
  const id = row?.id ?? ''
  await leaveTrace(tx, 'bereikbaarheid.maken', id, spoor)
  return id
}

/** Changes one row; its kind stays. Answers the new version. 403, 404, 409, 412. */
export async function changeBereik(
  tx: Tx,
  { id, versie, input }: { id: string; versie: number; input: BereikInvoer },
  spoor: string,
): Promise<number> {
  const row = await getBereik(tx, id)
  if (row.soort !== input.soort)
    throw unfit([{ veld: 'soort', code: 'andere_soort', melding: 'De soort blijft zoals hij was. Maak een nieuwe regel.' }])
  const v = await fields(tx, input)
  const changed = await tx.run(sql`update bereikbaarheid set vervanger_id = ${v.vervangerId}, naam = ${v.naam}, telefoon = ${v.telefoon}, uren = ${v.uren},
    geldig_van = ${input.geldigVan}, geldig_tot = ${input.geldigTot}, door = ${tx.actor.actorId}, versie = versie + 1
    where id = ${id} and versie = ${versie}`)
  if (changed === 0) throw stale()
  await leaveTrace(tx, 'bereikbaarheid.wijzigen', id, spoor)
  return versie + 1
}

/** Takes one row away. 403, 404, 412. */
export async function deleteBereik(tx: Tx, id: string, versie: number, spoor: string): Promise<void> {
  await getBereik(tx, id)
  const gone = await tx.run(sql`delete from bereikbaarheid where id = ${id} and versie = ${versie}`)
  if (gone === 0) throw stale()
  await leaveTrace(tx, 'bereikbaarheid.weghalen', id, spoor)
}

async function getBereik(tx: Tx, id: string): Promise<Row> {
  const row = await tx.maybe<Row>(
    sql`select id, soort, actor_id, organisatie_id, versie from bereikbaarheid where id = ${id}`,
  )
  if (!row) throw notFound()
  const refusal = mayBereik(tx.actor, {
    soort: row.soort,
    actorId: row.actor_id,
    organisatieId: row.organisatie_id,
  })
  if (refusal) throw refusal
  return row
}

/** What is stored of an input, after what only the database knows was checked. */
async function fields(tx: Tx, input: BereikInvoer) {
  const errors: FieldError[] = []
  if (input.geldigTot !== null && input.geldigTot < input.geldigVan)
    errors.push({ veld: 'geldigTot', code: 'voor_begin', melding: 'De laatste dag ligt voor de eerste.' })
  const vervangerId = input.soort === 'vervanger' ? input.vervangerId : null
  if (vervangerId !== null && !(await isColleague(tx, vervangerId)))
    errors.push({
      veld: 'vervangerId',
      code: 'geen_collega',
      melding: 'Kies een collega van je eigen organisatie, niet jezelf.',
    })
  const [first, ...rest] = errors
  if (first) throw unfit([first, ...rest])
  return {
    vervangerId,
    naam: input.soort === 'piket' ? input.naam : '',
    telefoon: input.soort === 'vervanger' ? '' : input.telefoon,
    uren: JSON.stringify(input.soort === 'vervanger' ? [] : input.uren),
  }
}

async function isColleague(tx: Tx, actorId: string): Promise<boolean> {
  const row = await tx.maybe(sql`select from actor where id = ${actorId} and id <> ${tx.actor.actorId}
    and organisatie_id = ${tx.actor.organisatieId} and (tot is null or tot >= sec.vandaag())`)
  return row !== undefined
}

const stale = () =>
  new Problem('verouderd', 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.')

const leaveTrace = (tx: Tx, actie: string, id: string, spoor: string) =>
  record(tx, { activiteit: 'contact', actie, object: `bereikbaarheid:${id}`, betrokkenen: [], spoor })
