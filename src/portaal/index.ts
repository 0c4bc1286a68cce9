export { portaalRoutes } from './http.ts'
