import { z } from 'zod'

/** What this deployment is: which regimes run here, whether only listed participants get in (`zvh`), where the region's `zvh` lives, and whether one may speak instead of type in the portaal. */
export const plek = z.object({
  regimes: z.array(z.string()),
  alleenWgs: z.boolean(),
  zvhAdres: z.string().nullable(),
  spraak: z.boolean(),
})
export type Plek = z.output<typeof plek>

/** Who is signed in, as the screens need it. */
export const sessieAntwoord = z.object({
  account: z.object({
    id: z.string(),
    actorId: z.string(),
    naam: z.string(),
    soort: z.enum(['medewerker', 'jeugdige', 'ouder', 'jim', 'systeem']),
    functie: z.string(),
    organisatie: z.object({ id: z.string(), naam: z.string() }).nullable(),
    mandaten: z.array(z.string()),
  }),
  taal: z.enum(['nl', 'en']),
  thema: z.enum(['licht', 'donker', 'systeem']),
  demo: z.boolean(),
  plek,
  vandaag: z.string(),
})
export type Sessie = z.output<typeof sessieAntwoord>

export const instellingen = z.strictObject({
  taal: z.enum(['nl', 'en']).optional(),
  thema: z.enum(['licht', 'donker', 'systeem']).optional(),
})
