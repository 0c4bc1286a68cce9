import type { CasusRow } from '../casus/index.ts'
import type { Tx } from '../kernel/db.ts'
import { type Publiek, record } from '../kernel/tijdlijn.ts'

type PlanGebeurtenis = {
  actie: string
  soort: 'plan' | 'spoor' | 'afspraak'
  id: string
  spoor: string
  publiek: Publiek
  /** Ids and codes only. */
  gegevens?: Record<string, unknown>
}

/** One line on the tijdlijn for whoever sees the thing itself, and one in the log. */
export function recordPlan(tx: Tx, casus: CasusRow, g: PlanGebeurtenis): Promise<void> {
  return record(tx, {
    activiteit: 'plan',
    actie: g.actie,
    object: `${g.soort}:${g.id}`,
    betrokkenen: [casus.log_naam],
    spoor: g.spoor,
    tijdlijn: {
      casusId: casus.id,
      objectId: g.id,
      publiek: g.publiek,
      ...(g.gegevens && { gegevens: g.gegevens }),
    },
  })
}
