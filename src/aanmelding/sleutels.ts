import { createHmac } from 'node:crypto'
import { deriveKey } from '../kernel/context-key.ts'
import { type BsnKluis, openBsnKluis } from '../persoon/index.ts'
import { blokSleutels, type Identiteit } from './dubbelen/index.ts'

/** Everything about a person that is stored keyed, so that the columns tell nothing to who reads the database without the key. */
export type Sleutels = {
  bsn: BsnKluis
  /** The fingerprint of a row read from a file, keyed: HMAC-SHA-256, 32 bytes. */
  vingerafdruk(fingerprint: string): Buffer
  /** Keys under which possible doubles meet, each keyed: HMAC-SHA-256, cut to 15 bytes, base64url. */
  blok(persoon: Identiteit): string[]
}

/** Opens the keys of this deployment for aanmeldingen. */
export function openSleutels(key: Buffer): Sleutels {
  const fingerprintKey = deriveKey(key, 'vingerafdruk')
  const blokKey = deriveKey(key, 'blok')
  const keyed = (text: string) =>
    createHmac('sha256', blokKey).update(text).digest().subarray(0, 15).toString('base64url')
  return {
    bsn: openBsnKluis(key),
    vingerafdruk: (fingerprint) => createHmac('sha256', fingerprintKey).update(fingerprint).digest(),
    blok: (persoon) => blokSleutels(persoon).map(keyed),
  }
}
