import { createHash, randomBytes } from 'node:crypto'
import type { PasskeyPlek } from './plek.ts'

/** What waits for an answer; only its hash is kept. */
export const vraagHash = (challenge: string): Buffer => createHash('sha256').update(challenge).digest()

type Options = { challenge: string; opties: Record<string, unknown> }

/**
 * Asks a phone to make a passkey: discoverable, behind a finger, a face or a PIN. Of its owner goes along only what they call this phone, since
 * what stands here is shown by the phone and kept by who made it; attestation is not asked for.
 */
export async function askToMake(plek: PasskeyPlek, naam: string): Promise<Options> {
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const opties = await generateRegistrationOptions({
    rpName: 'Verbonden',
    rpID: plek.rpId,
    userName: naam,
    userDisplayName: naam,
    userID: new Uint8Array(randomBytes(32)),
    challenge: new Uint8Array(randomBytes(32)),
    timeout: 300_000,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { challenge: opties.challenge, opties: { ...opties } }
}

/** Asks a phone to sign in: any passkey of this place will do, so nothing is told of who has one. */
export async function askToOpen(plek: PasskeyPlek): Promise<Options> {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const opties = await generateAuthenticationOptions({
    rpID: plek.rpId,
    challenge: new Uint8Array(randomBytes(32)),
    timeout: 300_000,
    userVerification: 'required',
  })
  return { challenge: opties.challenge, opties: { ...opties } }
}
