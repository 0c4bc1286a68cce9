import type { Fase, Zijtoestand } from '../casus/states.ts'
import { type Sql, sql } from '../kernel/db.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import type { Antwoord, Status } from './states.ts'

/** What the acts must know of the casus: its regime as it holds today, its state, how this actor takes part. */
export type VraagCasus = {
  id: string
  log_naam: string
  fase: Fase
  zijtoestand: Zijtoestand | null
  regime_code: string
  categorieen: string[]
  vrijgave: string
  kant: 'professional' | 'jeugdige' | 'ouder'
  vandaag: string
}
export const selectCasus = (
  casusId: string,
): Sql => sql`select c.id, c.log_naam, c.fase, c.zijtoestand, c.regime_code,
    r.gegevens -> 'categorieen' as categorieen, coalesce(r.gegevens ->> 'vrijgave', 'geen') as vrijgave, m.kant, m.vandaag::text
  from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id
    join regime r on r.code = c.regime_code and r.versie = coalesce(sec.regimeversie(c.regime_code), c.regime_versie)
  where m.casus_id = ${casusId} limit 1`

export type VerzoekRow = {
  id: string
  casus_id: string
  organisatie_id: string
  organisatie: string
  door: string
  vrager: string | null
  vrager_functie: string | null
  vrager_telefoon: string | null
  ikzelf: boolean
  aan_organisatie_id: string
  aan_organisatie: string
  aan_actor_id: string | null
  gevraagde: string | null
  gevraagde_functie: string | null
  gevraagde_telefoon: string | null
  categorie: string
  doel: string
  vraag: string
  noodzaak: string
  antwoord_voor: string[] | null
  termijn: string
  gevraagd_op: Date
  status: Status
  antwoord: Antwoord | null
  toelichting: string
  reden: string | null
  reden_getoond: boolean | null
  bijdrage_id: string | null
  antwoorder: string | null
  antwoorder_functie: string | null
  antwoorder_telefoon: string | null
  beantwoord_op: Date | null
  uitstel_tot: string | null
  uitstel_reden: string
  intrekreden: string
  publiek: string[]
  jeugdige_vanaf: string | null
  ouder_vanaf: string | null
  ouder_ids: string[] | null
  versie: number
}

const columns = sql`v.id, v.casus_id, v.organisatie_id, o.naam as organisatie, v.door, w.naam as vrager, w.functie as vrager_functie,
  w.telefoon as vrager_telefoon, v.door = (select sec.actor_id()) as ikzelf, v.aan_organisatie_id, p.naam as aan_organisatie, v.aan_actor_id,
  g.naam as gevraagde, g.functie as gevraagde_functie, g.telefoon as gevraagde_telefoon, v.categorie, v.doel, v.vraag, v.noodzaak,
  v.antwoord_voor, v.termijn::text, v.gevraagd_op, v.status, v.antwoord, v.toelichting, r.tekst as reden,
  r.publiek @> array[v.organisatie_id] as reden_getoond, b.id as bijdrage_id, a.naam as antwoorder, a.functie as antwoorder_functie,
  a.telefoon as antwoorder_telefoon, v.beantwoord_op, v.uitstel_tot::text, v.uitstel_reden, v.intrekreden, v.publiek,
  v.jeugdige_vanaf::text, v.ouder_vanaf::text, v.ouder_ids, v.versie`
// The bijdrage is named only to who may read it: withdrawn or expired, the answer no longer points at it.
const sources = sql`from informatieverzoek v join organisatie o on o.id = v.organisatie_id join organisatie p on p.id = v.aan_organisatie_id
  left join actor w on w.id = v.door left join actor g on g.id = v.aan_actor_id left join actor a on a.id = v.beantwoord_door
  left join verzoekreden r on r.verzoek_id = v.id left join bijdrage b on b.id = v.bijdrage_id and b.casus_id = v.casus_id`

/** One question, as its reader sees it. */
export const selectVerzoek = (casusId: string, verzoekId: string): Sql =>
  sql`select ${columns} ${sources} where v.id = ${verzoekId} and v.casus_id = ${casusId}`
/** The questions of a casus: open ones first, by their term, then the newest. */
export const selectVerzoeken = (casusId: string): Sql =>
  sql`select ${columns} ${sources} where v.casus_id = ${casusId}
    order by v.status <> 'open', case when v.status = 'open' then v.termijn end, v.gevraagd_op desc limit 200`

/** Organisations and people whom the actor sees take part today. */
export const selectDeelnemers = (casusId: string, organisatieId: string): Sql =>
  sql`select distinct b.actor_id from betrokkenheid b where b.casus_id = ${casusId} and b.organisatie_id = ${organisatieId}
    and b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag())`

export type NieuwVerzoek = {
  casusId: string
  organisatieId: string
  door: string
  aanOrganisatieId: string
  aanActorId: string | null
  categorie: string
  doel: string
  vraag: string
  noodzaak: string
  antwoordVoor: string[] | null
  termijn: string
  publiek: Publiek
}
export const insertVerzoek = (
  v: NieuwVerzoek,
): Sql => sql`insert into informatieverzoek (casus_id, organisatie_id, door, aan_organisatie_id,
    aan_actor_id, categorie, doel, vraag, noodzaak, antwoord_voor, termijn, publiek)
  values (${v.casusId}, ${v.organisatieId}, ${v.door}, ${v.aanOrganisatieId}, ${v.aanActorId}, ${v.categorie}, ${v.doel}, ${v.vraag},
    ${v.noodzaak}, ${v.antwoordVoor}::uuid[], ${v.termijn}, ${v.publiek.publiek}::uuid[]) returning id`
