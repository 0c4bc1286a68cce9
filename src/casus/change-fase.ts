import type { z } from 'zod'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { faseInvoer } from './contract.ts'
import { requireVersion } from './get-casus.ts'
import { getHuidige, loadForChange } from './load-for-change.ts'
import { voorIedereen } from './publiek.ts'
import { requireBesluiter } from './require-besluiter.ts'
import { type Fase, overgangen } from './states.ts'

export type ChangeFase = z.output<typeof faseInvoer> & { casusId: string; versie: number }

/**
 * Moves a casus to another phase; answers the new version. Scaling down and closing say why, closing also whom the young person may call
 * (de deur op een kier). 409 when this phase can't follow.
 */
export async function changeFase(tx: Tx, change: ChangeFase, spoor: string): Promise<number> {
  const { casus } = await loadForChange(tx, change.casusId, 'fase')
  if (change.fase === 'gesloten') await requireBesluiter(tx, casus.regime_code)
  requireVersion(casus, change.versie)
  if (!overgangen[casus.fase].includes(change.fase)) {
    throw conflict(
      'fase_volgt_niet',
      `Van ${woorden[casus.fase]} kan een casus niet ineens naar ${woorden[change.fase]}.`,
    )
  }
  if (change.belId !== null) await getHuidige(tx, casus.id, change.belId)
  await tx.run(sql`insert into casusstap (casus_id, soort, van, naar, reden, bel_id, door, jeugdige_vanaf)
    values (${casus.id}, 'fase', ${casus.fase}, ${change.fase}, ${change.reden}, ${change.belId}, ${tx.actor.actorId}, sec.vandaag())`)
  await tx.run(sql`update casus set fase = ${change.fase}, gesloten_op = case when ${change.fase} = 'gesloten' then sec.nu() end,
    versie = versie + 1 where id = ${casus.id}`)
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.fase',
    object: `casus:${casus.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId: casus.id, gegevens: { van: casus.fase, naar: change.fase }, publiek: voorIedereen },
  })
  return casus.versie + 1
}

const woorden: Record<Fase, string> = {
  gestart: 'gestart',
  plan: 'plan maken',
  in_uitvoering: 'uitvoering',
  afschalen: 'afschalen',
  nazorg: 'nazorg',
  gesloten: 'gesloten',
}
