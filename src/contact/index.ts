export { contactRoutes } from './http.ts'
