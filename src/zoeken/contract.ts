import { z } from 'zod'
import { text } from '../kernel/text.ts'
import { zoekSoorten } from './states.ts'

export const zoekopdracht = z.strictObject({
  tekst: text(200, { min: 1 }),
  soorten: z.array(z.enum(zoekSoorten)).min(1).max(zoekSoorten.length).optional(),
  /** How many of this kind were shown already. */
  na: z.int().min(0).max(1000).default(0),
})
export type Zoekopdracht = z.output<typeof zoekopdracht>

/** A piece of text and whether it is what was searched for; never markup. */
const segment = z.object({ tekst: z.string(), raak: z.boolean() })
export type Segment = z.output<typeof segment>

const resultaat = z.object({
  id: z.string(),
  casusId: z.string().nullable(),
  titel: z.array(segment),
  /** The words around the hit. */
  fragment: z.array(segment),
  /** What stands below: function, organisation, regime, about whom. */
  onder: z.array(z.string()),
  /** Kind of bijdrage, or state of an afspraak or aanmelding. */
  staat: z.string().nullable(),
  datum: z.iso.date().nullable(),
  telefoon: z.string().nullable(),
})
export type Resultaat = z.output<typeof resultaat>

const groep = z.object({ soort: z.enum(zoekSoorten), totaal: z.int(), resultaten: z.array(resultaat) })
export type Groep = z.output<typeof groep>

export const zoekantwoord = z.object({ groepen: z.array(groep) })
export type Zoekantwoord = z.output<typeof zoekantwoord>
