import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Vast } from './contract.ts'
import { listMensen, loadCasus } from './load-casus.ts'
import { mayPlan } from './policy.ts'
import { presentMens, presentPlekken, presentVervanging, presentWens } from './present.ts'
import * as select from './sql.ts'

/** Who stays, who stands in, who is there in the first week, and what the young person asks, as far as this reader may know. 404. */
export async function readVast(tx: Tx, casusId: string, spoor: string): Promise<Vast> {
  const { casus, ik } = await loadCasus(tx, casusId)
  const id = sql`${casusId}::uuid`
  const mensen = await listMensen(tx, casusId)
  const vervangingen = await tx.many<select.VervangingRow>(select.selectVervangingen(id))
  const plekken = await tx.many<select.PlekRow>(select.selectPlekken(id))
  const momenten = await tx.many<select.MomentRow>(select.selectMomenten(id))
  const wensen = await tx.many<select.WensRow>(select.selectWensenVan(id))
  await record(tx, {
    activiteit: 'casus',
    actie: 'vast.lezen',
    object: `casus:${casusId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  const magPlannen = ik.kant === 'professional' && mayPlan(ik, casus) === null
  return {
    vandaag: clock.today(),
    vastePersonen: mensen
      .filter((mens) => mens.rollen.includes('vaste_persoon'))
      .map((mens) => ({
        id: mens.id,
        ...presentMens(mens),
        gekozenDoorJeugdige: mens.gekozen,
        sinds: mens.sinds,
        telefoon: mens.telefoon,
      })),
    vervangingen: vervangingen.map(presentVervanging),
    plekken: presentPlekken(plekken, momenten, { ik, casus }, mensen),
    wensen: wensen.map(presentWens),
    mensen: mensen.map((mens) => ({
      id: mens.id,
      ...presentMens(mens),
      vast: mens.rollen.includes('vaste_persoon'),
      jongereKent: mens.jongere_kent,
    })),
    abilities: { magPlannen, magVervangen: magPlannen, magKiezen: magPlannen },
  }
}
