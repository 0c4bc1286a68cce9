export { organisatieRoutes } from './http.ts'
export { withdrawAanstelling } from './withdraw-aanstelling.ts'
