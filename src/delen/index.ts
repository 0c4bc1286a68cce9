export type { BijdrageInvoer } from './contract.ts'
export { delenRoutes } from './http.ts'
