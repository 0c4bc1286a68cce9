/** Signing in with one's own phone: all of it is done by the person it is about. What a professional does, the code, is `casus.uitnodigen`. */
export const passkeyDelen: Readonly<Record<string, null>> = {
  'passkey.maken': null,
  'passkey.inloggen': null,
  'passkey.lijst': null,
  'passkey.vragen': null,
  'passkey.erbij': null,
  'passkey.weg': null,
  'passkey.code_uit': null,
}
