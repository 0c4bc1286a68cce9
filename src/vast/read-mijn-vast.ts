import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { MijnVast } from './contract.ts'
import { listMensen } from './load-casus.ts'
import { mayOpenMijn } from './policy.ts'
import { presentMens, presentPlekken, presentVervanging, presentWens } from './present.ts'
import * as select from './sql.ts'

type Plan = MijnVast['plannen'][number]

/** For the young person: whom they may call, with or without a plan; per plan who is there, who stands in, what they asked. 403 for others. */
export async function readMijnVast(tx: Tx, spoor: string): Promise<MijnVast> {
  const refusal = mayOpenMijn(tx.actor)
  if (refusal) throw refusal
  const plannen = await tx.many<select.PlanRow>(select.selectMijnPlannen)
  const voorstellen = await tx.many<select.VoorstelRow>(select.selectVoorstellen)
  const mijn: Plan[] = []
  const nu = new Set<string>()
  for (const plan of plannen) mijn.push(await readPlan(tx, plan, voorstellen, nu))
  const banden = await tx.many<select.BandRow>(select.selectBanden)
  await record(tx, {
    activiteit: 'inzage',
    actie: 'vast.mijn',
    object: 'vast:eigen',
    betrokkenen: plannen.map((plan) => plan.log_naam),
    spoor,
  })
  return {
    vandaag: clock.today(),
    banden: banden.map((band) => ({
      id: band.id,
      sinds: band.sinds,
      ...presentMens(band),
      telefoon: band.telefoon,
      werktHierNog: band.werkt_hier_nog,
      ookNu: nu.has(band.vast_id),
    })),
    plannen: mijn,
    contactpunt:
      (await tx.maybe<{ naam: string; telefoon: string | null }>(
        sql`select naam, telefoon from rechten.contactpunt() limit 1`,
      )) ?? null,
  }
}

async function readPlan(
  tx: Tx,
  plan: select.PlanRow,
  voorstellen: select.VoorstelRow[],
  nu: Set<string>,
): Promise<Plan> {
  const casus = sql`${plan.casus_id}::uuid`
  const mensen = (await listMensen(tx, plan.casus_id)).filter((mens) => mens.jongere_kent)
  for (const mens of mensen) if (mens.rollen.includes('vaste_persoon')) nu.add(mens.actor_id)
  const plekken = await tx.many<select.PlekRow>(select.selectPlekken(casus))
  const momenten = await tx.many<select.MomentRow>(select.selectMomenten(casus))
  const isRegie = (mens: select.MensRow) =>
    mens.rollen.some((rol) => rol === 'casusregisseur' || rol === 'procesregisseur')
  return {
    casusId: plan.casus_id,
    vraag: plan.vraag,
    open: plan.open,
    mensen: mensen
      .filter((mens) => mens.rollen.includes('vaste_persoon') || mens.soort === 'ervaringsdeskundigen')
      .map((mens) => ({
        id: mens.id,
        ...presentMens(mens),
        vast: mens.rollen.includes('vaste_persoon'),
        isRegisseur: isRegie(mens),
      })),
    regisseurs: mensen.filter(isRegie).map(({ id, naam }) => ({ id, naam })),
    vervangingen: (await tx.many<select.VervangingRow>(select.selectVervangingen(casus))).map(
      presentVervanging,
    ),
    plekken: presentPlekken(plekken, momenten, { ik: { kant: 'jeugdige', rollen: [] }, casus: plan }, mensen),
    wensen: (await tx.many<select.WensRow>(select.selectWensenVan(casus))).map(presentWens),
    voorstellen: voorstellen
      .filter((v) => v.casus_id === plan.casus_id)
      .map((v) => ({ wieId: v.wie_id, ...presentMens(v) })),
  }
}
