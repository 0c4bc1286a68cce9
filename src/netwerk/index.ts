export { netwerkRoutes } from './http.ts'
