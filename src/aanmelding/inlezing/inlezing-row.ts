import { type Sql, sql, type Tx } from '../../kernel/db.ts'
import { notFound } from '../../kernel/errors.ts'
import type { InlezingAntwoord, InlezingStatus, Toewijzing, Verslag } from './contract.ts'

export type InlezingRow = {
  id: string
  regime_code: 'steun' | 'pga' | 'zvh' | 'groep'
  bestandsnaam: string
  status: InlezingStatus
  rijen: number
  verwerkt: number
  aangenomen: number
  geweigerd: number
  al_bekend: number
  verslag: Partial<Verslag>
  toewijzing: Toewijzing | null
  gestart_op: Date
  klaar_op: Date | null
  versie: number
}

export const inlezingColumns: Sql = sql`id, regime_code, bestandsnaam, status, rijen, verwerkt, aangenomen, geweigerd, al_bekend, verslag,
  toewijzing, gestart_op, klaar_op, versie`

/** One reading of a file; 404 when it is not this actor's. */
export async function getInlezing(tx: Tx, id: string): Promise<InlezingRow> {
  const row = await tx.maybe<InlezingRow>(sql`select ${inlezingColumns} from inlezing where id = ${id}`)
  if (!row) throw notFound()
  return row
}

const leegVerslag: Verslag = {
  deel: 0,
  melding: '',
  kolommen: [],
  blad: '',
  fouten: [],
  waarschuwingen: 0,
  vervallenKolommen: [],
  vervallenDoorRegime: [],
  onbekendeKolommen: [],
  overgeslagen: [],
  overgeslagenBladen: [],
  legeRijen: 0,
  mogelijkDubbel: [],
}

export function presentInlezing(row: InlezingRow): InlezingAntwoord {
  return {
    id: row.id,
    versie: row.versie,
    bestandsnaam: row.bestandsnaam,
    regimeCode: row.regime_code,
    status: row.status,
    rijen: row.rijen,
    verwerkt: row.verwerkt,
    aangenomen: row.aangenomen,
    geweigerd: row.geweigerd,
    alBekend: row.al_bekend,
    gestartOp: row.gestart_op.toISOString(),
    klaarOp: row.klaar_op?.toISOString() ?? null,
    verslag: { ...leegVerslag, ...row.verslag },
  }
}
