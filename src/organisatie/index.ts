export { organisatieRoutes } from './http.ts'
