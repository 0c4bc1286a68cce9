export type { BijdrageInvoer } from './contract.ts'
export { createBijdrage } from './create-bijdrage.ts'
export { delenRoutes } from './http.ts'
