import type { Fase, Zijtoestand } from '../casus/index.ts'
import { type Sql, sql } from '../kernel/db.ts'
import type { Antwoord, Soort, Uitzondering, Wijze } from './states.ts'

/** The casus and how this actor takes part, as every act here needs it first. */
export type MijnCasus = {
  id: string
  log_naam: string
  fase: Fase
  zijtoestand: Zijtoestand | null
  kant: 'professional' | 'jeugdige' | 'ouder'
  rollen: string[]
  organisatie_id: string | null
  persoon_id: string | null
  vandaag: string
  /** A parent who must not learn what the other parent answered. */
  apart: boolean
}
export const selectCasus = (
  casusId: Sql,
): Sql => sql`select c.id, c.log_naam, c.fase, c.zijtoestand, m.kant, m.rollen, m.organisatie_id,
    m.persoon_id, m.vandaag::text, inzage.ouder_apart(c.id) as apart
  from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id where m.casus_id = ${casusId} limit 1`

export type PersoonRow = {
  id: string
  soort: 'jeugdige' | 'ouder'
  roepnaam: string
  geboortedatum: string | null
  gezag: boolean | null
}
/** Young person and parents, as far as this actor sees them: a parent does not see the other parent. */
export const selectPersonen = (casusId: Sql): Sql =>
  sql`select p.id, p.soort, p.roepnaam, p.geboortedatum::text, p.gezag from persoon p where p.casus_id = ${casusId} and p.soort <> 'jim' order by p.soort, p.id`

type Naam = { id: string; naam: string }
export type ToestemmingRow = {
  id: string
  casus_id: string
  soort: Soort
  waarvoor: string
  van_wie: Naam[]
  aan_wie: Naam[]
  van_organisaties: string[]
  aan_organisaties: string[]
  aan_ouders: boolean
  categorieen: string[]
  rechtstreeks: boolean
  van: string
  tot: string
  uitzondering: Uitzondering | null
  uitzondering_reden: string
  uitzondering_op: Date | null
  naam: string | null
  organisatie: string | null
  organisatie_id: string
  op: Date
  publiek: string[] | null
  jeugdige_vanaf: string | null
  ouder_vanaf: string | null
  ouder_ids: string[] | null
  versie: number
  geldig: boolean
}
const names = (column: Sql): Sql =>
  sql`(select coalesce(json_agg(json_build_object('id', o.id, 'naam', o.naam) order by o.naam), '[]') from organisatie o where o.id = any (${column}))`
const columns = sql`t.id, t.casus_id, t.soort, t.waarvoor, ${names(sql`t.van_organisaties`)} as van_wie, ${names(sql`t.aan_organisaties`)} as aan_wie,
  t.van_organisaties, t.aan_organisaties, t.aan_ouders, t.categorieen, t.rechtstreeks, t.van::text, t.tot::text, t.uitzondering,
  t.uitzondering_reden, t.uitzondering_op, a.naam, g.naam as organisatie, t.organisatie_id, t.op, t.publiek, t.jeugdige_vanaf::text,
  t.ouder_vanaf::text, t.ouder_ids, t.versie, inzage.toestemming_geldt(t.id, t.casus_id, null, null, null, false) as geldig`
const sources = sql`toestemming t left join actor a on a.id = t.door left join organisatie g on g.id = t.organisatie_id`

/** The consents asked in a casus that this actor sees, newest first, each with whether it holds now. */
export const selectToestemmingen = (casusId: string): Sql =>
  sql`select ${columns} from ${sources} where t.casus_id = ${casusId} order by t.op desc, t.id desc limit 200`
export const selectToestemming = (id: string): Sql =>
  sql`select ${columns} from ${sources} where t.id = ${id}`

export type AntwoordRow = {
  toestemming_id: string
  persoon_id: string
  antwoord: Antwoord
  wijze: Wijze
  gezegd_op: string
  in_bijzijn_van: string
  woorden: string
  genoteerd_door: string | null
  op: Date
}
/** The last answer of each giver: the one that counts. */
export const selectLaatste = (
  waar: Sql,
): Sql => sql`select distinct on (w.toestemming_id, w.persoon_id) w.toestemming_id, w.persoon_id,
    w.antwoord, w.wijze, w.gezegd_op::text, w.in_bijzijn_van, w.woorden, case when w.wijze <> 'portaal' then a.naam end as genoteerd_door, w.op
  from toestemming_antwoord w left join actor a on a.id = w.door where ${waar}
  order by w.toestemming_id, w.persoon_id, w.op desc, w.id desc`
