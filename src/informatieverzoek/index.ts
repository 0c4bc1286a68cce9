export { informatieverzoekRoutes } from './http.ts'
