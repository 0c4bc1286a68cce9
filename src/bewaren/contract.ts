import { z } from 'zod'
import { id, laterDate, name, optionalProse, pastDate, prose, wrong } from '../kernel/text.ts'

export * from './answers.ts'

export const idParams = z.strictObject({ id: id() })
export const casusParams = z.strictObject({ casusId: id() })
export const voorstellenVraag = z.strictObject({ stand: z.enum(['lopend', 'afgerond']).default('lopend') })
export const voorstelInvoer = z.strictObject({ casusId: id(), reden: prose() })
export const besluitInvoer = z
  .strictObject({
    besluit: z.enum(['goedgekeurd', 'afgewezen']),
    reden: optionalProse().default(''),
    /** When the job may propose it again; asked with a refusal. */
    opnieuwVanaf: laterDate().nullable().default(null),
  })
  .refine(
    (b) => b.besluit === 'goedgekeurd' || b.reden !== '',
    wrong('reden', 'verplicht', 'Schrijf waarom het nog niet weg mag.'),
  )
  .refine(
    (b) => b.besluit === 'goedgekeurd' || b.opnieuwVanaf !== null,
    wrong('opnieuwVanaf', 'verplicht', 'Kies wanneer er opnieuw gekeken wordt.'),
  )
export type BesluitInvoer = z.output<typeof besluitInvoer>
export const bewaarstopInvoer = z.strictObject({
  casusId: id(),
  grond: z.enum(['rechtsvordering', 'wettelijk_voorschrift', 'verzoek_betrokkene']),
  reden: prose(),
  herzienOp: laterDate(),
})
export type BewaarstopInvoer = z.output<typeof bewaarstopInvoer>
export const redenInvoer = z.strictObject({ reden: prose() })
export const verlengingInvoer = z.strictObject({
  geval: z.enum(['niet_afgesloten', 'grote_kans_op_terugval']),
  reden: prose(),
})
export type VerlengingInvoer = z.output<typeof verlengingInvoer>
export const instemmingInvoer = z
  .strictObject({ antwoord: z.enum(['ja', 'nee']), reden: optionalProse().default('') })
  .refine(
    (i) => i.antwoord === 'ja' || i.reden !== '',
    wrong('reden', 'verplicht', 'Schrijf kort waarom niet.'),
  )
export type InstemmingInvoer = z.output<typeof instemmingInvoer>
export const doorgeleidingInvoer = z.strictObject({
  aan: z.enum(['politie', 'om', 'burgemeester']),
  ontvanger: name(),
  grond: name(),
  tekst: prose(),
  overgedragenOp: pastDate(),
})
export type DoorgeleidingInvoer = z.output<typeof doorgeleidingInvoer>
export const racInvoer = z.strictObject({
  titel: name(),
  wat: prose(),
  waarom: prose(),
  regimeCode: z.enum(['steun', 'pga', 'zvh', 'groep']).nullable().default(null),
  gevraagdOp: pastDate(),
})
export type RacInvoer = z.output<typeof racInvoer>
export const racVervolg = z
  .strictObject({
    advies: z.enum(['nog_niet', 'rechtmatig', 'rechtmatig_mits', 'niet_rechtmatig']),
    adviesTekst: optionalProse().default(''),
    adviesOp: pastDate().nullable().default(null),
    besluit: z.enum(['nog_niet', 'volgen', 'afwijken', 'niet_invoeren']).default('nog_niet'),
    afwijking: optionalProse().default(''),
    besluitOp: pastDate().nullable().default(null),
    gemeldRacOp: pastDate().nullable().default(null),
    gemeldFgOp: pastDate().nullable().default(null),
  })
  .refine(
    (r) => (r.advies === 'nog_niet') === (r.adviesOp === null),
    wrong('adviesOp', 'past_niet', 'Kies de dag van het advies, en alleen als er een advies is.'),
  )
  .refine(
    (r) => (r.besluit === 'nog_niet') === (r.besluitOp === null),
    wrong('besluitOp', 'past_niet', 'Kies de dag van het besluit, en alleen als er een besluit is.'),
  )
  .refine(
    (r) => r.besluit !== 'afwijken' || r.afwijking !== '',
    wrong('afwijking', 'verplicht', 'Afwijken kan alleen met redenen (BGS 1.13 lid 6).'),
  )
  .refine(
    (r) => r.besluit !== 'afwijken' || r.advies !== 'nog_niet',
    wrong('advies', 'verplicht', 'Zonder advies is er niets om van af te wijken.'),
  )
export type RacVervolg = z.output<typeof racVervolg>
