import { join, raw, type Sql, sql } from '../kernel/db.ts'
import { acties, alsDeel, eigenDelen } from './delen.ts'

/** Everything inside a casus that a line of the log can point at. */
const dingen = [
  'bijdrage',
  'overleg',
  'afspraak',
  'spoor',
  'agendapunt',
  'besluit',
  'inbreng',
  'deelname',
  'weerwoord',
  'betrokkenheid',
  'persoon',
  'overdracht_regie',
  'aanmelding',
  'vraag_over_kijken',
]

export type KijkregelRow = {
  dag: string
  organisatie_id: string
  organisatie: string
  soort: string
  functie: string
  delen: string[]
  activiteiten: string[]
}

/**
 * Who looked between two days. What may be told is bounded by what this reader sees themselves: their own policies answer which organisations
 * and things those are, and the log tells of nothing else.
 */
export function selectWieKeek(casus: Sql, { van, tot }: { van: string; tot: string }): Sql {
  const zichtbaar = join(
    // A circle of people and a story hang on no casus: the young person's own, and what this reader was let look at.
    [
      ...dingen.map((tabel) => sql`select x.id from ${raw(tabel)} x where x.casus_id = c.id`),
      sql`select x.id from netwerkronde x`,
      sql`select x.id from verhaaldeel x`,
    ],
    ' union all ',
  )
  return sql`select w.dag::text, w.organisatie_id, w.organisatie, w.soort, w.functie, w.delen, w.activiteiten
    from (select ${casus} as id) c cross join lateral logboek.wie_keek(c.id, ${van}::date, ${tot}::date, ${acties}::text[], ${alsDeel}::text[],
      ${eigenDelen}::text[], array(select distinct b.organisatie_id from betrokkenheid b where b.casus_id = c.id and b.organisatie_id is not null),
      array(${zichtbaar})) w
    where c.id is not null`
}

export type JimLasRow = { dag: string; naam: string }
/** On which days the JIM read parts of this young person's own story; nothing else that a JIM looks at. */
export const selectJimLas = (casus: Sql, { van, tot }: { van: string; tot: string }): Sql =>
  sql`select distinct w.dag::text, j.roepnaam as naam from (select ${casus} as id) c
      cross join lateral logboek.jim_las(c.id, ${van}::date, ${tot}::date,
        array(select v.id from verhaaldeel v where v.eigenaar_id = (select sec.actor_id()))) w
      join jim j on j.casus_id = c.id and j.actor_id = w.actor
    where c.id is not null order by 1 desc, 2`

/** On which days who helps somebody of the family looked at what this young person said yes to. */
export const selectGezinLas = (casus: Sql, { van, tot }: { van: string; tot: string }): Sql =>
  sql`select w.dag::text from (select ${casus} as id) c cross join lateral logboek.gezin_las(c.id, ${van}::date, ${tot}::date) w
    where c.id is not null order by 1 desc`

export type RechtRow = { recht: string | null; begin: string | null }
/** How much this person may know, and in which month it began (`YYYY-MM`). */
export const selectRecht = (casus: Sql): Sql =>
  sql`select logboek.kijkrecht(c.id) as recht, to_char(c.start at time zone 'Europe/Amsterdam', 'YYYY-MM') as begin
    from casus c where c.id = ${casus}`

export type VraagRow = {
  id: string
  casus_id: string
  log_naam: string
  versie: number
  kant: 'jeugdige' | 'ouder'
  dag: string
  organisatie: string
  functie: string
  deel: string
  tekst: string
  op: Date
  uiterlijk: string
  antwoord: string
  namen_gegeven: boolean | null
  beantwoord_op: Date | null
}
const vraag = sql`select v.id, v.casus_id, v.log_naam, v.versie, v.kant, v.dag::text, o.naam as organisatie, v.functie, v.deel, v.tekst, v.op,
    v.uiterlijk::text, v.antwoord, v.namen_gegeven, v.beantwoord_op
  from vraag_over_kijken v join organisatie o on o.id = v.organisatie_id`

/** What this person asked about one casus, newest first. */
export const selectEigenVragen = (casus: Sql): Sql =>
  sql`${vraag} where v.casus_id = ${casus} and v.door = (select sec.actor_id()) order by v.op desc, v.id desc limit 50`

/** Questions that this person may answer: open ones first, the oldest term on top. */
export const selectVragen: Sql = sql`${vraag} order by v.beantwoord_op is not null, v.uiterlijk, v.id limit 200`
export const selectVraag = (vraagId: string): Sql => sql`${vraag} where v.id = ${vraagId}`

export type MensRow = { tijd: Date; naam: string; functie: string; actie: string; activiteit: string }
/** Whose looks a question is about; no row for anyone but the contactpunt. */
export const selectMensen = (vraagId: string): Sql =>
  sql`select tijd, naam, functie, actie, activiteit from logboek.wie_was_dat(${vraagId}, ${acties}::text[], ${alsDeel}::text[])`
