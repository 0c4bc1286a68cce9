import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deriveKey } from '../kernel/context-key.ts'

/** What a sign-in under way must remember between two pages; sealed in a short-lived cookie, so that any api process can go on with it. */
export type Pending =
  | { verifier: string; state: string; nonce: string; naar: string }
  | { issuer: string; sub: string; naar: string }

/** Seals (AES-256-GCM) for ten minutes. */
export function seal(key: Buffer, pending: Pending): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', deriveKey(key, 'cookie'), iv)
  const text = JSON.stringify({ tot: Date.now() + 600_000, pending })
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  )
}

/** Opens what `seal` made; undefined when it is another's, damaged or too old. */
export function unseal(key: Buffer, sealed: string | undefined): Pending | undefined {
  try {
    const bytes = Buffer.from(sealed ?? '', 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', deriveKey(key, 'cookie'), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(-16))
    const text = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8')
    const { tot, pending } = JSON.parse(text) as { tot: number; pending: Pending }
    return tot > Date.now() ? pending : undefined
  } catch {
    return undefined
  }
}
