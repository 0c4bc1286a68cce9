import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { findBehandeling, getForDesk, recordDesk } from './sql.ts'
import { loopt } from './states.ts'

export type Gevonden = {
  casus_id: string
  persoon_id: string
  kant: 'jeugdige' | 'ouder' | 'jim'
  regime_code: string
  geboortedatum: string | null
}

/** The very person a checked request is about, in each casus; empty when there is none. */
export const findPersonen = (tx: Tx, verzoekId: string): Promise<Gevonden[]> =>
  tx.many<Gevonden>(
    sql`select casus_id, persoon_id, kant, regime_code, geboortedatum::text from rechten.vind(${verzoekId})`,
  )

/** Links a request to the casus it is about, or notes that there is none. 404 for another person than was found, 409 before the check. */
export async function linkCasus(
  tx: Tx,
  verzoekId: string,
  persoonId: string | null,
  versie: number,
  spoor: string,
): Promise<number> {
  const verzoek = await getForDesk(tx, verzoekId)
  requireVersion(verzoek, versie)
  const behandeling = await findBehandeling(tx, verzoekId)
  const checked = behandeling?.bevoegdheid === 'zelf' || behandeling?.bevoegdheid === 'vertegenwoordiger'
  if (!checked || !loopt(verzoek.status)) {
    throw conflict('eerst_nagaan', 'Ga eerst na wie het vraagt en of die dat mag. Daarna zoek je.')
  }
  const found = (await findPersonen(tx, verzoekId)).find((p) => p.persoon_id === persoonId)
  if (persoonId !== null && !found) throw notFound()
  await tx.run(sql`update verzoek set casus_id = ${found?.casus_id ?? null}, persoon_id = ${found?.persoon_id ?? null},
    regime_code = ${found?.regime_code ?? null}, versie = versie + 1 where id = ${verzoekId}`)
  await tx.run(sql`update behandeling set gezocht_op = sec.nu() where verzoek_id = ${verzoekId}`)
  await recordDesk(tx, { ...verzoek, casus_id: found?.casus_id ?? null }, 'verzoek.koppelen', spoor)
  return verzoek.versie + 1
}
