import { empty, type Sql, sql } from '../kernel/db.ts'
import type { ZoekInvoer } from './contract.ts'
import type { Domein, Hielp, Soort, Status, Thema } from './states.ts'

type Schrijver = {
  door: string
  naam: string
  functie: string
  organisatie: string
  telefoon: string | null
  ikzelf: boolean
}
export type ConsultRow = Schrijver & {
  id: string
  soort: Soort
  titel: string
  tekst: string
  domein: Domein
  thema: Thema
  kring: string[] | null
  kring_namen: { id: string; naam: string }[]
  organisatie_id: string
  op: Date
  status: Status
  uitkomst: string
  gesloten_op: Date | null
  versie: number
}
export type AntwoordRow = Schrijver & {
  id: string
  tekst: string
  op: Date
  status: 'geldig' | 'ingetrokken'
  hielp: Hielp | null
  dank: string | null
  versie: number
}
export type KortRow = Omit<ConsultRow, 'kring_namen'> & { plek: string; antwoorden: number; hielp: boolean }

const schrijver = sql`a.naam, a.functie, o.naam as organisatie, a.telefoon, x.door, x.door = (select sec.actor_id()) as ikzelf`
const bij = sql`join actor a on a.id = x.door join organisatie o on o.id = x.organisatie_id`
const consult = sql`x.id, x.soort, x.titel, x.tekst, x.domein, x.thema, x.kring, x.organisatie_id, x.op, x.status, x.uitkomst, x.gesloten_op, x.versie`

/** One consult, with the names of the organisations that see it. */
export const selectConsult = (consultId: string): Sql => sql`select ${consult}, ${schrijver},
    (select coalesce(json_agg(json_build_object('id', k.id, 'naam', k.naam) order by k.naam), '[]') from organisatie k
      where k.id = any (x.kring)) as kring_namen
  from consult x ${bij} where x.id = ${consultId}`

/** Its answers, oldest first, with what the asker said of them. */
export const selectAntwoorden = (
  consultId: string,
): Sql => sql`select x.id, x.tekst, x.op, x.status, x.versie, ${schrijver}, d.hielp,
    d.tekst as dank
  from consultantwoord x ${bij} left join consultdank d on d.antwoord_id = x.id where x.consult_id = ${consultId} order by x.op, x.id`

/** A page of consulten, newest first, and one more to know whether there are more. Words are sought in question, outcome and answers. */
export function selectConsulten(z: ZoekInvoer, aantal: number): Sql {
  const [micros, id] = z.na?.split('.') ?? []
  const vraag = sql`websearch_to_tsquery('dutch', ${z.woorden})`
  return sql`select ${consult}, ${schrijver}, (extract(epoch from x.op) * 1000000)::bigint::text || '.' || x.id as plek,
      (select count(*)::int from consultantwoord w where w.consult_id = x.id and w.status = 'geldig') as antwoorden,
      exists (select from consultdank d where d.consult_id = x.id and d.hielp = 'ja') as hielp
    from consult x ${bij}
    where true
      ${z.woorden === '' ? empty : sql`and (x.zoek @@ ${vraag} or exists (select from consultantwoord w where w.consult_id = x.id and w.status = 'geldig' and w.zoek @@ ${vraag}))`}
      ${z.domein === null ? empty : sql`and x.domein = ${z.domein}`}
      ${z.thema === null ? empty : sql`and x.thema = ${z.thema}`}
      ${z.soort === null ? empty : sql`and x.soort = ${z.soort}`}
      ${
        z.van === 'mijn'
          ? sql`and (x.door = (select sec.actor_id()) or exists (select from consultantwoord w where w.consult_id = x.id and w.door = (select sec.actor_id())))`
          : sql`and x.status <> 'ingetrokken'`
      }
      ${micros === undefined ? empty : sql`and (x.op, x.id) < ('epoch'::timestamptz + ${micros}::bigint * interval '1 microsecond', ${id}::uuid)`}
    order by x.op desc, x.id desc limit ${aantal + 1}`
}
