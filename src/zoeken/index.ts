export { zoekenRoutes } from './http.ts'
