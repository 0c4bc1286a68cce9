import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import type { Regime, RegimeCode } from './contract.ts'

/** The version of a regime that holds today. Throws when there is none: then no case can open under it. */
export async function getRegime(tx: Tx, code: RegimeCode): Promise<Regime> {
  const row = await tx.maybe<Regime>(sql`select code, versie, naam, gegevens from regime
    where code = ${code} and actief and geldig_van <= sec.vandaag() and (geldig_tot is null or geldig_tot >= sec.vandaag())
    order by versie desc limit 1`)
  if (!row)
    throw conflict('geen_regime', 'Voor dit regime zijn hier geen geldige afspraken. Vraag het de beheerder.')
  return row
}

/** The version of a regime that a case started under. */
export async function getRegimeVersie(tx: Tx, code: RegimeCode, versie: number): Promise<Regime> {
  const row = await tx.maybe<Regime>(
    sql`select code, versie, naam, gegevens from regime where code = ${code} and versie = ${versie}`,
  )
  if (!row) throw conflict('geen_regime', 'De afspraken waaronder dit loopt, zijn niet te vinden.')
  return row
}
