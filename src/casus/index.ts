export { type CasusRow, type MijnBetrokkenheid, getCasus, getMijnBetrokkenheid, requireVersion } from './get-casus.ts'
export { type PubliekKeuze, publiekColumns, publiekKeuze, resolvePubliek } from './publiek.ts'
export { type StartCasus, startCasus } from './start-casus.ts'
export { type Fase, type Zijtoestand, fasen, mayWrite, overgangen, zijtoestanden } from './states.ts'
