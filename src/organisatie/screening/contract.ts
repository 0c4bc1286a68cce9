import { z } from 'zod'

/** Subjects of BGS 1.17 lid 1, in the order of the decree (a to f). */
export const onderwerpen = ['zorgvuldig', 'regels', 'werkproces', 'analyse', 'beveiliging', 'ethiek'] as const
export type Onderwerp = (typeof onderwerpen)[number]

const dag = z.iso.date()
/** Asked on entering service (BGS 1.11 lid 1 a), or screened under the participant's own law (b). */
const gescreend = z.strictObject({ wijze: z.enum(['vog', 'wettelijk']), op: dag })

/** What the management of an organisation enters about a colleague: days only, never a document. */
export const screeningInvoer = z.strictObject({
  gescreend: gescreend.nullable(),
  geheimhoudingOp: dag.nullable(),
  opleidingen: z.partialRecord(z.enum(onderwerpen), dag),
})
export type ScreeningInvoer = z.output<typeof screeningInvoer>

/** One thing that a regime asks and that is lacking or runs out. */
const punt = z.object({
  wat: z.enum(['screening', 'geheimhouding', ...onderwerpen]),
  /** The first day on which it no longer counts; null: it was never there. */
  tot: dag.nullable(),
})
export type Punt = z.output<typeof punt>

/** Per regime that runs here: what someone lacks today, and what runs out within sixty days. */
const stand = z.object({
  regime: z.object({ code: z.string(), naam: z.string() }),
  mist: z.array(punt),
  binnenkort: z.array(punt),
})
export type Stand = z.output<typeof stand>

export const screeningAntwoord = z.object({
  versie: z.int(),
  naam: z.string(),
  ...screeningInvoer.shape,
  standen: z.array(stand),
})
export type ScreeningAntwoord = z.output<typeof screeningAntwoord>

export const mijnToegang = z.object({
  standen: z.array(stand),
  /** Who can enter it; empty when the organisation has nobody for that. */
  beheerders: z.array(z.object({ naam: z.string(), telefoon: z.string().nullable() })),
  /** For who manages an organisation: colleagues whose access is closed or soon will be. */
  collegas: z.array(z.object({ actorId: z.string(), naam: z.string(), standen: z.array(stand) })),
})
export type MijnToegang = z.output<typeof mijnToegang>
