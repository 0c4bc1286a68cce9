export { planRoutes } from './http.ts'
