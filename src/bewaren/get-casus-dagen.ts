import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import type { RegimeCode } from '../regime/index.ts'
import { bewaarTermijn, type Uitkomst } from './bewaar-termijn.ts'
import { type BewaarRegels, readRegels } from './regels.ts'
import type { Dag } from './termijn.ts'

/** One casus as retention knows it: its rules, the days that count, and how this actor takes part (null: not, or no longer). */
export type CasusDagen = {
  logNaam: string
  fase: string
  gesloten: Dag | null
  regime: { code: RegimeCode; naam: string }
  regels: BewaarRegels
  /** Where the regime lets the same casus open again. */
  zelfdeCasus: boolean
  uitkomst: Uitkomst
  kant: 'professional' | 'jeugdige' | 'ouder' | null
  rollen: string[] | null
  zijtoestand: string | null
  afgeschermd: boolean
}

type Row = {
  log_naam: string
  fase: string
  eerste: Dag
  gesloten_op: Dag | null
  verlengd_tot: Dag | null
  regime_code: RegimeCode
  regime_naam: string
  bewaren: unknown
  heropenen: string | null
  kant: CasusDagen['kant']
  rollen: string[] | null
  schil_rollen: string[] | null
  zijtoestand: string | null
}

/** The days of a casus for who takes part in it, or may see the shell of a shielded one; 404 otherwise. */
export async function getCasusDagen(tx: Tx, casusId: string): Promise<CasusDagen> {
  const row =
    await tx.maybe<Row>(sql`select d.log_naam, d.fase, d.eerste::text, d.gesloten_op::text, d.verlengd_tot::text, d.regime_code,
      r.naam as regime_naam, r.gegevens -> 'bewaren' as bewaren, r.gegevens -> 'sluiten' ->> 'heropenen' as heropenen, m.kant, m.rollen, g.mijn_rollen as schil_rollen,
      (select c.zijtoestand from casus c where c.id = ${casusId}) as zijtoestand
    from bewaren.dagen(${casusId}) d join regime r on r.code = d.regime_code and r.versie = d.regime_versie
    left join inzage.mijn_betrokkenheid m on m.casus_id = ${casusId}
    left join inzage.gesloten_schil g on g.casus_id = ${casusId} limit 1`)
  if (!row) throw notFound()
  const regels = readRegels(row.regime_code, row.bewaren)
  return {
    logNaam: row.log_naam,
    fase: row.fase,
    gesloten: row.gesloten_op,
    regime: { code: row.regime_code, naam: row.regime_naam },
    regels,
    zelfdeCasus: row.heropenen === 'zelfde_casus',
    uitkomst: bewaarTermijn(regels, {
      soort: 'casus',
      eerste: row.eerste,
      gesloten: row.gesloten_op,
      verlengdTot: row.verlengd_tot,
    }),
    kant: row.kant,
    rollen: row.rollen ?? row.schil_rollen,
    zijtoestand: row.zijtoestand,
    afgeschermd: row.kant === null,
  }
}
