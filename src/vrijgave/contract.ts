import { z } from 'zod'
import { date, id, laterDate, name, optionalProse, pastDate, prose, text, wrong } from '../kernel/text.ts'
import {
  aanleidingen,
  antwoorden,
  briefRedenen,
  deelbaar,
  gronden,
  loopStatussen,
  onderdelen,
} from './states.ts'

export const casusParams = z.strictObject({ casusId: id() })
export const vrijgaveParams = z.strictObject({ vrijgaveId: id() })
export const oordeelParams = z.strictObject({ oordeelId: id() })
export const briefParams = z.strictObject({ briefId: id() })
export const vraagParams = z.strictObject({ vraagId: id() })

export const rondeInvoer = z.strictObject({ aanleiding: z.enum(aanleidingen), antwoordVoor: laterDate() })
export type RondeInvoer = z.output<typeof rondeInvoer>

export const oordeelInvoer = z
  .strictObject({
    antwoord: z.enum(antwoorden),
    /** For 'deels': which parts stay back. */
    niet: z.array(z.enum(deelbaar)).max(4).default([]),
    grond: z.enum(gronden).nullable().default(null),
    afweging: optionalProse().default(''),
    herzienOp: laterDate().nullable().default(null),
  })
  .refine(
    (o) => o.antwoord === 'mag' || (o.grond !== null && o.afweging !== '' && o.herzienOp !== null),
    wrong('grond', 'grond_ontbreekt', 'Noem de grond, de afweging en de dag van opnieuw kijken.'),
  )
  .refine(
    (o) => o.antwoord !== 'deels' || o.niet.length > 0,
    wrong('niet', 'kies_delen', 'Kies wat nog niet mag.'),
  )
export type OordeelInvoer = z.output<typeof oordeelInvoer>

export const besluitInvoer = z
  .strictObject({
    besluit: z.enum(['vrij', 'wacht']),
    onderdelen: z.array(z.enum(onderdelen)).max(5).default([]),
    jeugdigeVanaf: date().nullable().default(null),
    ouderVanaf: date().nullable().default(null),
    /** What young person and parents read; plain words. */
    woorden: optionalProse().default(''),
    afweging: prose(),
    herzienOp: laterDate().nullable().default(null),
  })
  .refine(
    (b) => b.besluit === 'wacht' || (b.onderdelen.includes('bestaan') && b.woorden !== ''),
    wrong('woorden', 'woorden_ontbreken', 'Zeg dat er iets loopt, en leg het uit in gewone woorden.'),
  )
  .refine(
    (b) => b.besluit === 'wacht' || b.jeugdigeVanaf !== null || b.ouderVanaf !== null,
    wrong('jeugdigeVanaf', 'voor_wie', 'Kies vanaf welke dag de jongere of de ouders dit mogen weten.'),
  )
  .refine(
    (b) => b.besluit === 'vrij' || b.herzienOp !== null,
    wrong('herzienOp', 'dag_ontbreekt', 'Kies de dag waarop je opnieuw kijkt.'),
  )
export type BesluitInvoer = z.output<typeof besluitInvoer>

export const briefInvoer = z.strictObject({ persoonId: id() })
export const gegevenInvoer = z.strictObject({ op: pastDate(), hoe: text(400, { min: 1 }) })

export const vraagInvoer = z.strictObject({
  overNaam: name(),
  overGeboortedatum: pastDate(),
  aanvrager: name(),
  aanvragerKant: z.enum(['jeugdige', 'ouder', 'ander']),
  kanaal: z.enum(['gesprek', 'telefoon', 'brief']),
  taal: z.enum(['nl', 'en']).default('nl'),
  ontvangenOp: pastDate(),
})
export type VraagInvoer = z.output<typeof vraagInvoer>
export const vragerInvoer = z.strictObject({
  identiteitHoe: text(400, { min: 1 }),
  bevoegdheid: z.enum(['zelf', 'vertegenwoordiger', 'niet_bevoegd']),
})
export type VragerInvoer = z.output<typeof vragerInvoer>

const dag = z.iso.date()
export const idAntwoord = z.object({ id: z.string() })
export const versieAntwoord = z.object({ versie: z.int() })

