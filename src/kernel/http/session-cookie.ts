import { createHash } from 'node:crypto'

/** Name of the session cookie: `__Host-` binds it to this host, over a secure channel, for every path (RFC 6265bis 4.1.3.2). */
export const sessionCookie = '__Host-sessie'

/** The SHA-256 of the session id in a Cookie header; undefined when there is none. Only this hash is ever stored or logged. */
export function readSessionCookie(header: string | undefined): Buffer | undefined {
  const value = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${sessionCookie}=`))
    ?.slice(sessionCookie.length + 1)
  return value ? sessionHash(value) : undefined
}

export function sessionHash(id: string): Buffer {
  return createHash('sha256').update(id).digest()
}

/** Set-Cookie of a new session; `Lax`, because the return from the sign-in provider is a cross-site navigation. */
export function sessionCookieHeader(id: string): string {
  return `${sessionCookie}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`
}

export const clearedSessionCookie = `${sessionCookie}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`
