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

/** What everyone in the casus may know, such as that a version of the plan was made. */
export const voorIedereen: Publiek = { publiek: null, jeugdigeVanaf: '2000-01-01', ouderVanaf: '2000-01-01' }
