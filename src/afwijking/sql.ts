import type { Fase, Zijtoestand } from '../casus/states.ts'
import { empty, type Sql, sql } from '../kernel/db.ts'
import type { DekkingStaat, Status } from './states.ts'

export type AfwijkCasus = {
  id: string
  log_naam: string
  fase: Fase
  zijtoestand: Zijtoestand | null
  kant: 'professional' | 'jeugdige' | 'ouder'
}
export const selectCasus = (
  casusId: string,
): Sql => sql`select c.id, c.log_naam, c.fase, c.zijtoestand, m.kant
  from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id where m.casus_id = ${casusId} limit 1`

export type DekkingRow = {
  id: string
  gevraagd_aan: string | null
  wie: string
  functie: string
  genoteerd_door: string | null
  antwoord: DekkingStaat
  reden: string
  antwoord_op: string | null
  versie: number
}
export type AfwijkingRow = {
  id: string
  casus_id: string
  gewoonte: string
  wat: string
  waarom: string
  spoor: { id: string; doel: string } | null
  afspraak: { id: string; tekst: string } | null
  van: string
  tot: string | null
  herzien_op: string
  status: Status
  les: string
  gestopt_op: string | null
  naam: string | null
  functie: string | null
  organisatie_id: string
  organisatie: string
  ikzelf: boolean
  op: Date
  publiek: string[] | null
  jeugdige_vanaf: string | null
  ouder_vanaf: string | null
  ouder_ids: string[] | null
  versie: number
  dekkingen: DekkingRow[]
}

/** The deviations of a casus, or one of them, with who backs them; those that run first. */
export function selectAfwijkingen(casusId: string, afwijkingId?: string): Sql {
  return sql`select x.id, x.casus_id, x.gewoonte, x.wat, x.waarom, x.van::text, x.tot::text, x.herzien_op::text, x.status, x.les,
      x.gestopt_op::text, a.naam, a.functie, x.organisatie_id, o.naam as organisatie, x.door = (select sec.actor_id()) as ikzelf, x.op,
      x.publiek, x.jeugdige_vanaf::text, x.ouder_vanaf::text, x.ouder_ids, x.versie,
      (select json_build_object('id', s.id, 'doel', s.doel) from spoor s where s.id = x.spoor_id) as spoor,
      (select json_build_object('id', f.id, 'tekst', f.tekst) from afspraak f where f.id = x.afspraak_id) as afspraak,
      (select coalesce(json_agg(json_build_object('id', d.id, 'gevraagd_aan', d.gevraagd_aan, 'wie', coalesce(g.naam, d.wie),
          'functie', coalesce(g.functie, ''), 'genoteerd_door', case when d.gevraagd_aan is null then coalesce(n.naam, '') end,
          'antwoord', d.antwoord, 'reden', d.reden, 'antwoord_op', d.antwoord_op, 'versie', d.versie) order by d.op, d.id), '[]')
        from dekking d left join actor g on g.id = d.gevraagd_aan left join actor n on n.id = d.door
        where d.afwijking_id = x.id) as dekkingen
    from afwijking x join organisatie o on o.id = x.organisatie_id left join actor a on a.id = x.door
    where x.casus_id = ${casusId} ${afwijkingId === undefined ? empty : sql`and x.id = ${afwijkingId}`}
    order by x.status <> 'loopt', x.op desc, x.id limit 200`
}

/** Organisations whose part in this casus the actor may know. */
export const selectDeelnemers = (casusId: string): Sql =>
  sql`select distinct o.id, o.naam from betrokkenheid b join organisatie o on o.id = b.organisatie_id where b.casus_id = ${casusId}`
