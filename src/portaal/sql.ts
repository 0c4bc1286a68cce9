import { type Sql, sql } from '../kernel/db.ts'
import type { Kant, OverSoort } from './contract.ts'

export type MensRow = {
  id: string
  kant: 'professional' | Kant | 'jim'
  rollen: string[]
  persoon_id: string | null
  naam: string | null
  functie: string
  relatie: string
  organisatie_id: string | null
  organisatie: string | null
  kan: string
  kan_niet: string
  bel_mij_voor: string
  moet_melden: string
  telefoon: string | null
  bereikbaar_tot: string | null
  vervanger: string | null
  vervanger_telefoon: string | null
  ik: boolean
}

/** Everyone who takes part today, as far as this person may know: of professionals their work, of family the first name. */
export const selectMensen = (
  casus: Sql,
): Sql => sql`select b.id, b.kant, b.rollen, b.persoon_id, coalesce(a.naam, p.roepnaam) as naam,
    coalesce(a.functie, '') as functie, coalesce(p.relatie, '') as relatie, b.organisatie_id, o.naam as organisatie, coalesce(o.kan, '') as kan,
    coalesce(o.kan_niet, '') as kan_niet, coalesce(a.bel_mij_voor, '') as bel_mij_voor, coalesce(a.moet_melden, '') as moet_melden,
    coalesce(a.telefoon, o.telefoon) as telefoon, to_char(a.bereikbaar_tot, 'HH24:MI') as bereikbaar_tot, v.naam as vervanger,
    v.telefoon as vervanger_telefoon, coalesce(b.actor_id = (select sec.actor_id()), false) as ik
  from betrokkenheid b left join actor a on a.id = b.actor_id and b.kant = 'professional' left join organisatie o on o.id = b.organisatie_id
    left join actor v on v.id = a.vervanger_id left join persoon p on p.id = b.persoon_id and p.casus_id = b.casus_id
  where b.casus_id = ${casus} and b.van <= sec.vandaag() and (b.tot is null or b.kant <> 'jim' and b.tot >= sec.vandaag())
  order by not 'vaste_persoon' = any (b.rollen), not 'casusregisseur' = any (b.rollen), b.van, b.id`

export type SpoorRow = {
  id: string
  soort: string
  doel: string
  doel_van: 'jeugdige' | 'ouder' | 'samen' | 'professional'
}
export const selectSporen = (casus: Sql): Sql =>
  sql`select s.id, s.soort, s.doel, s.doel_van from spoor s where s.casus_id = ${casus} and s.gestopt_op is null order by s.volgorde, s.id`

export type AfspraakRow = {
  id: string
  spoor_id: string
  tekst: string
  eigenaar_id: string
  datum: string
  begint_op: Date | null
  eindigt_op: Date | null
  plaats: string
  tegenprestatie: string
  jeugdige_erbij: boolean
  status: 'open' | 'gedaan' | 'niet_gelukt'
  afgerond_op: string | null
  reeks_id: string | null
  gemaakt_op: Date
  versie: number
  antwoord: 'ja' | 'nee' | 'niet_gevraagd' | null
  wat_maakt_ja: string
  gevolg_nee: string
  akkoord_versie: number
}
/** What runs, and what was done in the last three months, each with this person's own answer. */
export const selectAfspraken = (
  casus: Sql,
): Sql => sql`select a.id, a.spoor_id, a.tekst, a.eigenaar_id, a.datum::text, a.begint_op, a.eindigt_op,
    a.plaats, a.tegenprestatie, a.jeugdige_erbij, a.status, (a.afgerond_op at time zone 'Europe/Amsterdam')::date::text as afgerond_op, a.reeks_id,
    a.gemaakt_op, a.versie, k.antwoord, coalesce(k.wat_maakt_ja, '') as wat_maakt_ja, coalesce(k.gevolg_nee, '') as gevolg_nee,
    coalesce(k.versie, 0) as akkoord_versie
  from afspraak a join spoor s on s.id = a.spoor_id and s.gestopt_op is null
    left join akkoord k on k.afspraak_id = a.id
      and k.betrokkenheid_id = (select m.betrokkenheid_id from inzage.mijn_betrokkenheid m where m.casus_id = ${casus} limit 1)
  where a.casus_id = ${casus} and (a.status = 'open' or (a.status <> 'vervallen' and a.datum >= sec.vandaag() - 90))
  order by a.datum, a.begint_op nulls last, a.id`

export type OverlegRow = {
  id: string
  begint_op: Date
  eindigt_op: Date
  plaats: string
  doel: string
  status: 'gepland' | 'bezig' | 'afgerond'
  deelname_id: string | null
  aanwezigheid: string | null
  met_wie: string
  deelname_versie: number
}
/** Overleggen to come, and those of the last three months of which the minutes can be read, with how this person takes part. */
export const selectOverleggen = (
  casus: Sql,
): Sql => sql`select o.id, o.begint_op, o.eindigt_op, o.plaats, o.doel, o.status, d.id as deelname_id,
    d.aanwezigheid, coalesce(d.met_wie, '') as met_wie, coalesce(d.versie, 0) as deelname_versie
  from overleg o left join deelname d on d.overleg_id = o.id
    and d.betrokkenheid_id = (select m.betrokkenheid_id from inzage.mijn_betrokkenheid m where m.casus_id = ${casus} limit 1)
  where o.casus_id = ${casus} and ((o.status in ('gepland', 'bezig') and o.eindigt_op >= sec.nu())
    or (o.status = 'afgerond' and o.eindigt_op >= sec.nu() - interval '90 days'))
  order by o.begint_op, o.id`

