import type { InstrumentAntwoord } from './contract.ts'
import type { CasusKop, MensRow, RegelRow } from './sql.ts'

/** Who reads, and what is needed to name others as far as this reader knows them. */
export type Lezer = {
  kop: CasusKop
  actorId: string
  instrumenten: InstrumentAntwoord[]
  mensen: readonly MensRow[]
  regels: readonly RegelRow[]
  /** Whether the casus can still be written in. */
  open: boolean
}
