export { wegingRoutes } from './http.ts'
