import { z } from 'zod'

/** One sentence in plain Dutch and in English; neither is ever empty. */
export const tweetalig = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })
export type Tweetalig = z.output<typeof tweetalig>
