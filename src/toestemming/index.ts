export { toestemmingRoutes } from './http.ts'
