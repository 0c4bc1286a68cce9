export type { BijdrageInvoer } from './contract.ts'
export { gebruikRoutes } from './gebruik/http.ts'
export { insertSteunpunten } from './gebruik/insert-steunpunten.ts'
export { delenRoutes } from './http.ts'
