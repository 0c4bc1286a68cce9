export { vrijgaveRoutes } from './http.ts'
