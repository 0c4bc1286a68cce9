import { type Sql, sql } from '../kernel/db.ts'
import type { EigenWoord, MijnVerhaal, OverSoort } from './contract.ts'
import type { CasusRow } from './mijn-casus.ts'
import { findMens, listFamilieLezers, presentKop, regimeZin } from './present.ts'
import { portaalAbilities } from './present-plan.ts'
import type { MensRow, Publiekkolommen } from './sql.ts'

export type VerhaalRow = {
  id: string
  soort: EigenWoord['soort']
  over_soort: OverSoort
  over: string
  tekst: string
  beschermde: string
  zou_helpen: string
  op: Date
} & Publiekkolommen

/** Everything this person said or wrote themselves in a casus, newest first: said back, brought in, own side, earlier question. */
export const selectVerhaal = (casus: Sql): Sql => sql`select * from (
    select w.id, 'weerwoord' as soort, w.over_soort, coalesce(a.tekst, left(b.tekst, 160), '') as over, w.tekst, '' as beschermde, '' as zou_helpen,
      w.op, w.publiek, w.jeugdige_vanaf::text, w.ouder_vanaf::text, w.ouder_ids from weerwoord w left join afspraak a on w.over_soort = 'afspraak' and a.id = w.over_id
      left join bijdrage b on w.over_soort = 'bijdrage' and b.id = w.over_id
    where w.casus_id = ${casus} and w.door = (select sec.actor_id())
    union all select b.id, 'bijdrage', 'bijdrage', '', b.tekst, '', '', b.eerste_verwerking, b.publiek, b.jeugdige_vanaf::text, b.ouder_vanaf::text, b.ouder_ids
      from bijdrage b where b.casus_id = ${casus} and b.door = (select sec.actor_id()) and b.status = 'geldig'
    union all select e.id, 'eigen_kant', 'bijdrage', left(b.tekst, 160), e.gebeurde, e.beschermde, e.zou_helpen, e.op, e.publiek, e.jeugdige_vanaf::text, e.ouder_vanaf::text, e.ouder_ids
      from eigen_kant e join bijdrage b on b.id = e.bijdrage_id where e.casus_id = ${casus} and e.door = (select sec.actor_id())
    union all select q.id, 'eerdere_vraag', 'vraag', '', q.vraag, '', '', q.vraag_op::timestamp at time zone 'Europe/Amsterdam', null, null, null, null
      from eerdere_vraag q where q.casus_id = ${casus}
        and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = q.casus_id and m.kant = 'jeugdige')
  ) verhaal order by op desc, id desc limit 100`

/** Mijn verhaal: the question, everything said, and who can be told something. */
export function presentMijnVerhaal(
  casussen: CasusRow[],
  shown: CasusRow | undefined,
  soort: string,
  rows: { mensen: MensRow[]; verhaal: VerhaalRow[] },
): MijnVerhaal {
  const kop = presentKop(casussen, shown, soort)
  if (!shown) return { ...kop, verhaal: null }
  const lezers = listLezers(rows.mensen)
  return {
    ...kop,
    verhaal: {
      casusId: shown.id,
      versie: shown.versie,
      jeugdige: shown.jeugdige ?? '',
      vraag: { tekst: shown.vraag, op: shown.vraag_op, verteldAan: shown.vraag_verteld_aan },
      woorden: rows.verhaal.map((row) =>
        presentWoord(row, lezers, listFamilieLezers(row, shown.kant, rows.mensen)),
      ),
      lezers,
      gezin: rows.mensen.flatMap((mens) =>
        mens.kant === 'professional' || mens.kant === 'jim' || mens.ik || mens.naam === null
          ? []
          : [{ kant: mens.kant, naam: mens.naam }],
      ),
      wieKanVragen: regimeZin(shown, 'wieKanVragen'),
      vastePersoon: findMens(rows.mensen, 'vaste_persoon'),
      abilities: portaalAbilities(shown),
    },
  }
}

type Lezer = NonNullable<MijnVerhaal['verhaal']>['lezers'][number]

/** Organisations that take part as far as this reader knows, with their people; those of the vaste persoon and the regisseur come first. */
function listLezers(mensen: MensRow[]): Lezer[] {
  const found = new Map<string, Lezer>()
  for (const mens of mensen) {
    if (mens.organisatie_id === null) continue
    const lezer = found.get(mens.organisatie_id) ?? {
      id: mens.organisatie_id,
      naam: mens.organisatie ?? '',
      mensen: [],
      standaard: false,
    }
    if (mens.naam !== null) lezer.mensen.push(mens.naam)
    lezer.standaard ||= isStandaard(mens.rollen)
    found.set(mens.organisatie_id, lezer)
  }
  return [...found.values()].sort((a, b) => Number(b.standaard) - Number(a.standaard))
}

/** Whose organisation hears what someone of the family says, unless they choose otherwise. */
export function isStandaard(rollen: readonly string[]): boolean {
  return rollen.includes('vaste_persoon') || rollen.includes('casusregisseur')
}

function presentWoord(row: VerhaalRow, lezers: Lezer[], familie: { id: string; naam: string }[]): EigenWoord {
  const parts = [
    { bij: row.soort === 'eigen_kant' ? ('gebeurde' as const) : ('tekst' as const), tekst: row.tekst },
    { bij: 'beschermde' as const, tekst: row.beschermde },
    { bij: 'zou_helpen' as const, tekst: row.zou_helpen },
  ]
  return {
    id: row.id,
    soort: row.soort,
    overSoort: row.over_soort,
    over: row.over,
    teksten: parts.filter((part) => part.tekst !== ''),
    op: row.op.toISOString(),
    lezers: row.publiek && [
      ...lezers.filter((l) => row.publiek?.includes(l.id)).map(({ id, naam }) => ({ id, naam })),
      ...familie,
    ],
  }
}
