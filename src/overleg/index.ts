export { overlegRoutes } from './http.ts'
