import { type Sql, sql, type Tx } from '../../kernel/db.ts'
import type { Onderwerp } from './contract.ts'
import type { Eis } from './stand-van.ts'

export type ScreeningRow = {
  wijze: 'vog' | 'wettelijk' | null
  gescreend_op: string | null
  geheimhouding_op: string | null
  opleidingen: Partial<Record<Onderwerp, string>>
  versie: number
}

export const screeningColumns: Sql = sql`s.wijze, s.gescreend_op::text, s.geheimhouding_op::text, coalesce(s.opleidingen, '{}') as opleidingen,
  coalesce(s.versie, 0) as versie`

/** What the regimes that run here ask of people today; those that ask nothing are left out. */
export function selectEisen(tx: Tx): Promise<Eis[]> {
  return tx.many<Eis>(sql`select e.regime_code as code, r.naam, e.screening, e.geheimhouding, e.opleidingen,
      extract(year from e.screening_termijn)::int as screening_jaren, extract(year from e.opleiding_termijn)::int as opleiding_jaren
    from toegangseis e join lateral (select naam from regime r where r.code = e.regime_code and r.actief order by versie desc limit 1) r on true
    where e.geldig_van <= sec.vandaag() and (e.geldig_tot is null or e.geldig_tot >= sec.vandaag())
      and (e.screening or e.geheimhouding or cardinality(e.opleidingen) > 0) order by 1`)
}
