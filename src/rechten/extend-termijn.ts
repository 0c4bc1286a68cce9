import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { getForDesk, recordDesk, type VerzoekRow } from './sql.ts'
import { loopt } from './states.ts'

/** One extension of two months, asked within the first (AVG 12 lid 3), and never where it would tell that there is something. */
export function isVerlengbaar(v: VerzoekRow): boolean {
  return loopt(v.status) && v.verlengd_reden === '' && v.vandaag <= v.termijn_tot && !v.moet_stil
}

/** Extends the term once with a reason that the person reads. Answers the new version. 409 when that can't be (any more). */
export async function extendTermijn(
  tx: Tx,
  verzoekId: string,
  reden: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const verzoek = await getForDesk(tx, verzoekId)
  requireVersion(verzoek, versie)
  if (verzoek.moet_stil)
    throw conflict('verraadt', 'Verlengen zou zeggen dat er iets is. Antwoord binnen de eerste maand.')
  if (!isVerlengbaar(verzoek))
    throw conflict(
      'niet_verlengbaar',
      'Verlengen kan één keer, in de eerste maand, zolang het verzoek loopt.',
    )
  await tx.run(sql`update verzoek set termijn_tot = (ontvangen_op + interval '3 months')::date, verlengd_reden = ${reden},
    verlengd_op = sec.vandaag(), versie = versie + 1 where id = ${verzoekId}`)
  await recordDesk(tx, verzoek, 'verzoek.verlengen', spoor)
  return verzoek.versie + 1
}
