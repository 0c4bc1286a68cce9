import type { PubliekRow } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { findStand, keepVerslag } from './keep-verslag.ts'
import type { Wie } from './policy.ts'
import {
  type AgendapuntRow,
  type DeelnameRow,
  getOverleg,
  listAgenda,
  listDeelnames,
  listMensen,
  listNamen,
  type MensRow,
  type OverlegRow,
  publiekVan,
  type StandBijSluiten,
} from './sql.ts'
import { getWie } from './wie.ts'

export type InbrengRow = {
  id: string
  agendapunt_id: string
  betrokkenheid_id: string
  tekst: string
  op: Date
}
export type BesluitRow = {
  id: string
  agendapunt_id: string | null
  tekst: string
  door_naam: string
  versie: number
}
export type AfspraakRow = PubliekRow & {
  id: string
  agendapunt_id: string | null
  tekst: string
  eigenaar_id: string
  datum: string
  begint_op: Date | null
  status: string
  versie: number
}
export type AkkoordRow = {
  afspraak_id: string
  betrokkenheid_id: string
  antwoord: 'ja' | 'nee' | 'niet_gevraagd'
  wat_maakt_ja: string
  versie: number
}
export type VoorbereidingRow = {
  id: string
  betrokkenheid_id: string
  tekst: string
  voor_wie: 'vaste_persoon' | 'aan_tafel'
  door: string
  door_naam: string
  versie: number
}
export type WeerwoordRow = { id: string; betrokkenheid_id: string; tekst: string; op: Date }
export type SpoorRow = { id: string; soort: string; doel: string }
export type CasusVraag = {
  vraag: string
  vraag_op: string
  naam: string | null
  roepnaam: string | null
  voorzitter: string | null
}
export type VolgendeRow = { id: string; begint_op: Date; eindigt_op: Date; plaats: string }

export type Gathered = {
  overleg: OverlegRow
  wie: Wie
  casus: CasusVraag
  deelnames: DeelnameRow[]
  mensen: MensRow[]
  agenda: AgendapuntRow[]
  inbreng: InbrengRow[]
  besluiten: BesluitRow[]
  afspraken: AfspraakRow[]
  akkoorden: AkkoordRow[]
  voorbereidingen: VoorbereidingRow[]
  weerwoorden: WeerwoordRow[]
  sporen: SpoorRow[]
  volgende: VolgendeRow | undefined
  /** As kept at closing; null while open, and of overleggen that were closed before this was kept. */
  stand: StandBijSluiten | null
  /** Everyone who ever took part, so that minutes keep their names. */
  namen: { betrokkenheid_id: string; naam: string }[]
  organisaties: { id: string; naam: string }[]
}

/** Everything of one overleg that this actor sees: screen, minutes and suggestions are made of it, so none can show more than the others. */
export async function gatherOverleg(tx: Tx, overlegId: string): Promise<Gathered> {
  const overleg = await getOverleg(tx, overlegId)
  const id = overleg.id
  const [
    wie,
    casus,
    deelnames,
    mensen,
    agenda,
    inbreng,
    besluiten,
    afspraken,
    akkoorden,
    voorbereidingen,
    weerwoorden,
    sporen,
    volgende,
    organisaties,
    stand,
    namen,
  ] = await Promise.all([
    getWie(tx, overleg.casus_id),
    tx.maybe<CasusVraag>(sql`select c.vraag, c.vraag_op::text, p.roepnaam,
          concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), nullif(p.achternaam, '')) as naam,
          (select a.naam from actor a where a.id = ${overleg.voorzitter_id}) as voorzitter
        from casus c left join persoon p on p.casus_id = c.id and p.soort = 'jeugdige' where c.id = ${overleg.casus_id} limit 1`),
    listDeelnames(tx, id),
    listMensen(tx, overleg.casus_id),
    listAgenda(tx, id),
    tx.many<InbrengRow>(sql`select i.id, i.agendapunt_id, i.betrokkenheid_id, i.tekst, i.op from inbreng i
        join agendapunt g on g.id = i.agendapunt_id where g.overleg_id = ${id} order by i.op, i.id`),
    tx.many<BesluitRow>(sql`select b.id, b.agendapunt_id, b.tekst, coalesce(a.naam, '') as door_naam, b.versie
        from besluit b left join actor a on a.id = b.door where b.overleg_id = ${id} order by b.op, b.id`),
    tx.many<
      AfspraakRow & { bevroren: boolean }
    >(sql`select t.id, t.agendapunt_id, t.tekst, t.eigenaar_id, t.datum::text, t.begint_op, t.status, t.versie, t.bevroren, ${publiekVan(sql`t`)}
        from afspraak t where t.overleg_id = ${id} order by t.gemaakt_op, t.id`),
    tx.many<AkkoordRow>(sql`select k.afspraak_id, k.betrokkenheid_id, k.antwoord, k.wat_maakt_ja, k.versie from akkoord k
        join afspraak t on t.id = k.afspraak_id where t.overleg_id = ${id} order by k.op, k.id`),
    tx.many<VoorbereidingRow>(sql`select v.id, v.betrokkenheid_id, v.tekst, v.voor_wie, v.door, coalesce(a.naam, '') as door_naam, v.versie
        from voorbereiding v left join actor a on a.id = v.door where v.overleg_id = ${id} order by v.op, v.id`),
    tx.many<WeerwoordRow>(sql`select w.id, w.betrokkenheid_id, w.tekst, w.op from weerwoord w
        where w.over_soort in ('overleg', 'verslag') and w.over_id = ${id} order by w.op, w.id`),
    tx.many<SpoorRow>(sql`select s.id, s.soort, s.doel from spoor s
        where s.casus_id = ${overleg.casus_id} and s.gestopt_op is null order by s.volgorde, s.id`),
    tx.maybe<VolgendeRow>(sql`select n.id, n.begint_op, n.eindigt_op, n.plaats from overleg n
        where n.casus_id = ${overleg.casus_id} and n.status = 'gepland' and n.begint_op > ${overleg.begint_op} order by n.begint_op limit 1`),
    tx.many<{ id: string; naam: string }>(
      sql`select org.id, org.naam from organisatie org where org.id = any (${overleg.publiek ?? []}::uuid[]) order by org.naam`,
    ),
    findStand(tx, overleg),
    listNamen(tx, overleg),
  ])
  const printed = await keepVerslag(tx, overleg, { afspraken, akkoorden })
  return {
    overleg,
    wie,
    casus: casus ?? { vraag: '', vraag_op: '', naam: null, roepnaam: null, voorzitter: null },
    deelnames,
    mensen,
    agenda,
    inbreng,
    besluiten,
    ...printed,
    voorbereidingen,
    weerwoorden,
    sporen,
    volgende,
    organisaties,
    stand,
    namen,
  }
}
