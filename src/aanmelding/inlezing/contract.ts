import { z } from 'zod'
import { id } from '../../kernel/text.ts'
import { veldNamen } from '../inlezen/velden.ts'

export const inlezingStatussen = ['wacht', 'bezig', 'vraagt_kolommen', 'klaar', 'mislukt'] as const
export type InlezingStatus = (typeof inlezingStatussen)[number]
/** Fields a header can be mapped to. */
export const toewijsbaar = [...veldNamen, 'negeer'] as const

/** The name of the sent file, percent-encoded in a header: people call files after people, and addresses end up in logs. */
const bestandsnaam = z
  .string()
  .max(1800)
  .regex(/^[!-~]+$/, 'Codeer de naam van het bestand met procenttekens.')
  .transform((gecodeerd, context) => {
    try {
      return decodeURIComponent(gecodeerd)
    } catch {
      context.addIssue({ code: 'custom', message: 'Codeer de naam van het bestand met procenttekens.' })
      return z.NEVER
    }
  })
  .pipe(
    z
      .string()
      .max(200)
      .regex(/^[^\p{Cc}\p{Cs}/\\]+$/u, 'Geef alleen de naam van het bestand.'),
  )
export const inlezingKop = z.object({ 'x-bestandsnaam': bestandsnaam })
export const inlezingVraag = z.strictObject({
  regime: z.enum(['steun', 'pga', 'zvh', 'groep']),
})
export const inlezingParams = z.strictObject({ id: id() })
export const toewijzingBody = z.strictObject({
  toewijzing: z.record(z.string().min(1).max(200), z.enum(toewijsbaar)),
})
export type Toewijzing = z.output<typeof toewijzingBody>['toewijzing']

const melding = z.object({ rij: z.int(), veld: z.string(), code: z.string(), reden: z.string() })
const kolom = z.object({ kop: z.string(), veld: z.string().nullable(), vervalt: z.boolean() })

/** What the sender reads afterwards. Names of columns and rows; nothing of what a dropped column held. */
export const verslag = z.object({
  /** Part of the file read so far, 0 to 1. */
  deel: z.number(),
  /** Why the whole file was refused, as a sentence. */
  melding: z.string(),
  kolommen: z.array(kolom),
  blad: z.string(),
  fouten: z.array(melding),
  waarschuwingen: z.int(),
  vervallenKolommen: z.array(z.string()),
  vervallenDoorRegime: z.array(z.string()),
  onbekendeKolommen: z.array(z.string()),
  overgeslagen: z.array(z.object({ rij: z.int(), reden: z.string() })),
  overgeslagenBladen: z.array(z.object({ naam: z.string(), reden: z.string() })),
  legeRijen: z.int(),
  /** Concepten that may be about someone the sender already sees. */
  mogelijkDubbel: z.array(z.string()),
})
export type Verslag = z.output<typeof verslag>

export const inlezingAntwoord = z.object({
  id: z.string(),
  versie: z.int(),
  bestandsnaam: z.string(),
  regimeCode: z.string(),
  status: z.enum(inlezingStatussen),
  rijen: z.int(),
  verwerkt: z.int(),
  aangenomen: z.int(),
  geweigerd: z.int(),
  alBekend: z.int(),
  gestartOp: z.iso.datetime(),
  klaarOp: z.iso.datetime().nullable(),
  verslag,
})
export type InlezingAntwoord = z.output<typeof inlezingAntwoord>
