import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { send } from '../../../web/api.ts'
import { Probleem } from '../../../web/probleem.ts'

/** Why it did not work, as the texts name it. */
export type Fout =
  | 'afgebroken'
  | 'kanNiet'
  | 'onbekend'
  | 'teLaat'
  | 'alErin'
  | 'geenNet'
  | 'druk'
  | 'opnieuw'
  | 'onverwacht'

/** The browser's side of a passkey, fetched only when someone asks for it. */
const browserPart = () => import('@simplewebauthn/browser')

/** Whether this browser knows passkeys at all. */
export const kanTelefoon = (): boolean => 'PublicKeyCredential' in window

/** Signs in with whatever passkey of this place the phone holds. Answers where to go; throws what `foutVan` reads. */
export async function openMetTelefoon(): Promise<string> {
  const [{ startAuthentication }, { data }] = await Promise.all([
    browserPart(),
    send<{ opties: PublicKeyCredentialRequestOptionsJSON }>('POST', '/inloggen/telefoon/vraag'),
  ])
  const { id, response } = await startAuthentication({ optionsJSON: data.opties })
  const antwoord = {
    id,
    clientData: response.clientDataJSON,
    authData: response.authenticatorData,
    handtekening: response.signature,
  }
  return send<{ naar: string }>('POST', '/inloggen/telefoon', { body: { antwoord } }).then(
    (opened) => opened.data.naar,
    (error: unknown) => {
      if (foutVan(error) === 'onbekend') forgetSleutel(data.opties.rpId ?? location.hostname, id)
      throw error
    },
  )
}

type Signal = (about: { rpId: string; credentialId: string }) => Promise<void>

/** Tells the phone that this passkey opens nothing, so that it is not offered again (WebAuthn 3, 5.1.10); not every browser listens. */
function forgetSleutel(rpId: string, credentialId: string): void {
  const signal = (PublicKeyCredential as unknown as { signalUnknownCredential?: Signal })
    .signalUnknownCredential
  signal?.call(PublicKeyCredential, { rpId, credentialId }).catch(() => undefined)
}

/** Makes a passkey with what `path` asks; answers what the server checks. */
export async function maakSleutel(path: string, body: unknown) {
  const [{ startRegistration }, { data }] = await Promise.all([
    browserPart(),
    send<{ opties: PublicKeyCredentialCreationOptionsJSON }>('POST', path, { body }),
  ])
  const { id, response } = await startRegistration({ optionsJSON: data.opties })
  return { id, clientData: response.clientDataJSON, attest: response.attestationObject }
}

/** What went wrong, from the phone (WebAuthn's own names) or from us. */
export function foutVan(error: unknown): Fout {
  if (error instanceof Probleem) return foutVanServer(error)
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') return 'afgebroken'
  if (name === 'NotSupportedError' || name === 'SecurityError') return 'kanNiet'
  if (name === 'InvalidStateError') return 'alErin'
  return kanTelefoon() ? 'onverwacht' : 'kanNiet'
}

function foutVanServer(probleem: Probleem): Fout {
  const { reden } = probleem.extra
  if (reden === 'telefoon_onbekend') return 'onbekend'
  if (reden === 'telefoon_te_laat') return 'teLaat'
  if (probleem.soort === 'netwerk') return 'geenNet'
  if (probleem.soort === 'druk') return 'druk'
  return probleem.soort === 'toestand' ? 'opnieuw' : 'onverwacht'
}
