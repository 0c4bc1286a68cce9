import { createHash } from 'node:crypto'
import type { VerifiedRegistrationResponse } from '@simplewebauthn/server'
import { Problem } from '../kernel/errors.ts'
import type { Gemaakt, Getekend } from './contract.ts'
import type { PasskeyPlek } from './plek.ts'

/** One answer to all that goes wrong with a phone: who hears it learns nothing of anybody. */
export const onbekendeTelefoon = () =>
  new Problem(
    'geen_toegang',
    'Deze telefoon opent hier geen pagina. Vraag wie jou helpt om een nieuwe code.',
    {
      reden: 'telefoon_onbekend',
    },
  )
/** A phone that could not make a passkey as we ask it. */
export const nietGemaakt = () =>
  new Problem('toestand', 'Het lukte niet met deze telefoon. Probeer het nog een keer.', {
    reden: 'telefoon_lukte_niet',
  })
/** Too late, or used before. */
export const voorbij = () =>
  new Problem('toestand', 'Dit duurde te lang. Begin opnieuw.', { reden: 'telefoon_te_laat' })

export type NieuweSleutel = { kenmerkHash: string; sleutel: string; teller: number }

/** What is kept of a credential id. */
export const kenmerkHash = (id: string): string =>
  createHash('sha256').update(Buffer.from(id, 'base64url')).digest('hex')

/** Checks a new passkey (WebAuthn 7.1): challenge, origin, RP ID, user verification. `take` takes the challenge away. Throws a Problem. */
export async function checkGemaakt(
  plek: PasskeyPlek,
  { id, clientData, attest }: Gemaakt,
  take: (challenge: string) => Promise<boolean>,
): Promise<NieuweSleutel> {
  await refuseAttestation(attest)
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const { registrationInfo } = await orRefuse(
    () =>
      verifyRegistrationResponse({
        response: {
          id,
          rawId: id,
          type: 'public-key',
          clientExtensionResults: {},
          response: { clientDataJSON: clientData, attestationObject: attest },
        },
        expectedChallenge: (challenge) => takeOrLate(take, challenge),
        expectedOrigin: [...plek.origins],
        expectedRPID: plek.rpId,
        requireUserVerification: true,
      }) as Promise<VerifiedRegistrationResponse>,
    nietGemaakt,
  )
  if (!registrationInfo || registrationInfo.credential.id !== id) throw nietGemaakt()
  const { publicKey, counter } = registrationInfo.credential
  return { kenmerkHash: kenmerkHash(id), sleutel: Buffer.from(publicKey).toString('hex'), teller: counter }
}

/** Checks a signature (WebAuthn 7.2) with the key that is kept; answers the counter, which the database judges. Throws a Problem. */
export async function checkGetekend(
  plek: PasskeyPlek,
  { id, clientData, authData, handtekening }: Getekend,
  challenge: string,
  sleutel: Buffer,
): Promise<number> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const { verified, authenticationInfo } = await orRefuse(
    () =>
      verifyAuthenticationResponse({
        response: {
          id,
          rawId: id,
          type: 'public-key',
          clientExtensionResults: {},
          response: { clientDataJSON: clientData, authenticatorData: authData, signature: handtekening },
        },
        expectedChallenge: challenge,
        expectedOrigin: [...plek.origins],
        expectedRPID: plek.rpId,
        requireUserVerification: true,
        // Zero lets every counter through here: two answers at once are only told apart where the counter is kept.
        credential: { id, publicKey: new Uint8Array(sleutel), counter: 0 },
      }),
    onbekendeTelefoon,
  )
  if (!verified) throw onbekendeTelefoon()
  return authenticationInfo.newCounter
}

async function takeOrLate(
  take: (challenge: string) => Promise<boolean>,
  challenge: string,
): Promise<boolean> {
  if (await take(challenge)) return true
  throw voorbij()
}

/** We ask for no attestation; a statement with certificates would make the server fetch addresses that a stranger wrote down. */
async function refuseAttestation(attest: string): Promise<void> {
  const { decodeAttestationObject, isoBase64URL } = await import('@simplewebauthn/server/helpers')
  const plain = await orRefuse(async () => {
    const found = decodeAttestationObject(isoBase64URL.toBuffer(attest))
    return found.get('fmt') === 'none' || (found.get('fmt') === 'packed' && !found.get('attStmt').get('x5c'))
  }, nietGemaakt)
  if (!plain) throw nietGemaakt()
}

async function orRefuse<T>(work: () => Promise<T>, refusal: () => Problem): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Problem ? error : refusal()
  }
}
