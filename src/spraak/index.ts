export type { SpraakInstelling } from './dienst.ts'
export { spraakRoutes } from './http.ts'
