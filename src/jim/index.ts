export { jimRoutes } from './http.ts'
