import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { deriveKey } from '../kernel/context-key.ts'

/** Where a number is kept; part of what is authenticated, so that a value moved to another row or table can't be read. */
export type BsnPlaats = { tabel: 'aanmelding' | 'persoon'; id: string }

export type BsnKluis = {
  /** Encrypts with AES-256-GCM: 12 bytes nonce, ciphertext, 16 bytes tag. */
  encrypt(bsn: string, plaats: BsnPlaats): Buffer
  /** The number, or an error when the bytes were changed or moved. */
  decrypt(bytes: Buffer, plaats: BsnPlaats): string
  /** Blind index (HMAC-SHA-256): equal numbers give equal values, and nobody without the key can make one. */
  index(bsn: string): Buffer
}

/** Keeps BSNs for one deployment. Only where the regime allows them (Wabvpz and UAVG 46: a number only on a ground in law). */
export function openBsnKluis(key: Buffer): BsnKluis {
  const secret = deriveKey(key, 'bsn')
  const indexKey = deriveKey(key, 'bsn-index')
  return {
    encrypt: (bsn, plaats) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(boundTo(plaats))
      return Buffer.concat([nonce, cipher.update(bsn, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    decrypt: (bytes, plaats) => {
      const cipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, 12), { authTagLength: 16 })
        .setAAD(boundTo(plaats))
        .setAuthTag(bytes.subarray(-16))
      return cipher.update(bytes.subarray(12, -16), undefined, 'utf8') + cipher.final('utf8')
    },
    index: (bsn) => createHmac('sha256', indexKey).update(bsn).digest(),
  }
}

function boundTo({ tabel, id }: BsnPlaats): Buffer {
  return Buffer.from(`${tabel}|bsn_versleuteld|${id}`)
}
