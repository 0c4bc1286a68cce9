export { type PubliekKeuze, publiekKeuze } from './contract.ts'
export { type CasusExport, exportCasus, inhoudTabellen } from './export-casus.ts'
export { exportRoutes } from './export-http.ts'
export {
  type CasusRow,
  getCasus,
  getMijnBetrokkenheid,
  type MijnBetrokkenheid,
  requireVersion,
} from './get-casus.ts'
export { casusRoutes } from './http.ts'
export { naamVan, utc } from './json-sql.ts'
export { requireOpen } from './load-for-change.ts'
export { mayDo } from './policy.ts'
export { publiekColumns, resolvePubliek } from './publiek.ts'
export { type StartCasus, startCasus } from './start-casus.ts'
export { type Fase, fasen, mayWrite, overgangen, type Zijtoestand, zijtoestanden } from './states.ts'
