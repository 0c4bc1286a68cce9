import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** What an authenticator can be told to do wrong, or differently. */
export type Gedrag = {
  origin?: string
  rpId?: string
  challenge?: string
  /** False: the finger, face or PIN was not asked. */
  verified?: boolean
  type?: string
  counter?: number
  /** Other than `none`: a statement with a certificate, as we never ask for. */
  format?: string
}
type Options = { challenge: string; rpId?: string; rp?: { id: string } }

/** A phone as WebAuthn sees it (level 3, 6): makes one ES256 passkey and signs with it. */
export class Authenticator {
  readonly id = randomBytes(32)
  counter = 0
  private readonly privateKey: KeyObject
  private readonly cose: Buffer
  private readonly origin: string

  constructor(origin = 'http://localhost:3000') {
    this.origin = origin
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    this.privateKey = privateKey
    const number = (n: number) => (n < 0 ? head(1, -1 - n) : head(0, n))
    const pairs: [number, Buffer][] = [
      [1, number(2)],
      [3, number(-7)],
      [-1, number(1)],
      [-2, bytes(Buffer.from(x, 'base64url'))],
      [-3, bytes(Buffer.from(y, 'base64url'))],
    ]
    this.cose = Buffer.concat([
      head(5, pairs.length),
      ...pairs.flatMap(([key, value]) => [number(key), value]),
    ])
  }

  /** Answers `opties` of `navigator.credentials.create`. */
  make(opties: Options, gedrag: Gedrag = {}) {
    const length = Buffer.alloc(2)
    length.writeUInt16BE(this.id.length)
    const credential = Buffer.concat([Buffer.alloc(16), length, this.id, this.cose])
    const authData = Buffer.concat([this.data(opties, gedrag, 0x41), credential])
    const format = gedrag.format ?? 'none'
    const statement =
      format === 'none'
        ? head(5, 0)
        : Buffer.concat([head(5, 1), text('x5c'), head(4, 1), bytes(randomBytes(64))])
    const attest = [
      head(5, 3),
      text('fmt'),
      text(format),
      text('attStmt'),
      statement,
      text('authData'),
      bytes(authData),
    ]
    return {
      id: this.id.toString('base64url'),
      clientData: this.client('webauthn.create', opties, gedrag).toString('base64url'),
      attest: Buffer.concat(attest).toString('base64url'),
    }
  }

  /** Answers `opties` of `navigator.credentials.get`. */
  sign(opties: Options, gedrag: Gedrag = {}) {
    const client = this.client('webauthn.get', opties, gedrag)
    const authData = this.data(opties, gedrag, 0x01)
    const signed = Buffer.concat([authData, createHash('sha256').update(client).digest()])
    return {
      id: this.id.toString('base64url'),
      clientData: client.toString('base64url'),
      authData: authData.toString('base64url'),
      handtekening: sign('sha256', signed, this.privateKey).toString('base64url'),
    }
  }

  private client(type: string, opties: Options, gedrag: Gedrag): Buffer {
    return Buffer.from(
      JSON.stringify({
        type: gedrag.type ?? type,
        challenge: gedrag.challenge ?? opties.challenge,
        origin: gedrag.origin ?? this.origin,
        crossOrigin: false,
      }),
    )
  }

  private data(opties: Options, gedrag: Gedrag, flags: number): Buffer {
    const rpId = gedrag.rpId ?? opties.rpId ?? opties.rp?.id ?? ''
    const tail = Buffer.alloc(5)
    tail.writeUInt8(flags | (gedrag.verified === false ? 0 : 0x04))
    tail.writeUInt32BE(gedrag.counter ?? this.counter, 1)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), tail])
  }
}

/** The head of a CBOR item (RFC 8949 3): major type and length. */
function head(major: number, n: number): Buffer {
  if (n < 24) return Buffer.from([(major << 5) | n])
  if (n < 256) return Buffer.from([(major << 5) | 24, n])
  return Buffer.from([(major << 5) | 25, n >> 8, n & 255])
}
const bytes = (value: Buffer) => Buffer.concat([head(2, value.length), value])
const text = (value: string) => Buffer.concat([head(3, value.length), Buffer.from(value)])
