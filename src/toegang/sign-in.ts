import { randomBytes } from 'node:crypto'
import { signInProof } from '../kernel/context-key.ts'
import { type Database, sql } from '../kernel/db.ts'
import { sessionHash } from '../kernel/http/session-cookie.ts'

export type SessionTerms = { inactiefMinuten: number; maxUren: number }

/** Starts a session for the person the OpenID provider vouched for. Answers the session id: 256 random bits, kept nowhere but in the cookie. */
export async function signIn(
  db: Database,
  key: Buffer,
  terms: SessionTerms,
  issuer: string,
  sub: string,
): Promise<string> {
  const id = randomBytes(32).toString('base64url')
  await db.door(sql`select sec.begin_sessie(${signInProof(key, issuer, sub)}, ${sessionHash(id)},
    make_interval(mins => ${terms.inactiefMinuten}), make_interval(hours => ${terms.maxUren}))`)
  return id
}
