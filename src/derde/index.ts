export { derdeRoutes } from './http.ts'
