import type { Fase, Zijtoestand } from '../casus/index.ts'
import { type Sql, sql } from '../kernel/db.ts'
import type { Kant, Moment, Stand } from './states.ts'

export type CasusKop = {
  id: string
  fase: Fase
  zijtoestand: Zijtoestand | null
  kant: Kant
  rollen: string[]
  organisatie_id: string | null
  persoon_id: string | null
  betrokkenheid_id: string
  partij: string
  vandaag: string
  jeugdige: string | null
  leeftijd: number | null
  vrijgave: string | null
  ouder_is_ander: boolean
}
export const selectKop = (
  casusId: string,
): Sql => sql`select c.id, c.fase, c.zijtoestand, m.kant, m.rollen, m.organisatie_id, m.persoon_id,
    m.betrokkenheid_id, sec.partij() as partij, m.vandaag::text, (select p.roepnaam from persoon p where p.casus_id = c.id and p.soort = 'jeugdige' limit 1) as jeugdige,
    (select extract(year from age(m.vandaag, p.geboortedatum))::int from persoon p where p.casus_id = c.id and p.soort = 'jeugdige' limit 1) as leeftijd,
    (select r.gegevens ->> 'vrijgave' from regime r where r.code = c.regime_code and r.versie = coalesce(sec.regimeversie(c.regime_code), c.regime_versie)) as vrijgave,
    sec.ouder_is_ander(c.id) as ouder_is_ander
  from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id where m.casus_id = ${casusId} limit 1`

export type InstrumentRow = { code: string; versie: number; gegevens: object }
export const selectInstrumenten = (): Sql =>
  sql`select code, versie, gegevens from instrument order by code, versie`

export type RondeLees = {
  id: string
  instrument_code: string
  instrument_versie: number
  moment: Moment
  vraag: string
  leefgebieden: string[]
  open_tot: string
  versie: number
}
export const selectRondes = (
  casusId: string,
): Sql => sql`select id, instrument_code, instrument_versie, moment, vraag, leefgebieden,
    open_tot::text, versie from meetronde where casus_id = ${casusId} order by moment desc, op desc`

export type InformantLees = {
  id: string
  ronde_id: string
  betrokkenheid_id: string
  persoon_id: string | null
  kant: Kant
  leefgebieden: string[]
  stand: Stand
  overslaan_reden: string
  herinnerd_op: Date | null
  samen_met_id: string | null
  samen_naam: string | null
  heeft_account: boolean
  versie: number
}
export const selectInformanten = (
  casusId: string,
): Sql => sql`select i.id, i.ronde_id, i.betrokkenheid_id, i.persoon_id, i.kant, i.leefgebieden,
    i.stand, i.overslaan_reden, i.herinnerd_op, i.samen_met_id, a.naam as samen_naam,
    inzage.heeft_account(i.persoon_id, i.casus_id) as heeft_account, i.versie
  from informant i left join actor a on a.id = i.samen_met_id where i.casus_id = ${casusId} order by i.op, i.id`

export type WachtRow = { id: string; informant_id: string; leefgebied: string; op: Date }
export const selectWachtend = (casusId: string): Sql =>
  sql`select id, informant_id, leefgebied, op from inzage.meet_wachtend where casus_id = ${casusId} order by op, leefgebied, id`

export type AntwoordRow = {
  informant_id: string
  leefgebied: string
  stand: number | null
  helpt: string
  hindert: string
  overgeslagen: boolean
  versie: number
}
export const selectAntwoorden = (
  casusId: string,
): Sql => sql`select informant_id, leefgebied, stand, helpt, hindert, overgeslagen, versie
  from meetantwoord where casus_id = ${casusId}`

export type VrijgaveRow = {
  id: string
  informant_id: string
  betrokkenheid_id: string
  persoon_id: string | null
  kant: Kant
  instrument_code: string
  instrument_versie: number
  moment: Moment
  leefgebied: string
  stand: number | null
  helpt: string
  hindert: string
  op: Date
  ingetrokken: boolean
  publiek: { id: string; naam: string }[]
  jeugdige_vanaf: string
  ouder_vanaf: string | null
  ouders: { persoonId: string; naam: string }[] | null
  geopend: boolean
  gelezen_op: string | null
  versie: number
}
export const selectVrijgaven = (
  casusId: string,
): Sql => sql`select v.id, v.informant_id, v.betrokkenheid_id, v.persoon_id, v.kant, v.instrument_code, v.instrument_versie, v.moment, v.leefgebied, v.stand, v.helpt, v.hindert, v.op,
    v.ingetrokken_op is not null as ingetrokken, coalesce((select json_agg(json_build_object('id', o.id, 'naam', o.naam) order by o.naam)
      from organisatie o where o.id = any (v.publiek)), '[]') as publiek, v.jeugdige_vanaf::text, v.ouder_vanaf::text,
    case when v.ouder_ids is not null and (select sec.soort()) <> 'ouder' then coalesce((select json_agg(json_build_object('persoonId', p.id, 'naam', p.roepnaam)
      order by p.id) from persoon p where p.id = any (v.ouder_ids)), '[]') end as ouders,
    inzage.meting_geopend(v.id) as geopend, (select m.op_dag::text from meetopening m where m.vrijgave_id = v.id) as gelezen_op, v.versie
  from meetvrijgave v where v.casus_id = ${casusId} order by v.moment, v.op, v.id`

