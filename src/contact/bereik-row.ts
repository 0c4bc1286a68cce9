import { sql, type Tx } from '../kernel/db.ts'
import { type FieldError, notFound, Problem, unfit } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { BereikInvoer } from './contract.ts'
import { mayBereik } from './policy.ts'
import type { BereikSoort } from './states.ts'

type Row = { id: string; soort: BereikSoort; actor_id: string | null; organisatie_id: string; versie: number }

/** The row, of whom it is; 404 when unseen, 403 when it is not this actor's to change. */
export async function getBereik(tx: Tx, id: string): Promise<Row> {
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

/** What is stored of an input, after what only the database knows was checked. 409. */
export async function bereikFields(tx: Tx, input: BereikInvoer) {
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

/** Someone else was first. */
export const staleBereik = () =>
  new Problem('verouderd', 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.')

/** The line in the processing log: how staff can be called concerns no young person. */
export const recordBereik = (tx: Tx, actie: string, id: string, spoor: string) =>
  record(tx, { activiteit: 'contact', actie, object: `bereikbaarheid:${id}`, betrokkenen: [], spoor })
