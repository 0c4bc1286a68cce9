import { z } from 'zod'
import { id, optionalProse, text } from '../kernel/text.ts'
import { contacten, kringen, leefgebieden, soorten, steunen } from './states.ts'

const eenRegel = (s: string) => !s.includes('\n')
/** A nickname will do: 1 to 100 code points on one line. */
const roepnaam = () => text(100, { min: 1 }).refine(eenRegel, 'Zet een naam op één regel.')
const kort = () => text(100).refine(eenRegel, 'Zet dit op één regel.')
const hoek = z.int().min(0).max(359)

export const casusParams = z.strictObject({ casusId: id() })
export const rondeParams = z.strictObject({ rondeId: id() })
export const lidParams = z.strictObject({ rondeId: id(), lidId: id() })
export const lezerParams = z.strictObject({ rondeId: id(), actorId: id() })
/** What of a drawing is shown, on the screen and in a document. */
const kijken = ['alles', 'familie'] as const
export type Kijk = (typeof kijken)[number]
export const documentQuery = z.strictObject({
  kijk: z.enum(kijken).default('alles'),
  taal: z.enum(['nl', 'en']).default('nl'),
})

export const rondeInvoer = z.strictObject({
  /** `zoals_vorige` brings everyone along from the round before; `leeg` starts with nobody. */
  begin: z.enum(['zoals_vorige', 'leeg']).default('leeg'),
  naam: kort().default(''),
})
export type RondeInvoer = z.output<typeof rondeInvoer>
export const rondeWijziging = z.strictObject({ naam: kort().default(''), woorden: optionalProse() })
export type RondeWijziging = z.output<typeof rondeWijziging>

export const lidInvoer = z.strictObject({
  naam: roepnaam(),
  kring: z.enum(kringen),
  /** Left out: where there is room on the circle. */
  hoek: hoek.optional(),
  soort: z.enum(soorten).default('anders'),
  eigenSoort: kort().default(''),
  steun: z.enum(steunen).default('weet_niet'),
  gebieden: z.array(z.enum(leefgebieden)).max(leefgebieden.length).default([]),
  vroeger: z.boolean().default(false),
  contact: z.enum(contacten).default('weet_niet'),
  /** Whom in this drawing they know. */
  kent: z.array(id()).max(300).default([]),
})
export type LidInvoer = z.output<typeof lidInvoer>
export const plekInvoer = z.strictObject({ kring: z.enum(kringen), hoek })
export type PlekInvoer = z.output<typeof plekInvoer>

const lid = z.object({
  id: z.string(),
  mensId: z.string(),
  naam: z.string(),
  kring: z.enum(kringen),
  hoek,
  soort: z.enum(soorten),
  eigenSoort: z.string(),
  steun: z.enum(steunen),
  gebieden: z.array(z.enum(leefgebieden)),
  vroeger: z.boolean(),
  contact: z.enum(contacten),
  kent: z.array(z.string()),
})

/** Who looks, or can be let look: `wat` is function and organisation, or what a parent is to the young person. */
const lezer = z.object({
  actorId: z.string(),
  naam: z.string(),
  wat: z.string(),
  mag: z.boolean(),
  /** Looks now: let look, and still takes part. */
  ziet: z.boolean(),
  meegetekend: z.boolean(),
})
export type Lezer = z.output<typeof lezer>

export const ronde = z.object({
  id: z.string(),
  versie: z.int(),
  dag: z.iso.date(),
  naam: z.string(),
  woorden: z.string(),
  /** A later round was begun; this one stays as it was. */
  vast: z.boolean(),
  /** Whose people these are, by first name; empty for the young person's own. */
  van: z.string(),
  leden: z.array(lid),
  /** The young person's own list, of the people in their steun plans; empty for every other reader. */
  lezers: z.array(lezer),
  abilities: z.object({ magTekenen: z.boolean(), magDelen: z.boolean(), magWeg: z.boolean() }),
})
export type Ronde = z.output<typeof ronde>

const rondeRegel = z.object({
  id: z.string(),
  dag: z.iso.date(),
  naam: z.string(),
  vast: z.boolean(),
  aantal: z.int(),
  van: z.string(),
  lezers: z.int(),
})
export type RondeRegel = z.output<typeof rondeRegel>
/** The young person's own rounds, newest first; for a parent what they were let look at. `open` is the round that is being drawn. */
export const mijnNetwerkAntwoord = z.object({
  kant: z.enum(['jeugdige', 'ouder']),
  rondes: z.array(rondeRegel),
  open: ronde.nullable(),
  abilities: z.object({ magBeginnen: z.boolean() }),
})
export type MijnNetwerk = z.output<typeof mijnNetwerkAntwoord>
export const casusNetwerkAntwoord = z.object({
  rondes: z.array(rondeRegel),
  open: ronde.nullable(),
  abilities: z.object({ magBeginnen: z.boolean() }),
  /** Why this professional can't begin a drawing here; null when they can. */
  waaromNiet: z.string().nullable(),
})
export type CasusNetwerk = z.output<typeof casusNetwerkAntwoord>

export const gemaaktAntwoord = z.object({ id: z.string(), versie: z.int() })
export const versieAntwoord = z.object({ versie: z.int() })
export const leegAntwoord = z.object({})