/** A question in the list: what it says is the same for a case that waits and for none. */
const vraag = z.object({
  id: z.string(),
  overNaam: z.string(),
  aanvrager: z.string(),
  ontvangenOp: dag,
  status: z.enum(loopStatussen),
  antwoordVanaf: dag,
  antwoordVoor: dag,
})
export const balieAntwoord = z.object({
  vandaag: dag,
  vragen: z.array(vraag),
  casussen: z.array(
    z.object({
      casusId: z.string(),
      naam: z.string(),
      regime: z.string(),
      start: dag,
      stand: z.enum(['niet_gevraagd', 'gevraagd', 'te_besluiten', 'wacht', 'vrij']),
      antwoordVoor: dag.nullable(),
      gevraagd: z.int(),
      wachtend: z.int(),
      herzienOp: dag.nullable(),
      /** A ground lapsed, or the day of review has come. */
      opnieuw: z.boolean(),
      verteld: z.boolean(),
      /** Someone of this very name and birth date asked; the answer is due on this day. */
      vraagVoor: dag.nullable(),
    }),
  ),
})
export type Balie = z.output<typeof balieAntwoord>

const oordeel = z.object({
  id: z.string(),
  organisatie: z.string(),
  antwoord: z.enum(antwoorden).nullable(),
  niet: z.array(z.enum(deelbaar)),
  grond: z.enum(gronden).nullable(),
  afweging: z.string(),
  herzienOp: dag.nullable(),
  vervallen: z.boolean(),
  versie: z.int(),
})
export type Oordeel = z.output<typeof oordeel>
const ronde = z.object({
  id: z.string(),
  aanleiding: z.enum(aanleidingen),
  antwoordVoor: dag,
  besluit: z.enum(['vrij', 'wacht']).nullable(),
  onderdelen: z.array(z.enum(onderdelen)),
  jeugdigeVanaf: dag.nullable(),
  ouderVanaf: dag.nullable(),
  woorden: z.string(),
  afweging: z.string(),
  herzienOp: dag.nullable(),
  oordelen: z.array(oordeel),
  versie: z.int(),
})
export type Ronde = z.output<typeof ronde>
export const detailAntwoord = z.object({
  vandaag: dag,
  casusId: z.string(),
  naam: z.string(),
  geboortedatum: dag.nullable(),
  regime: z.string(),
  start: dag,
  rondes: z.array(ronde),
  mensen: z.array(
    z.object({
      persoonId: z.string(),
      naam: z.string(),
      kant: z.enum(['jeugdige', 'ouder']),
      mag: z.enum(briefRedenen),
      /** Has no letter of the last decision yet. */
      magSchrijven: z.boolean(),
    }),
  ),
  brieven: z.array(
    z.object({
      id: z.string(),
      persoonId: z.string(),
      dag,
      gegevenOp: dag.nullable(),
      gegevenHoe: z.string(),
      versie: z.int(),
    }),
  ),
  /** A participant asked at the casus to wait with telling. */
  uitgesteld: z.boolean(),
  abilities: z.object({ magVragen: z.boolean(), magVrijgeven: z.boolean(), magWachten: z.boolean() }),
})
export type Detail = z.output<typeof detailAntwoord>

/** What a professional of the casus sees: the question to one's own organisation, and what was decided. */
export const casusVrijgaveAntwoord = z.object({
  vandaag: dag,
  /** The regime leaves release to the contactpunt; false: this part doesn't exist here. */
  eerstVrijgeven: z.boolean(),
  besluit: z
    .object({
      besluit: z.enum(['vrij', 'wacht']),
      onderdelen: z.array(z.enum(onderdelen)),
      jeugdigeVanaf: dag.nullable(),
      ouderVanaf: dag.nullable(),
      woorden: z.string(),
    })
    .nullable(),
  gevraagd: z.array(oordeel.extend({ antwoordVoor: dag, open: z.boolean() })),
})
export type CasusVrijgave = z.output<typeof casusVrijgaveAntwoord>

export const vraagAntwoord = z.object({
  ...vraag.shape,
  vandaag: dag,
  overGeboortedatum: dag,
  aanvragerKant: z.enum(['jeugdige', 'ouder', 'ander']),
  kanaal: z.enum(['gesprek', 'telefoon', 'brief']),
  identiteitHoe: z.string(),
  bevoegdheid: z.enum(['zelf', 'vertegenwoordiger', 'niet_bevoegd']).nullable(),
  brief: z.object({ dag }).nullable(),
  versie: z.int(),
})
export type Vraag = z.output<typeof vraagAntwoord>

export const werkAntwoord = z.object({
  vandaag: dag,
  gevraagd: z.array(z.object({ id: z.string(), casusId: z.string(), naam: z.string(), antwoordVoor: dag })),
  herzien: z.array(z.object({ id: z.string(), casusId: z.string(), naam: z.string(), herzienOp: dag })),
  /** For the contactpunt only; null for others. */
  balie: z
    .object({
      vragen: z.int(),
      besluiten: z.int(),
      opnieuw: z.array(z.object({ casusId: z.string(), naam: z.string(), herzienOp: dag.nullable() })),
    })
    .nullable(),
})
export type VrijgaveWerk = z.output<typeof werkAntwoord>
