import { z } from 'zod'
import { tweetalig } from './tweetalig.ts'

/**
 * A legal ground as data (`db/gronden.json`): where it stands, what it says in our own words, and whether its text was read.
 * `gelezen: false` is shown as 'niet nagelezen'; `tekstVan` is the date of the version that was read.
 */
export const grond = z
  .strictObject({
    code: z.string().regex(/^[a-z0-9]+-[0-9a-z.]+$/),
    versie: z.int().min(1),
    geldigVan: z.iso.date(),
    geldigTot: z.iso.date().nullable(),
    titel: z.string().min(1),
    /** Null for European law, which wetten.overheid.nl does not hold. */
    jci: z.string().startsWith('jci1.3:c:BWBR').nullable(),
    url: z.url({ protocol: /^https$/ }),
    uitleg: tweetalig,
    gelezen: z.boolean(),
    tekstVan: z.iso.date().nullable(),
    gecontroleerdOp: z.iso.date(),
  })
  .refine((g) => g.gelezen === (g.tekstVan !== null), {
    error: 'Wie een artikel las, zegt van welke dag de tekst was.',
  })
export type Grond = z.output<typeof grond>
