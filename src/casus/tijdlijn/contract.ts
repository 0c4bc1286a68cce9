import { z } from 'zod'

const moment = z.iso.datetime()

export const gebeurtenis = z.object({
  id: z.string(),
  soort: z.string(),
  objectId: z.string().nullable(),
  gegevens: z.record(z.string(), z.unknown()),
  door: z.string().nullable(),
  organisatie: z.string().nullable(),
  op: moment,
})
export type Gebeurtenis = z.output<typeof gebeurtenis>
export const gebeurtenissenAntwoord = z.object({
  gebeurtenissen: z.array(gebeurtenis),
  volgende: z.string().nullable(),
})
