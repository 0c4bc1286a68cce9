export { rechtenRoutes } from './http.ts'
