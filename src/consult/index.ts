export { consultRoutes } from './http.ts'
