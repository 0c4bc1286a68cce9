import type { Fase, Zijtoestand } from '../casus/index.ts'
import { empty, type Sql, sql } from '../kernel/db.ts'
import { notFound, type Problem } from '../kernel/errors.ts'
import type { RegimeGegevens } from '../regime/index.ts'
import type { Kant } from './contract.ts'

/** The casus a page of the portaal is about: the one asked for, or else the one that runs and began last. Never two at once. */
export const gekozenCasus = (casusId: string | undefined): Sql =>
  sql`(select m.casus_id from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id
    where m.kant <> 'professional' ${casusId === undefined ? empty : sql`and m.casus_id = ${casusId}`}
    order by c.fase = 'gesloten', m.casus_start desc, m.casus_id limit 1)`

export type CasusRow = {
  id: string
  versie: number
  gekozen: boolean
  kant: Kant
  regime_code: string
  rollen: string[]
  betrokkenheid_id: string
  vandaag: string
  nu: Date
  fase: Fase
  zijtoestand: Zijtoestand | null
  vraag: string
  vraag_verteld_aan: string
  vraag_op: string
  roepnaam: string | null
  jeugdige: string | null
  geen_vaste_persoon_tot: string | null
  bewoording: string
  portaal: RegimeGegevens['portaal']
}

/** Every casus that this young person or parent is in, and which of them is shown. */
export const selectMijnCasussen = (casusId: string | undefined): Sql =>
  sql`select c.id, c.versie, c.id = ${gekozenCasus(casusId)} as gekozen, m.kant, c.regime_code, m.rollen, m.betrokkenheid_id, m.vandaag::text, sec.nu() as nu,
    c.fase, c.zijtoestand, c.vraag, c.vraag_verteld_aan, c.vraag_op::text, ik.roepnaam,
    (select p.roepnaam from persoon p where p.casus_id = c.id and p.soort = 'jeugdige' limit 1) as jeugdige,
    case when c.geen_vaste_persoon_reden <> '' then c.geen_vaste_persoon_tot::text end as geen_vaste_persoon_tot,
    coalesce((select p.bewoording from plan p where p.casus_id = c.id and p.status = 'vastgesteld'), '') as bewoording,
    r.gegevens -> 'portaal' as portaal
  from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id
    join regime r on r.code = c.regime_code and r.versie = c.regime_versie
    left join persoon ik on ik.id = m.persoon_id
  where m.kant <> 'professional' order by c.fase = 'gesloten', m.casus_start desc, m.casus_id`

/** The line in the log: one reading, with everyone whose casus was named in the answer. No row when there was nothing to read. */
export const logReading = (actie: string, spoor: string): Sql =>
  sql`select logboek.schrijf('inzage', ${actie}, ${'portaal:eigen'}, 'gelukt', ${spoor}, array_agg(n.log_naam order by n.log_naam)) as geschreven
    from (select c.log_naam from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id where m.kant <> 'professional'
      union select a.log_naam from aanmelding a where a.door = (select sec.actor_id()) and a.casus_id is null) n having count(*) > 0`

/** Own plans that were closed and shielded: only that they are, and whom to ask (BGS 1.1: the contactpunt). */
export type GeslotenRow = {
  casus_id: string
  gesloten_op: string
  naam: string | null
  telefoon: string | null
}
export const selectGesloten: Sql = sql`select g.casus_id, g.gesloten_op::text, p.naam, p.telefoon from inzage.mijn_gesloten_plan g
  left join lateral (select k.naam, k.telefoon from rechten.contactpunt() k limit 1) p on true order by g.gesloten_op desc, g.casus_id`

/** The casus that is shown; undefined when this person has none yet, or asked for an own plan that is closed. Throws 404 when another was asked for than they may see, and when no trace was left. */
export function findShown(
  rows: CasusRow[],
  casusId: string | undefined,
  logged: unknown[],
  gesloten: readonly GeslotenRow[] = [],
): CasusRow | undefined {
  const line = (logged as { geschreven: boolean }[])[0]
  if (rows.length > 0 && !line?.geschreven) throw new Error('no trace, no answer')
  const shown = rows.find((row) => row.gekozen)
  if (casusId !== undefined && !shown && !gesloten.some((row) => row.casus_id === casusId)) throw notFound()
  return shown
}

/** Throws what a policy refused. */
export function refuse(refusal: Problem | null): void {
  if (refusal) throw refusal
}
