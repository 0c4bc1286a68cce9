export { verhaalRoutes } from './http.ts'
