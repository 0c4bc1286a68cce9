import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { RegimeCode } from '../regime/index.ts'
import type { Schil } from './answers.ts'
import { bewaarTermijn } from './bewaar-termijn.ts'
import { kenmerk } from './kenmerk.ts'
import { presentTermijn } from './read-casus-bewaren.ts'
import { readRegels } from './regels.ts'

type Row = {
  casus_id: string
  regime_code: RegimeCode
  regime_naam: string
  bewaren: unknown
  start: Date
  gesloten_op: Date | null
  afgeschermd_op: Date
  eerste: string
  gesloten_dag: string | null
  verlengd_tot: string | null
  log_naam: string
}

/** The shells of shielded casussen: regime and days, no name. For their regisseurs and the retention desk. */
export async function readSchillen(tx: Tx, spoor: string): Promise<Schil[]> {
  const rows =
    await tx.many<Row>(sql`select g.casus_id, g.regime_code, r.naam as regime_naam, r.gegevens -> 'bewaren' as bewaren, g.start, g.gesloten_op,
      g.afgeschermd_op, d.eerste::text, d.gesloten_op::text as gesloten_dag, d.verlengd_tot::text, d.log_naam
    from inzage.gesloten_schil g join regime r on r.code = g.regime_code and r.versie = g.regime_versie
    cross join lateral bewaren.dagen(g.casus_id) d order by g.afgeschermd_op desc, g.casus_id limit 500`)
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'bewaren.gesloten',
    object: 'casussen',
    betrokkenen: rows.map((r) => r.log_naam),
    spoor,
  })
  return rows.map((r) => ({
    casusId: r.casus_id,
    kenmerk: kenmerk(r.casus_id),
    regime: { code: r.regime_code, naam: r.regime_naam },
    start: r.start.toISOString(),
    geslotenOp: r.gesloten_op?.toISOString() ?? null,
    afgeschermdOp: r.afgeschermd_op.toISOString(),
    termijn: presentTermijn(
      bewaarTermijn(readRegels(r.regime_code, r.bewaren), {
        soort: 'casus',
        eerste: r.eerste,
        gesloten: r.gesloten_dag,
        verlengdTot: r.verlengd_tot,
      }),
    ),
  }))
}
