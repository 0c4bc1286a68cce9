import { z } from 'zod'
import { id, optionalProse, prose } from '../../kernel/text.ts'
import { redenenNiet } from './states.ts'

export const casusParams = z.strictObject({ casusId: id() })
export const bijdrageParams = z.strictObject({ casusId: id(), bijdrageId: id() })
export const vraagParams = z.strictObject({ gebruiksvraagId: id() })

/** On which bijdragen a step rests; part of the body of an afspraak, a spoor or a besluit. */
export const steuntOp = z.array(id()).max(20).default([])

export const gebruiksvraagInvoer = z.strictObject({ waarvoor: prose() })
export const antwoordInvoer = z.strictObject({
  antwoord: z.enum(['ja', 'nee']),
  woorden: optionalProse().default(''),
})
export const intrekkingInvoer = z.strictObject({ reden: prose() })

const vraag = z.object({
  id: z.string(),
  versie: z.int(),
  bijdrageId: z.string(),
  waarvoor: z.string(),
  vrager: z.object({ naam: z.string(), organisatie: z.string() }),
  op: z.string(),
  antwoord: z.enum(['ja', 'nee']).nullable(),
  woorden: z.string(),
  ingetrokken: z.object({ op: z.string(), reden: z.string() }).nullable(),
  abilities: z.object({ magAntwoorden: z.boolean(), magIntrekken: z.boolean() }),
})
export type Gebruiksvraag = z.output<typeof vraag>

/** Whether something may carry a step, and if not yet, why and what to do. */
const bruikbaar = z.object({
  id: z.string(),
  tekst: z.string(),
  op: z.string(),
  bron: z.string(),
  telefoon: z.string().nullable(),
  mag: z.boolean(),
  waarom: z.enum(redenenNiet).nullable(),
  vraag: vraag.nullable(),
})
export type Bruikbaar = z.output<typeof bruikbaar>

const steunpunt = z.object({
  stap: z.enum(['afspraak', 'spoor', 'besluit']),
  stapId: z.string(),
  bijdrageId: z.string(),
  tekst: z.string(),
  bron: z.string(),
  /** The source took its yes back since: look at the step again. */
  teruggenomen: z.boolean(),
})
export type Steunpunt = z.output<typeof steunpunt>

export const gebruikAntwoord = z.object({
  bruikbaar: z.array(bruikbaar),
  vragen: z.array(vraag),
  steunpunten: z.array(steunpunt),
})
export type Gebruik = z.output<typeof gebruikAntwoord>
export const gewijzigd = z.object({ id: z.string(), versie: z.int() })
