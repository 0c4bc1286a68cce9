import type { Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { AfspraakLezen } from './contract.ts'
import { listWieZien } from './kijkers.ts'
import { getAfspraak, loadCasus } from './load.ts'
import { loadPlan } from './load-plan.ts'

/** One afspraak as someone needs it to say yes or no: what is asked, what others do, who sees the answer, what happens after a no. Logged. */
export async function getAfspraakLezen(tx: Tx, afspraakId: string, spoor: string): Promise<AfspraakLezen> {
  const row = await getAfspraak(tx, afspraakId)
  const { casus } = await loadCasus(tx, row.casus_id)
  const plan = await loadPlan(tx, row.casus_id)
  const afspraak = plan.afspraken.find((a) => a.id === afspraakId)
  const track = plan.sporen.find((s) => s.id === row.spoor_id)
  if (!afspraak || !track) throw notFound()
  await record(tx, {
    activiteit: 'plan',
    actie: 'afspraak.lezen',
    object: `afspraak:${afspraakId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  const ik = plan.mensen.find((m) => m.ik && m.actief)
  return {
    casusId: row.casus_id,
    afspraak,
    spoor: { soort: track.soort, doel: track.doel, doelVan: track.doelVan },
    eigenaar: plan.mensen.find((m) => m.id === afspraak.eigenaarId) ?? null,
    jeugdige: plan.mensen.find((m) => m.kant === 'jeugdige') ?? null,
    vastePersoon: plan.mensen.find((m) => m.actief && m.rollen.includes('vaste_persoon')) ?? null,
    mijn: afspraak.akkoorden.find((k) => k.betrokkenheidId === ik?.id) ?? null,
    wieZien: listWieZien([afspraak.publiek], plan.mensen, plan.vandaag),
    naNee: plan.naNee,
  }
}
