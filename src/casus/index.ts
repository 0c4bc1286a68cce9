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
export { mayDo } from './policy.ts'
export { ouderColumn, publiekColumns, requireOuders, resolvePubliek } from './publiek.ts'
export { type StartCasus, startCasus } from './start-casus.ts'
export { type Fase, mayWrite, overgangen, type Zijtoestand } from './states.ts'
