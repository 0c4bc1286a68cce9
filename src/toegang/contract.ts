import { z } from 'zod'

/** Who is signed in, as the screens need it. */
export const sessieAntwoord = z.object({
  account: z.object({
    id: z.string(),
    actorId: z.string(),
    naam: z.string(),
    soort: z.enum(['medewerker', 'jeugdige', 'ouder', 'systeem']),
    functie: z.string(),
    organisatie: z.object({ id: z.string(), naam: z.string() }).nullable(),
    mandaten: z.array(z.string()),
  }),
  taal: z.enum(['nl', 'en']),
  thema: z.enum(['licht', 'donker', 'systeem']),
  demo: z.boolean(),
  vandaag: z.string(),
})
export type Sessie = z.output<typeof sessieAntwoord>

export const instellingen = z.strictObject({
  taal: z.enum(['nl', 'en']).optional(),
  thema: z.enum(['licht', 'donker', 'systeem']).optional(),
})
