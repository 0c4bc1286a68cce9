export { vastRoutes } from './http.ts'
