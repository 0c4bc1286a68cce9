import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getCasusDagen } from './get-casus-dagen.ts'
import { mayAlsRegisseur } from './policy.ts'

/**
 * Opens the same closed casus again where its regime says so (`sluiten.heropenen`), shielded or not: who took part then takes part again.
 * By a regisseur, with a reason. 409 where a new aanmelding is needed, or when its destruction was approved.
 */
export async function reopenCasus(tx: Tx, casusId: string, reden: string, spoor: string): Promise<void> {
  const casus = await getCasusDagen(tx, casusId)
  const refusal = mayAlsRegisseur(casus.rollen)
  if (refusal) throw refusal
  await tx.run(sql`select bewaren.heropen(${casusId}, ${reden})`)
  await record(tx, {
    activiteit: 'casus',
    actie: 'bewaren.heropenen',
    object: `casus:${casusId}`,
    betrokkenen: [casus.logNaam],
    spoor,
    tijdlijn: {
      casusId,
      gegevens: { van: 'gesloten', naar: 'plan' },
      publiek: { publiek: null, jeugdigeVanaf: '2000-01-01', ouderVanaf: null, ouderIds: null },
    },
  })
}
