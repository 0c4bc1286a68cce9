/** Where signing in begins, for staff at their provider and for family at the own door; afterwards the reader is back at `path`. */
export function signInPath(path: string): string {
  const door = /^\/portaal(\/|$)/.test(path) ? '/portaal/inloggen' : '/inloggen'
  return `${door}?naar=${encodeURIComponent(path)}`
}
