import { z } from 'zod'
import { id, optionalProse, prose } from '../kernel/text.ts'

export const gemistParams = z.strictObject({ gemistId: id() })
/** Nothing has to be explained: the words may stay empty. */
export const gemistInvoer = z.strictObject({ tekst: optionalProse().default('') })
export type GemistInvoer = z.output<typeof gemistInvoer>
export const gemistAntwoordInvoer = z.strictObject({ antwoord: prose() })

/** That nobody was there, as the young person and who carries the casus read it. */
export const gemist = z.object({
  id: z.string(),
  versie: z.int(),
  tekst: z.string(),
  op: z.iso.datetime(),
  antwoord: z.string(),
  /** Who answered. */
  van: z.string(),
  abilities: z.object({ magTerug: z.boolean(), magAntwoorden: z.boolean() }),
})
export type Gemist = z.output<typeof gemist>
