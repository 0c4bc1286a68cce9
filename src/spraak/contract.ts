import { z } from 'zod'

/** The words that were heard; empty when there were none. */
export const woordenAntwoord = z.object({ tekst: z.string() })
export type Woorden = z.output<typeof woordenAntwoord>