/** For whom something is, as its row says. */
export type Publiekkolommen = {
  publiek: string[] | null
  jeugdige_vanaf: string | null
  ouder_vanaf: string | null
  ouder_ids: string[] | null
}

export type BijdrageRow = {
  id: string
  soort: 'goed' | 'voorval' | 'zorg' | 'vraag'
  tekst: string
  naam: string | null
  functie: string
  organisatie: string | null
  familie: string | null
  op: Date
  nieuw: boolean
  eigen_kant: boolean
} & Publiekkolommen
/** The newest that others brought in and that this person may read. */
export const selectLezen = (
  casus: Sql,
): Sql => sql`select b.id, b.soort, b.tekst, a.naam, coalesce(a.functie, '') as functie, o.naam as organisatie,
    f.roepnaam as familie, b.eerste_verwerking as op,
    b.eerste_verwerking > coalesce((select g.tot from gelezen g where g.casus_id = b.casus_id), sec.nu() - interval '14 days') as nieuw,
    exists (select from eigen_kant e where e.bijdrage_id = b.id and e.door = (select sec.actor_id())) as eigen_kant,
    b.publiek, b.jeugdige_vanaf::text, b.ouder_vanaf::text, b.ouder_ids
  from bijdrage b left join actor a on a.id = b.door and b.organisatie_id is not null left join organisatie o on o.id = b.organisatie_id
    left join lateral (select p.roepnaam from betrokkenheid x join persoon p on p.id = x.persoon_id
      where x.casus_id = b.casus_id and x.actor_id = b.door limit 1) f on b.organisatie_id is null
  where b.casus_id = ${casus} and b.status = 'geldig' and b.door <> (select sec.actor_id())
  order by b.eerste_verwerking desc, b.id desc limit 5`

export type WoordRow = {
  id: string
  over_soort: OverSoort
  over_id: string | null
  tekst: string
  op: Date
  publiek: string[] | null
}
/** What this person said back, newest first. */
export const selectWeerwoorden = (casus: Sql, aantal: number): Sql =>
  sql`select w.id, w.over_soort, w.over_id, w.tekst, w.op, w.publiek from weerwoord w
    where w.casus_id = ${casus} and w.door = (select sec.actor_id()) order by w.op desc, w.id desc limit ${aantal}`

export type VeranderdRow = { soort: string; aantal: number }
/** What others did since this person last said to have seen it, by kind; two weeks back the first time. */
export const selectVeranderd = (casus: Sql): Sql => sql`select g.soort, count(*)::int as aantal from (
    select e.casus_id, e.door, e.op, case when e.soort <> 'casus.vaste_persoon' then e.soort
      when e.gegevens ->> 'eerste' = 'true' then 'casus.vaste_persoon.eerste'
      when e.gegevens ->> 'keuze' = 'nog_niemand' then 'casus.vaste_persoon.nog_niemand' else e.soort end as soort from gebeurtenis e) g
  where g.casus_id = ${casus} and g.door is distinct from (select sec.actor_id())
    and g.op > coalesce((select l.tot from gelezen l where l.casus_id = ${casus}), sec.nu() - interval '14 days')
  group by g.soort order by max(g.op) desc, g.soort`

/** De deur op een kier: whom to call after closing. */
export const selectBel = (
  casus: Sql,
): Sql => sql`select a.naam, a.telefoon from casusstap s join betrokkenheid b on b.id = s.bel_id
    join actor a on a.id = b.actor_id
  where s.casus_id = ${casus} and s.soort = 'fase' and s.naar = 'gesloten' order by s.op desc limit 1`
export type BelRow = { naam: string; telefoon: string | null }

/** How many questions about use wait for this person: only their own, by policy. */
export const selectGebruiksvragen = (casus: Sql): Sql =>
  sql`select count(*)::int as aantal from gebruiksvraag v where v.casus_id = ${casus} and v.aan_id = (select sec.actor_id()) and v.antwoord is null`

export type ThuisRow = { jim: number; gezin: number }
/** What else waits for this person's yes or no: of a parent about a JIM, of the family about aligning plans. Only their own, each by its own rule. */
export const selectThuisVragen = (casus: Sql): Sql =>
  sql`select (select count(*)::int from jim_ouder o where o.casus_id = ${casus} and o.antwoord is null and inzage.jim_vraagt_nog(o.jim_id)) as jim,
    (select count(*)::int from inzage.mijn_gezinsvraag v where v.casus_id = ${casus} and v.antwoord is null and not v.voorbij) as gezin`

export type VraagRow = { vraag: string; status: string; op: Date | null; opgepakt: boolean }
/** The last question this person sent or is writing that has not become a casus. */
export const selectGesteldeVraag: Sql = sql`select a.vraag, a.status, a.verzonden_op as op, a.ontvangen_door is not null as opgepakt
  from aanmelding a where a.door = (select sec.actor_id()) and a.casus_id is null and a.status not in ('teruggetrokken', 'samengevoegd')
  order by a.verzonden_op desc nulls last, a.id desc limit 1`

/** Whether a first week at a new place stands in this plan, as far as the reader may see. */
export const selectEersteWeken = (casus: Sql): Sql =>
  sql`select true as er from nieuwe_plek p where p.casus_id = ${casus} limit 1`
