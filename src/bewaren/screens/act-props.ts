import type { CasusBewaren } from '../contract.ts'

/** What each form about one casus gets. */
export type ActProps = { casus: CasusBewaren; onDone: () => Promise<void>; onCancel: () => void }
