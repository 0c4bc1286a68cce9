export { overlegRoutes } from './http.ts'
export { isVerslagLeesbaar } from './is-verslag-leesbaar.ts'
