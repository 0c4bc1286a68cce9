export { gezinRoutes } from './http.ts'
