/**
 * The origins that are this deployment's own. A passkey needs a name and never an address in figures (WebAuthn 5.1.2), so a deployment
 * tried out at 127.0.0.1 is reached at localhost too: the same machine, the same port.
 */
export function ownOrigins(address: string): readonly string[] {
  const url = new URL(address)
  if (!isLoopback(url.hostname)) return [url.origin]
  return [url.origin, `${url.protocol}//localhost${url.port && `:${url.port}`}`]
}

/** Whether a host is this machine by its address in figures. */
export function isLoopback(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === '[::1]'
}
