import { sql, type Tx } from '../kernel/db.ts'
import { forbidden } from '../kernel/errors.ts'
import type { RegimeCode } from '../regime/index.ts'

/**
 * Refuses (403) whoever's organisation does not decide under this regime: in `zvh` only the public participants start a casus, choose who
 * takes part and close (Wgs 2.27 lid 1, 2.31 lid 2, 4 and 8). `sec.mag_besluiten` answers, here and in the policies.
 */
export async function requireBesluiter(tx: Tx, regime: RegimeCode): Promise<void> {
  const row = await tx.maybe<{ mag: boolean }>(sql`select sec.mag_besluiten(${regime}) as mag`)
  if (row?.mag !== true)
    throw forbidden(
      'alleen_lid_1',
      'Hierover besluiten alleen de overheden die de wet noemt (Wgs 2.27 lid 1). Bel een van hen; zij horen graag wat jij ervan vindt.',
    )
}

/** Refuses (403) a colleague who can't lead here: under such a regime the regie lies with an organisation that decides. */
export async function requireBesluitendeOrganisatie(
  tx: Tx,
  regime: RegimeCode,
  organisatieId: string | null,
): Promise<void> {
  const row = await tx.maybe<{
    mag: boolean
  }>(sql`select not exists (select from toegangseis e where e.regime_code = ${regime}
      and e.lid1_besluit and e.geldig_van <= sec.vandaag() and (e.geldig_tot is null or e.geldig_tot >= sec.vandaag()))
    or exists (select from organisatie o where o.id = ${organisatieId} and o.wgs_rol like '2.27 lid 1 %') as mag`)
  if (row?.mag !== true)
    throw forbidden(
      'regie_bij_lid_1',
      'De regie ligt hier bij een overheid die de wet noemt (Wgs 2.27 lid 1). Kies een collega van zo’n organisatie.',
    )
}
