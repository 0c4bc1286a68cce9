import { z } from 'zod'
import { name } from '../kernel/text.ts'

/** Bytes as WebAuthn writes them (base64url, no padding), at most `max` characters. */
const bytes = (max: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, 'Dit kan niet gelezen worden.')
    .min(1)
    .max(max)
const naam = () => name().refine((s) => [...s].length <= 60, 'Maak dit korter: hooguit 60 tekens.')

/** What a phone answers when it made a passkey. */
export const gemaakt = z.strictObject({ id: bytes(1400), clientData: bytes(4000), attest: bytes(12000) })
/** What a phone answers when someone signs in with it. */
export const getekend = z.strictObject({
  id: bytes(1400),
  clientData: bytes(4000),
  authData: bytes(4000),
  handtekening: bytes(2000),
})
export type Gemaakt = z.output<typeof gemaakt>
export type Getekend = z.output<typeof getekend>

const code = z.string().min(1, 'Vul je code in.').max(40, 'Vul je code in.')
export const codeVraag = z.strictObject({ code, naam: naam() })
export const eersteKeer = z.strictObject({ code, naam: naam(), antwoord: gemaakt })
export const openen = z.strictObject({ antwoord: getekend })

export const erbijVraag = z.strictObject({ naam: naam() })

/** The options as the browser takes them (WebAuthn 5.4 and 5.5, JSON). */
export const vraagAntwoord = z.object({ opties: z.record(z.string(), z.unknown()) })

export const telefoonInvoer = z.strictObject({ naam: naam(), antwoord: gemaakt })
export const telefoonParams = z.strictObject({ sleutelId: z.uuid() })
export const codeParams = z.strictObject({ codeId: z.uuid() })
export const idAntwoord = z.object({ id: z.string() })
export const mijnTelefoonsAntwoord = z.object({
  telefoons: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      gemaaktOp: z.iso.datetime(),
      gebruiktOp: z.iso.datetime(),
    }),
  ),
  /** Codes with which someone could open this page, or did in the last thirty days. */
  codes: z.array(
    z.object({
      id: z.string(),
      gemaaktOp: z.iso.datetime(),
      geldigTot: z.iso.datetime(),
      gebruiktOp: z.iso.datetime().nullable(),
      functie: z.string(),
      organisatie: z.string(),
    }),
  ),
})
export type MijnTelefoons = z.output<typeof mijnTelefoonsAntwoord>
