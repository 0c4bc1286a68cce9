export { kladRoutes } from './http.ts'
