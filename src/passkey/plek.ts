import { isLoopback, ownOrigins } from '../kernel/http/own-origins.ts'

/** Where passkeys of this deployment hold: the name they are bound to (RP ID, WebAuthn 4), and the origins their answers may come from. */
export type PasskeyPlek = { rpId: string; origins: readonly string[] }

/** From the public address alone, so that nobody can set the one without the other. */
export function passkeyPlek(address: string): PasskeyPlek {
  const { hostname } = new URL(address)
  const origins = ownOrigins(address)
  return isLoopback(hostname) ? { rpId: 'localhost', origins: origins.slice(1) } : { rpId: hostname, origins }
}
