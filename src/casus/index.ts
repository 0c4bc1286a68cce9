export { changeZijtoestand } from './change-zijtoestand.ts'
export type { PubliekKeuze } from './contract.ts'
export { type CasusExport, exportCasus } from './export-casus.ts'
export { exportRoutes } from './export-http.ts'
export {
  type CasusRow,
  getCasus,
  getMijnBetrokkenheid,
  type MijnBetrokkenheid,
  requireVersion,
} from './get-casus.ts'
export { casusRoutes } from './http.ts'
export { isNarrower, narrowPubliek, type PubliekRow, publiekOf } from './narrow-publiek.ts'
export { mayDo } from './policy.ts'
export { publiekColumns, requireOuders, resolvePubliek, voorIedereen } from './publiek.ts'
export { type StartCasus, startCasus } from './start-casus.ts'
export { type Fase, mayWrite, overgangen, type Zijtoestand } from './states.ts'
