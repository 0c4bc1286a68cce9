export { registerPasskey } from './door.ts'
export { passkeyRoutes } from './http.ts'