export type KeuzeRow = {
  leefgebied: string
  niet_thuis: boolean
  wil_werken: boolean
  doel: string
  actie: string
  spoor_id: string | null
  versie: number
}
export const selectKeuzes = (
  casusId: string,
): Sql => sql`select leefgebied, niet_thuis, wil_werken, doel, actie, spoor_id, versie
  from leefgebiedkeuze where casus_id = ${casusId} order by leefgebied`

export type MensRow = {
  id: string
  kant: Kant
  rollen: string[]
  persoon_id: string | null
  organisatie_id: string | null
  organisatie: string | null
  soort: string | null
  naam: string | null
  functie: string | null
  roepnaam: string | null
  relatie: string | null
  actief: boolean
}
export const selectMensen = (
  casusId: string,
): Sql => sql`select b.id, b.kant, b.rollen, b.persoon_id, b.organisatie_id, o.naam as organisatie, o.soort,
    a.naam, a.functie, p.roepnaam, p.relatie, (b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag())) as actief
  from betrokkenheid b left join organisatie o on o.id = b.organisatie_id left join actor a on a.id = b.actor_id left join persoon p on p.id = b.persoon_id
  where b.casus_id = ${casusId} and b.kant <> 'jim' order by b.van, b.id`

/**
 * Per instrument and domain: the category under this regime, and which parties may give and receive it. The functions are asked once for
 * each domain, whatever the planner knows of the tables: asked for each rule they took seconds on a database without statistics.
 */
export type RegelRow = { sleutel: string; geven: string[]; ontvangen: string[]; geheim: string[] }
export const selectRegels = (
  casusId: string,
): Sql => sql`with v as materialized (select c.regime_code, sec.regimeversie(c.regime_code) as versie from casus c where c.id = ${casusId}),
  l as materialized (select i.code || '-' || i.versie || ':' || (x ->> 'code') as sleutel,
      sec.leefgebied_categorie(v.regime_code, i.code, i.versie, x ->> 'code') as categorie
    from v, instrument i, jsonb_array_elements(i.gegevens -> 'leefgebieden') x where i.gegevens ->> 'soort' in ('leefgebieden', 'uitslag'))
  select l.sleutel,
    coalesce(array_agg(d.partij) filter (where d.richting = 'geven'), '{}') as geven,
    coalesce(array_agg(d.partij) filter (where d.richting = 'ontvangen'), '{}') as ontvangen,
    coalesce(array_agg(d.partij) filter (where d.richting = 'geven' and 'geheim_grond' = any (d.mits)), '{}') as geheim
  from v cross join l join deelregel d on d.regime_code = v.regime_code and d.regime_versie = v.versie and d.categorie = l.categorie
  where d.uitkomst <> 'nee' group by l.sleutel`
export const selectGeheimGronden = (
  casusId: string,
): Sql => sql`select coalesce(r.gegevens #> '{geheim,gronden}', '[]') as gronden
  from casus c join regime r on r.code = c.regime_code and r.versie = sec.regimeversie(c.regime_code) where c.id = ${casusId}`

export type SpoorLees = { id: string; soort: string; doel: string; gestopt: boolean }
export const selectSporen = (casusId: string): Sql =>
  sql`select id, soort, doel, gestopt_op is not null as gestopt from spoor where casus_id = ${casusId} order by volgorde, id`

export type VerbondenRow = {
  id: string
  betrokkenheid_id: string
  moment: Moment
  gezien: number
  erbij: number
  ertoe: number
  woorden: string
  telt_mee: boolean
  vrij: boolean
  versie: number
}
export const selectVerbondenheid = (
  casusId: string,
): Sql => sql`select id, betrokkenheid_id, moment, gezien, erbij, ertoe, woorden, telt_mee,
    vrijgegeven_op is not null as vrij, versie from verbondenheid where casus_id = ${casusId} order by moment, op`

export type GasRow = {
  id: string
  spoor_id: string
  doel: string
  niveaus: string[]
  gewicht: string
  afgesproken_op: string
  score_t0: number | null
  score_t1: number | null
  score_t2: number | null
  versie: number
}
export const selectGas = (
  casusId: string,
): Sql => sql`select g.id, g.spoor_id, s.doel, g.niveaus, g.gewicht::text, g.afgesproken_op::text, g.score_t0,
    g.score_t1, g.score_t2, g.versie from gas_doel g join spoor s on s.id = g.spoor_id where g.casus_id = ${casusId} order by g.op, g.id`

export type UitslagRow = {
  id: string
  instrument_code: string
  instrument_versie: number
  moment: Moment
  afgenomen_op: string
  afgenomen_door: string
  organisatie: string
  waarden: Record<string, number>
}
export const selectUitslagen = (
  casusId: string,
): Sql => sql`select u.id, u.instrument_code, u.instrument_versie, u.moment, u.afgenomen_op::text,
    u.afgenomen_door, o.naam as organisatie, u.waarden from meetuitslag u join organisatie o on o.id = u.organisatie_id
  where u.casus_id = ${casusId} order by u.moment, u.afgenomen_op, u.id`
