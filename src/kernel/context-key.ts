import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The deployment's one secret: 32 bytes in a file that only its owner reads (0600). Made at first use; errors as of the file system. */
export async function readOrCreateKey(file: string): Promise<Buffer> {
  try {
    return Buffer.from((await readFile(file, 'utf8')).trim(), 'hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const key = randomBytes(32)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${key.toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  await chmod(file, 0o600)
  return key
}

type KeyPurpose = 'context' | 'bsn' | 'bsn-index' | 'vingerafdruk' | 'blok' | 'cookie' | 'oidc' | 'grootboek'

/** A key for one purpose, derived from the deployment's secret (HKDF-SHA-256, RFC 5869), 32 bytes. */
export function deriveKey(key: Buffer, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `verbonden ${purpose}`, 32))
}

/** Signs `body` as the database verifies it: `body|hex(HMAC-SHA-256)`. */
function sign(key: Buffer, body: string): string {
  return `${body}|${createHmac('sha256', deriveKey(key, 'context')).update(body, 'utf8').digest('hex')}`
}

const field = (value: string | null) => (value ?? '').replaceAll('|', ' ')

export type SignedContext = {
  actorId: string
  accountId: string
  soort: 'medewerker' | 'jeugdige' | 'ouder' | 'jim' | 'systeem'
  organisatieId: string | null
  doel: string
  oorsprong: string
}

/** A context for jobs, the command line and benches; `seconds` is how long it holds. */
export function signContext(key: Buffer, context: SignedContext, seconds = 60): string {
  const until = Math.floor(Date.now() / 1000) + seconds
  const parts = [
    context.actorId,
    context.accountId,
    context.soort,
    context.organisatieId,
    context.doel,
    String(until),
    context.oorsprong,
  ]
  return sign(key, ['ctx', ...parts.map(field)].join('|'))
}

/** Proof that an OpenID provider vouched for this person, good for `seconds`; only the sign-in functions take it. */
export function signInProof(key: Buffer, issuer: string, sub: string, seconds = 60): string {
  if (issuer.includes('|') || sub.includes('|')) throw new Error('issuer and sub may not hold a bar')
  return sign(key, ['inloggen', String(Math.floor(Date.now() / 1000) + seconds), issuer, sub].join('|'))
}

/** Proof that this process checked an answer of a passkey; only the function of the door for that `soort` takes it. The parts are hex, numbers or keys. */
export function passkeyProof(
  key: Buffer,
  soort: 'passkey' | 'passkey_maken' | 'passkey_erbij',
  parts: readonly (string | number)[],
  seconds = 60,
): string {
  return sign(
    key,
    [soort, Math.floor(Date.now() / 1000) + seconds, ...parts.map((p) => field(String(p)))].join('|'),
  )
}
