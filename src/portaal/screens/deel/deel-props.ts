import type { MijnPlan, Plan } from '../../contract.ts'

/** What each part of the page needs. */
export type DeelProps = { plan: Plan; kant: MijnPlan['kant'] }
