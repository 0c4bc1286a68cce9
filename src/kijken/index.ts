export { kijkenRoutes } from './http.ts'
