import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getCasus, getMijnBetrokkenheid, requireVersion } from './get-casus.ts'
import { getHuidige, requireOpen } from './load-for-change.ts'
import { mayEindigen } from './policy.ts'
import { requireBesluiter } from './require-besluiter.ts'

export type EndBetrokkenheid = { casusId: string; betrokkenheidId: string; reden: string; versie: number }

/**
 * Ends an involvement today, with a reason; sight goes with it tomorrow. Answers its new version. A casusregisseur leaves only after an
 * accepted overdracht, a vaste persoon only when someone else was chosen (409); the young person never leaves the own casus.
 */
export async function endBetrokkenheid(tx: Tx, end: EndBetrokkenheid, spoor: string): Promise<number> {
  const casus = await getCasus(tx, end.casusId)
  const mijn = await getMijnBetrokkenheid(tx, end.casusId)
  const row = await getHuidige(tx, end.casusId, end.betrokkenheidId)
  const refusal = mayEindigen(mijn.rollen, row.id === mijn.betrokkenheid_id)
  if (refusal) throw refusal
  if (row.id !== mijn.betrokkenheid_id) await requireBesluiter(tx, casus.regime_code)
  requireOpen(casus)
  requireVersion(row, end.versie)
  if (row.kant === 'jeugdige')
    throw conflict('eigen_casus', 'De casus is van de jongere. Sluit de casus als de jongere stopt.')
  if (row.rollen.includes('casusregisseur')) {
    throw conflict(
      'eerst_overdragen',
      'De casusregisseur stopt pas als iemand anders de regie heeft aanvaard. Vraag een collega om over te nemen.',
    )
  }
  if (row.rollen.includes('vaste_persoon')) {
    throw conflict(
      'eerst_andere_vaste_persoon',
      'De vaste persoon stopt pas als er een ander is. Kies die eerst samen met de jongere.',
    )
  }
  await tx.run(
    sql`update betrokkenheid set tot = sec.vandaag(), einde_reden = ${end.reden}, versie = versie + 1 where id = ${row.id}`,
  )
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.betrokkene_weg',
    object: `betrokkenheid:${row.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: {
      casusId: casus.id,
      objectId: row.id,
      gegevens: { rollen: row.rollen },
      publiek: {
        publiek: row.publiek,
        jeugdigeVanaf: row.jeugdige_vanaf,
        ouderVanaf: row.ouder_vanaf,
        ouderIds: row.ouder_ids,
      },
    },
  })
  return row.versie + 1
}
