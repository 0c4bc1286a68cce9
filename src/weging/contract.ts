import { z } from 'zod'
import { id, prose } from '../kernel/text.ts'

export const oordelen = ['voldaan', 'niet_voldaan', 'onduidelijk'] as const
export type OordeelWaarde = (typeof oordelen)[number]
export const uitkomsten = ['voldaan', 'niet_voldaan'] as const
export type UitkomstWaarde = (typeof uitkomsten)[number]

const criteriumCode = z.string().regex(/^[a-z_]{1,60}$/)
export const wegingParams = z.strictObject({ id: id() })
export const oordeelParams = z.strictObject({ id: id(), criterium: criteriumCode })
export const oordeelBody = z.strictObject({
  oordeel: z.enum(oordelen),
  reden: prose(),
  /** The version of one's own judgement that was on the screen; 0 for a first one. */
  versie: z.int().min(0),
})
export type OordeelBody = z.output<typeof oordeelBody>
export const besluitBody = z.strictObject({
  besluit: z.enum(['aangenomen', 'geweigerd']),
  reden: prose(),
  uitlegJeugdige: prose(),
  /** Per criterion what was decided; asked where every criterion counts (`cumulatief`), else left out. */
  criteria: z.record(criteriumCode, z.enum(uitkomsten)).optional(),
})
export type BesluitBody = z.output<typeof besluitBody>

const oordeel = z.object({
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string(),
  oordeel: z.enum(oordelen),
  reden: z.string(),
  op: z.iso.datetime(),
  versie: z.int(),
  vanMij: z.boolean(),
  /** Heard, but not deciding here. */
  advies: z.boolean(),
})
export type Oordeel = z.output<typeof oordeel>

export const wegingAntwoord = z.object({
  aanmeldingId: z.string(),
  /** Of the whole: changes with every judgement, so that a decision rests on what was seen. */
  versie: z.int(),
  stand: z.enum(['geen', 'open', 'besloten']),
  minimaalWegers: z.int(),
  /** Accepted only when each criterion is registered as met. */
  cumulatief: z.boolean(),
  /** Different people who judged every criterion. */
  wegers: z.int(),
  criteria: z.array(
    z.object({
      code: z.string(),
      nl: z.string(),
      en: z.string(),
      vraag: z.object({ nl: z.string(), en: z.string() }),
      /** What the sender wrote as evidence. */
      bewijs: z.string(),
      oordelen: z.array(oordeel),
      /** People judge differently: it stays to be seen. */
      verschilt: z.boolean(),
    }),
  ),
  bron: z.string(),
  besluit: z
    .object({
      besluit: z.enum(['aangenomen', 'geweigerd']),
      reden: z.string(),
      uitlegJeugdige: z.string(),
      afwijkend: z.string(),
      criteria: z.record(z.string(), z.enum(uitkomsten)),
      naam: z.string(),
      op: z.iso.datetime(),
    })
    .nullable(),
  abilities: z.object({
    magOpenen: z.boolean(),
    magOordelen: z.boolean(),
    /** What this person writes is advice. */
    alsAdvies: z.boolean(),
    magBesluiten: z.boolean(),
    /** Why a decision can't be taken now, as a code. */
    besluitWacht: z.enum(['nog_niet_genoeg', 'geen_besluiter', 'alleen_lid_1']).nullable(),
  }),
})
export type WegingAntwoord = z.output<typeof wegingAntwoord>

export const besloten = z.object({
  besluit: z.enum(['aangenomen', 'geweigerd']),
  vernietigingId: z.string().nullable(),
})

export const vernietigingAntwoord = z.object({
  id: z.string(),
  wat: z.string(),
  grond: z.string(),
  regimeCode: z.string(),
  organisatie: z.string(),
  functie: z.string(),
  aantallen: z.record(z.string(), z.int()),
  op: z.iso.datetime(),
  hash: z.string(),
  /** Whether the hash still fits what the certificate says. */
  klopt: z.boolean(),
})
export type Vernietiging = z.output<typeof vernietigingAntwoord>
