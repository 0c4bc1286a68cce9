export { afwijkingRoutes } from './http.ts'
